package uk.gov.cafcass.intranet.systemtests.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The request of June 2015 [000] with the answers that Cafcass gave, from the sample data, and the e-mail as it may have come. */
final class LetterOf2015 {

    private static final String FILE = "/uk/gov/cafcass/intranet/correspondence/samples/requests.json";

    private final List<JsonObject> questions;

    private LetterOf2015(List<JsonObject> questions) {
        this.questions = questions;
    }

    static LetterOf2015 read() {
        try (InputStream file = LetterOf2015.class.getResourceAsStream(FILE);
                JsonReader reader = Json.createReader(file)) {
            return new LetterOf2015(reader.readArray()
                    .getJsonObject(0)
                    .getJsonArray("questions")
                    .getValuesAs(JsonObject.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The e-mail, with noise of the kind that e-mails have. */
    String email() {
        StringBuilder mail = new StringBuilder(
                """
                From: A member of the public <somebody@example.org>
                Sent: 06 June 2015 21:14
                To: Governance
                Subject: Life story work

                Dear Sir or Madam,

                I would like to make the following requests for information under the Freedom of Information Act.

                """);
        for (int number = 1; number <= size(); number++) {
            mail.append(number).append(". ").append(question(number)).append("\n\n");
        }
        return mail.append("Yours faithfully,\nA member of the public\n").toString();
    }

    int size() {
        return questions.size();
    }

    /** The words of a question, counted from 1. */
    String question(int number) {
        return questions.get(number - 1).getString("text");
    }

    /** The paragraphs of the answer to a question, without their formatting. */
    List<String> answer(int number) {
        return Jsoup.parseBodyFragment(questions.get(number - 1).getString("answer")).select("p, h3, li").stream()
                .map(Element::text)
                .toList();
    }
}
