package uk.gov.cafcass.intranet.systemtests.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** {@code /providers/…/documents}: certificates, evidence and agreements of organisations and centres, over HTTP. */
@ApiTest
class ProviderDocumentsTest {

    private final Program commissioner;
    private final Program practitioner;
    private final Program governance;
    private final Intranet intranet;
    private final JsonObject centre;
    private final String ofCentre;
    private final String ofOrganisation;
    private final String unique = UUID.randomUUID().toString();
    private final byte[] pdf = ("%PDF-1.7\n% " + unique + "\ntrailer <<>>\n%%EOF\n").getBytes(UTF_8);

    ProviderDocumentsTest(Intranet intranet) {
        this.intranet = intranet;
        commissioner = Program.as(intranet, Role.COMMISSIONER);
        practitioner = Program.as(intranet, Role.PRACTITIONER);
        governance = Program.as(intranet, Role.GOVERNANCE);
        int id = practitioner
                .get("/providers/centres?near=WR1+1AA&service=SUPERVISED&limit=1")
                .is(200)
                .json()
                .getJsonArray("centres")
                .getJsonObject(0)
                .getInt("id");
        centre = practitioner.get("/providers/centres/" + id).is(200).json();
        ofCentre = "/providers/centres/" + id + "/documents";
        ofOrganisation = "/providers/organisations/"
                + centre.getJsonObject("organisation").getInt("id") + "/documents";
    }

