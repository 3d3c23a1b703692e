package uk.gov.cafcass.intranet.systemtests.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/**
 * {@code /providers/register-imports}: from the file to the record (P-11). The lists are of a day in 2005, on which nobody of the sample was
 * accredited, and what they add is accredited on that day alone: nothing lapses.
 */
@ApiTest
class RegisterImportsTest {

    private static final String IMPORTS = "/providers/register-imports";
    private static final String DAY = "2005-02-01";
    private static final String HEAD =
            "organisation;centre;address;postcode;scheme;status;accredited from;accredited until\n";

    private final Intranet intranet;
    private final Program commissioner;
    private final String name = "Imported " + UUID.randomUUID();

    RegisterImportsTest(Intranet intranet) {
        this.intranet = intranet;
        commissioner = Program.as(intranet, Role.COMMISSIONER);
    }

    @BeforeEach
    @AfterEach
    void giveUpWhatIsOpen() {
        JsonObject latest = commissioner.get(IMPORTS + "?limit=1").is(200).json();
        latest.getJsonArray("imports").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("state").matches("READING|PREVIEWED"))
                .forEach(one -> change(commissioner, IMPORTS + "/" + one.getInt("id") + "/giving-up", "")
                        .is(200));
    }

    @Test
    void a_list_is_sent_followed_until_it_is_read_and_confirmed() {
        String path = RequestFixture.path(send(list("")).is(201));
        Reply previewed = awaitPreview(path);
        JsonObject counts = previewed.json().getJsonObject("counts");
        assertThat(counts.getInt("new")).isEqualTo(1);
        assertThat(counts.getInt("rejected")).isEqualTo(2);
        assertThat(counts.getInt("lapsed")).isZero();
        JsonObject rejected = commissioner
                .get(path + "/rows?kind=rejected")
                .is(200)
                .json()
                .getJsonArray("rows")
                .getJsonObject(0);
        assertThat(rejected.getInt("line")).isEqualTo(3);
        assertThat(rejected.getJsonArray("changes").getJsonObject(0).getString("field"))
                .isEqualTo("postcode");

        change(commissioner, path + "/confirmation", "").problem(428, "register-import.if-match");
        change(commissioner, path + "/confirmation", "\"0\"").problem(412, "register.stale");
        Reply confirmed = change(commissioner, path + "/confirmation?older=true", previewed.etag())
                .is(200);

        assertThat(confirmed.json().getString("state")).isEqualTo("CONFIRMED");
        assertThat(confirmed.json().getJsonObject("ended").getString("by")).isNotBlank();
        JsonObject again =
                change(commissioner, path + "/confirmation", confirmed.etag()).problem(409, "register-import.over");
        assertThat(again.getString("detail"))
                .contains("confirmed already by "
                        + confirmed.json().getJsonObject("ended").getString("by"));
        JsonObject row = commissioner
                .get(path + "/rows?kind=new")
                .is(200)
                .json()
                .getJsonArray("rows")
                .getJsonObject(0);
        JsonObject centre = commissioner
                .get("/providers/centres/" + row.getInt("centreId"))
                .is(200)
                .json();
        assertThat(centre.getString("name")).isEqualTo("Centre of " + name);
        assertThat(centre.toString()).contains("NACCC’s list of 1 February 2005");
    }

    @Test
    void the_same_file_again_changes_nothing_and_says_so() {
        String first = RequestFixture.path(send(list("")).is(201));
        change(
                        commissioner,
                        first + "/confirmation?older=true",
                        awaitPreview(first).etag())
                .is(200);
        String second = RequestFixture.path(send(list("")).is(201));

        JsonObject previewed = awaitPreview(second).json();

        assertThat(previewed.getJsonObject("counts").getInt("unchanged")).isEqualTo(1);
        assertThat(previewed.getJsonObject("counts").getInt("new")).isZero();
        assertThat(previewed.getInt("sameFileAs"))
                .isEqualTo(commissioner.get(first).json().getInt("id"));
    }

    @Test
    void whoever_begins_a_second_is_told_which_one_is_open_and_under_one_key_it_is_begun_once() {
        String key = UUID.randomUUID().toString();
        Reply first = send(list(""), "Idempotency-Key", key).is(201);
        Reply again = send(list(""), "Idempotency-Key", key).is(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));

        JsonObject refused = send(list("x")).problem(409, "register-import.open");

        assertThat(refused.getInt("import")).isEqualTo(first.json().getInt("id"));
        String path = RequestFixture.path(first);
        Reply given = change(
                        commissioner, path + "/giving-up", awaitPreview(path).etag())
                .is(200);
        assertThat(given.json().getString("state")).isEqualTo("GIVEN_UP");
        change(commissioner, path + "/giving-up", "").problem(409, "register-import.over");
        send(list("")).is(201);
    }

    static Stream<Arguments> noLists() {
        String line = "Trust;Centre;1 High Street;WR1 1AA;supported;accredited;2005-01-01;\n";
        return Stream.of(
                Arguments.of("0 lines", HEAD.getBytes(UTF_8), "list.empty"),
                Arguments.of("a PDF", "%PDF-1.7".getBytes(UTF_8), "list.not-csv"),
                Arguments.of("an xlsx", "PK\u0003\u0004".getBytes(UTF_8), "list.not-csv"),
                Arguments.of("other columns", "a,b\n1,2\n".getBytes(UTF_8), "list.columns"),
                Arguments.of("a NUL", (HEAD + "\0").getBytes(UTF_8), "list.nul"),
                Arguments.of("20,001 lines", (HEAD + line.repeat(20_001)).getBytes(UTF_8), "list.too-many-lines"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noLists")
    void what_is_no_list_is_refused_at_the_file_and_nothing_is_begun(String what, byte[] bytes, String code) {
        JsonObject problem = send(bytes).problem(422, code);
        assertThat(Reply.fields(problem)).as(what).containsExactly("file");
        send(list("")).is(201);
    }

    @Test
    void a_formula_and_a_megabyte_in_a_cell_are_rejected_and_not_repeated() {
        String cells = "=cmd();" + "x".repeat(1 << 20) + ";1 High Street;WR1 1AA;supported;accredited;2005-01-01;\n";
        String path = RequestFixture.path(send((HEAD + cells).getBytes(UTF_8)).is(201));
        awaitPreview(path);
        Reply rows = commissioner.get(path + "/rows?kind=rejected").is(200);
        assertThat(rows.text()).contains("formula", "1,048,576").hasSizeLessThan(2_000);
    }

    @Test
    void what_is_sent_wrongly_is_told_by_its_name() {
        commissioner
                .send("POST", IMPORTS, BodyPublishers.ofString(HEAD), "Content-Type", "text/csv")
                .problem(400, "parameter.wrong");
        commissioner
                .send(
                        "POST",
                        IMPORTS + "?listOn=2999-01-01",
                        BodyPublishers.ofByteArray(list("")),
                        "Content-Type",
                        "text/csv")
                .problem(422, "register-import.list-on");
        commissioner
                .send(
                        "POST",
                        IMPORTS + "?listOn=" + DAY,
                        BodyPublishers.ofString("{}"),
                        "Content-Type",
                        "application/json")
                .is(415);
        commissioner.get(IMPORTS + "/999999999").problem(404, "register-import.unknown");
        commissioner.get(IMPORTS + "/1/rows").problem(400, "parameter.wrong");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "COMMISSIONER")
    void whoever_is_not_of_the_commissioning_team_is_refused_and_that_is_written_down(Role role) throws Exception {
        Program somebody = Program.as(intranet, role);
        String path = RequestFixture.path(send(list("")).is(201));
        Reply previewed = awaitPreview(path);

        somebody.send(
                        "POST",
                        IMPORTS + "?listOn=" + DAY,
                        BodyPublishers.ofByteArray(list("")),
                        "Content-Type",
                        "text/csv")
                .problem(403, "role.missing");
        change(somebody, path + "/confirmation", previewed.etag()).problem(403, "role.missing");
        change(somebody, path + "/giving-up", "").problem(403, "role.missing");
        somebody.get(path).problem(403, "role.missing");
        somebody.get(path + "/rows?kind=new").problem(403, "role.missing");
        somebody.get(IMPORTS).problem(403, "role.missing");

        assertThat(commissioner.get(path).json().getString("state")).isEqualTo("PREVIEWED");
        String account = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        String trail = BrowserSession.signedIn(intranet, "auditor").get("/audit?who=" + account);
        assertThat(trail)
                .contains("POST", path + "/confirmation", path + "/giving-up")
                .contains("role.missing");
    }

    private byte[] list(String more) {
        return (HEAD + name + ";Centre of " + name
                        + ";1 High Street;WR1 1AA;supported;accredited;2005-02-01;2005-02-01\n"
                        + name + ";Nowhere;1 High Street;nowhere;supported;accredited;2005-02-01;2005-02-01\n"
                        + name + ";=cmd();1 High Street;WR1 1AA;supported;accredited;2005-02-01;2005-02-01\n" + more)
                .getBytes(UTF_8);
    }

    private Reply send(byte[] bytes, String... headers) {
        String[] all = Stream.concat(Stream.of("Content-Type", "text/csv"), Stream.of(headers))
                .toArray(String[]::new);
        return commissioner.send("POST", IMPORTS + "?listOn=" + DAY, BodyPublishers.ofByteArray(bytes), all);
    }

    private static Reply change(Program who, String path, String etag) {
        return etag.isEmpty()
                ? who.send("POST", path, BodyPublishers.noBody())
                : who.send("POST", path, BodyPublishers.noBody(), "If-Match", etag);
    }

    private Reply awaitPreview(String path) {
        for (int tries = 0; tries < 300; tries++) {
            Reply now = commissioner.get(path).is(200);
            if (!now.json().getString("state").equals("READING")) {
                assertThat(now.json().getString("state")).isEqualTo("PREVIEWED");
                return now;
            }
            pause();
        }
        throw new AssertionError("Still being read: " + path);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
