package uk.gov.cafcass.intranet.correspondence.letters.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What holds for every answer. */
class AnswerTextProperties {

    @Property(tries = 300)
    void whatever_comes_in_what_goes_out_is_well_formed_and_stays_the_same(@ForAll String html) {
        String once = AnswerText.of("<p>" + html + "<ul>" + html).xhtml();
        Document parsed = Jsoup.parse("<body>" + once + "</body>", Parser.xmlParser());
        assertThat(parsed.select("script, img, style, iframe, table")).isEmpty();
        assertThat(AnswerText.of(once).xhtml()).isEqualTo(once);
    }
}
