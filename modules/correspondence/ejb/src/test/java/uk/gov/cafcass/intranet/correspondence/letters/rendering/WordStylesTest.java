package uk.gov.cafcass.intranet.correspondence.letters.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Every paragraph of an answer has the name of its style in Word. */
class WordStylesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <p id='x'>One</p>                                               | Answer
            <p id='x' class='OurRef'>One</p>                                | OurRef
            <ul><li id='x'>One</li></ul>                                    | ListParagraph
            <ol><li><p id='x'>One</p></li></ol>                             | ListParagraph
            <blockquote><p id='x'>One</p></blockquote>                      | Quote
            <blockquote><ul><li><p id='x'>One</p></li></ul></blockquote>    | Quote
            <h3 id='x'>One</h3>                                             | Heading3
            <h4 id='x'>One</h4>                                             | Heading4
            <p><strong id='x'>One</strong></p>                              | ''
            <h2 id='x'>One</h2>                                             | ''
            """)
    void a_paragraph_is_named_by_what_it_is_and_where_it_stands(String xhtml, String style) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<body>" + xhtml + "</body>")));
        WordStyles.classify(document);
        assertThat(named(document).getAttribute("class")).isEqualTo(style);
    }

    private static Element named(Document document) {
        var all = document.getElementsByTagName("*");
        for (int at = 0; at < all.getLength(); at++) {
            if (all.item(at) instanceof Element element
                    && element.getAttribute("id").equals("x")) {
                return element;
            }
        }
        throw new IllegalStateException("Nothing is named x");
    }
}