    @Test
    void a_certificate_comes_back_as_it_was_added() {
        Reply added = commissioner
                .upload(ofCentre + said("CERTIFICATE") + "&datedOn=2026-01-05", pdf)
                .is(201);

        JsonObject json = added.json();
        assertThat(json.getString("title")).isEqualTo("Sample " + unique);
        assertThat(json.getString("datedOn")).isEqualTo("2026-01-05");
        assertThat(json.getString("mediaType")).isEqualTo("application/pdf");
        assertThat(json.getString("holder")).isEqualTo(centre.getString("name"));
        Reply opened = practitioner.get(RequestFixture.path(added)).is(200);
        assertThat(opened.bytes()).isEqualTo(pdf);
        assertThat(opened.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(opened.header("Content-Disposition"))
                .startsWith("attachment")
                .contains("a.pdf");
        assertThat(opened.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(titles(practitioner, ofCentre)).contains("Sample " + unique);
        assertThat(titles(practitioner, ofOrganisation)).contains("Sample " + unique);
    }

    @Test
    void a_form_with_a_file_does_as_well() {
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"note.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\nSeen on a visit. " + unique + "\r\n--b--\r\n";

        Reply added = commissioner
                .send(
                        "POST",
                        ofOrganisation + "?kind=INSPECTION&title=Visit",
                        BodyPublishers.ofString(form),
                        "Content-Type",
                        "multipart/form-data; boundary=b")
                .is(201);

        assertThat(added.json().getString("name")).isEqualTo("note.txt");
        assertThat(added.json().containsKey("centreId")).isFalse();
        assertThat(governance.get(RequestFixture.path(added)).is(200).text()).isEqualTo("Seen on a visit. " + unique);
    }

    @Test
    void a_form_that_is_sent_again_has_another_boundary_and_is_the_same() {
        Reply first = form("b1").is(201);

        assertThat(form("b2").is(201).header("Location")).isEqualTo(first.header("Location"));
    }

    private Reply form(String boundary) {
        String form = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\nThe plan. " + unique + "\r\n--" + boundary + "--\r\n";
        return commissioner.send(
                "POST",
                ofOrganisation + "?kind=OTHER&title=Plan",
                BodyPublishers.ofString(form),
                "Content-Type",
                "multipart/form-data; boundary=" + boundary,
                "Idempotency-Key",
                "form " + unique);
    }

    @Test
    void a_practitioner_who_adds_one_is_refused_and_the_trail_tells_of_it() throws Exception {
        ItsDatabase database = ItsDatabase.find();
        int before = database.refusals("POST " + ofCentre);

        practitioner.upload(ofCentre + said("CERTIFICATE"), pdf).problem(403, "role.missing");

        assertThat(database.refusals("POST " + ofCentre)).isEqualTo(before + 1);
        assertThat(titles(commissioner, ofCentre)).doesNotContain("Sample " + unique);
    }

    @Test
    void an_agreement_is_not_there_for_a_practitioner() {
        Reply added =
                commissioner.upload(ofOrganisation + said("AGREEMENT"), pdf).is(201);

        assertThat(titles(practitioner, ofOrganisation)).doesNotContain("Sample " + unique);
        assertThat(titles(practitioner, ofCentre)).doesNotContain("Sample " + unique);
        practitioner.get(RequestFixture.path(added)).problem(404, "document.unknown");
        assertThat(titles(governance, ofOrganisation)).contains("Sample " + unique);
        governance.get(RequestFixture.path(added)).is(200);
        Program.as(intranet, Role.APPROVER).get(ofOrganisation).problem(403, "role.missing");
    }

    @Test
    void a_wrong_one_is_withdrawn_with_a_reason() {
        String path = RequestFixture.path(
                commissioner.upload(ofCentre + said("EVIDENCE"), pdf).is(201));
        JsonObject reason =
                Json.createObjectBuilder().add("reason", "Another centre’s").build();

        practitioner.post(path + "/withdrawal", reason).problem(403, "role.missing");
        JsonObject blank = Json.createObjectBuilder().add("reason", " ").build();
        assertThat(Reply.fields(commissioner.post(path + "/withdrawal", blank).problem(422, "fields")))
                .containsExactly("reason");
        Reply withdrawn = commissioner.post(path + "/withdrawal", reason).is(200);

        assertThat(withdrawn.json().getJsonObject("withdrawn").getString("reason"))
                .isEqualTo("Another centre’s");
        commissioner.post(path + "/withdrawal", reason).problem(409, "document.withdrawn");
        practitioner.get(path).problem(404, "document.unknown");
        assertThat(titles(practitioner, ofCentre)).doesNotContain("Sample " + unique);
        assertThat(commissioner.get(path).is(200).bytes()).isEqualTo(pdf);
    }

    @Test
    void what_is_not_taken_is_told_at_its_field_and_not_kept() {
        assertThat(Reply.fields(commissioner
                        .upload(ofCentre + said("EVIDENCE"), new byte[0])
                        .problem(422, "document.empty")))
                .containsExactly("file");
        assertThat(Reply.fields(commissioner
                        .upload(ofCentre + said("EVIDENCE").replace("a.pdf", "a.docx"), pdf)
                        .problem(415, "document.type")))
                .containsExactly("file");
        byte[] tooMuch = " ".repeat(25 * 1024 * 1024 + 1).getBytes(UTF_8);
        assertThat(Reply.fields(commissioner
                        .upload(ofCentre + said("EVIDENCE").replace("a.pdf", "a.txt"), tooMuch)
                        .problem(413, "document.too-large")))
                .containsExactly("file");
        commissioner.upload(ofCentre + said("SECRET"), pdf).problem(400, "parameter.wrong");
        commissioner
                .upload(ofCentre + said("EVIDENCE").replace("&name=a.pdf", ""), pdf)
                .problem(422, "document.name");
        commissioner
                .upload("/providers/centres/999999999/documents" + said("EVIDENCE"), pdf)
                .problem(404, "centre.unknown");

        assertThat(titles(commissioner, ofCentre)).doesNotContain("Sample " + unique);
    }

    @Test
    void the_same_file_is_added_once_and_under_one_key_without_complaint() {
        String path = ofCentre + said("OTHER");
        Reply first = once(path).is(201);

        assertThat(once(path).is(201).json().getInt("id"))
                .isEqualTo(first.json().getInt("id"));
        once(path.replace("Sample", "Other")).problem(409, "idempotency-key.reused");
        assertThat(Reply.fields(commissioner.upload(path, pdf).problem(422, "document.twice")))
                .containsExactly("file");
    }

    private Reply once(String path) {
        return commissioner.send(
                "POST",
                path,
                BodyPublishers.ofByteArray(pdf),
                "Content-Type",
                "application/pdf",
                "Idempotency-Key",
                "document " + unique);
    }

    private String said(String kind) {
        return "?kind=" + kind + "&title=Sample%20" + unique + "&name=a.pdf";
    }

    private static List<String> titles(Program reader, String path) {
        return reader.get(path).is(200).json().getJsonArray("documents").getValuesAs(JsonObject.class).stream()
                .filter(document -> !document.containsKey("withdrawn"))
                .map(document -> document.getString("title"))
                .toList();
    }
}
