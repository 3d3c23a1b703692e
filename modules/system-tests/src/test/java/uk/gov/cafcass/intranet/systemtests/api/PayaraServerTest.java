package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.bench.Website;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;
import uk.gov.cafcass.intranet.systemtests.OnServer;

/** The EAR on Payara Server does what the war on Payara Micro does: where their containers differ, this notices. */
@ExtendWith(OnServer.class)
class PayaraServerTest {

    private final Intranet intranet;
    private final Program governance;

    PayaraServerTest(Intranet intranet) {
        this.intranet = intranet;
        governance = Program.as(intranet, Role.GOVERNANCE);
    }

    @ParameterizedTest
    @CsvSource({"letter.pdf, %PDF-", "letter.docx, PK"})
    void a_request_goes_through_from_letter_to_letter(String file, String beginning) {
        String path = new RequestFixture(intranet).in(RequestState.CLOSED);

        assertThat(governance.get(path).is(200).json().getString("state")).isEqualTo("CLOSED");
        assertThat(governance.get(path + "/" + file).is(200).text()).startsWith(beginning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15-105", "CAF%2015-105", "CAF15-0105", "Gov%2FCAF%2015-105"})
    void a_reference_is_understood_in_any_form(String reference) {
        assertThat(governance.get("/requests/" + reference).is(200).json().getString("due"))
                .isEqualTo("2015-07-06");
    }

    @Test
    void who_may_not_is_refused_and_a_fault_is_a_problem() {
        Program.as(intranet, Role.PRACTITIONER).get("/requests").problem(403, "role.missing");
        Program.with(intranet).get("/requests").problem(401, "token.missing");
        governance.post("/requests", "{").is(400);
    }

    @Test
    void the_description_of_the_api_is_there() throws Exception {
        Website session = BrowserSession.signedIn(intranet, "governance");

        assertThat(session.get("/openapi.yaml")).contains("/requests/{reference}/letter.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "/, My work",
        "/correspondence/requests/requests, Requests",
        "/correspondence/requests/request?reference=15-105, CAF 15-105",
        "/search?q=story, CAF 15-105"
    })
    void its_pages_are_shown(String path, String words) throws Exception {
        Document page =
                Jsoup.parse(BrowserSession.signedIn(intranet, "governance").get(path));

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text()).contains(words);
    }
}
