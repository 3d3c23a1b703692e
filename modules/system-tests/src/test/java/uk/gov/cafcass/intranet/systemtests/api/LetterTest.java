package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** The letter (G-11) as PDF and DOCX: a draft until it is sent, then the same bytes for ever. */
@ApiTest
class LetterTest {

    private final RequestFixture requests;
    private final Program governance;
    private final Program approver;

    LetterTest(Intranet intranet) {
        requests = new RequestFixture(intranet);
        governance = Program.as(intranet, Role.GOVERNANCE);
        approver = Program.as(intranet, Role.APPROVER);
    }

    @ParameterizedTest
    @CsvSource({
        "letter.pdf, application/pdf, %PDF-",
        "letter.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK"
    })
    void what_was_sent_is_the_same_bytes_whenever_it_is_fetched(String file, String mediaType, String beginning) {
        String path = requests.in(RequestState.SENT) + "/" + file;

        Reply first = governance.get(path).is(200);
        Reply second = approver.get(path).is(200);

        assertThat(first.text()).startsWith(beginning);
        assertThat(first.header("Content-Type")).isEqualTo(mediaType);
        assertThat(first.header("Content-Disposition")).contains("Reply CAF ");
        assertThat(second.bytes()).isEqualTo(first.bytes());
    }

    @Test
    void closing_does_not_make_the_letter_again() {
        String path = requests.in(RequestState.SENT);
        byte[] sent = governance.get(path + "/letter.pdf").is(200).bytes();

        governance.post(path + "/steps/close", "").is(200);

        assertThat(governance.get(path + "/letter.pdf").is(200).bytes()).isEqualTo(sent);
    }

    @Test
    void the_letter_of_2015_says_what_was_asked_and_answered() throws Exception {
        byte[] pdf = governance.get("/requests/15-105/letter.pdf").is(200).bytes();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Gov/CAF 15-105")
                    .contains("12 June 2015")
                    .contains("Re: Freedom of Information Request")
                    .contains("Governance Team");
        }
    }

    @Test
    void before_it_is_sent_it_is_called_a_draft() {
        Reply draft = governance
                .get(requests.in(RequestState.CLEARANCE) + "/letter.pdf")
                .is(200);

        assertThat(draft.header("Content-Disposition")).contains("Draft reply CAF ");
    }

    @Test
    void there_is_none_before_every_question_is_answered() {
        String path = requests.in(RequestState.GATHERING);

        governance.get(path + "/letter.pdf").problem(409, "letter.unanswered");
        governance.get(path + "/letter.docx").problem(409, "letter.unanswered");
    }
}
