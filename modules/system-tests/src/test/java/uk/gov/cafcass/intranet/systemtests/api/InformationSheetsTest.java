package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** {@code /providers/information-sheets}: what can be had in each DFJ area, over the sample register (P-10). */
@ApiTest
class InformationSheetsTest {

    private static final String SHEETS = "/providers/information-sheets";
    private static final String WEST_YORKSHIRE = SHEETS + "/WEST_YORKSHIRE";

    private final Intranet intranet;
    private final Program practitioner;

    InformationSheetsTest(Intranet intranet) {
        this.intranet = intranet;
        practitioner = Program.as(intranet, Role.PRACTITIONER);
    }

    @Test
    void there_is_one_for_each_of_the_40_areas() {
        JsonObject list = practitioner.get(SHEETS).is(200).json();

        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        assertThat(LocalDate.parse(list.getString("on"))).isBetween(today.minusDays(1), today);
        List<JsonObject> sheets = list.getJsonArray("sheets").getValuesAs(JsonObject.class);
        assertThat(sheets)
                .hasSize(40)
                .extracting(sheet -> sheet.getString("dfjArea"))
                .doesNotHaveDuplicates();
        assertThat(sheets)
                .anySatisfy(sheet -> assertThat(sheet.getInt("oldWaits")).isPositive());
    }

    @Test
    void a_sheet_tells_of_every_kind_of_service_and_only_of_centres_in_its_area_that_may_be_recommended() {
        JsonObject sheet = practitioner.get(WEST_YORKSHIRE).is(200).json();
        Set<Integer> found = new TreeSet<>();

        assertThat(sheet.getString("name")).isEqualTo("West Yorkshire");
        List<JsonObject> kinds = sheet.getJsonArray("kinds").getValuesAs(JsonObject.class);
        assertThat(kinds).hasSize(8).allSatisfy(kind -> {
            assertThat(kind.getString("what")).isNotBlank();
            assertThat(kind.getString("forWhom")).isNotBlank();
            assertThat(kind.getString("referral")).isNotBlank();
            List<JsonObject> centres = kind.getJsonArray("centres").getValuesAs(JsonObject.class);
            assertThat(kind.containsKey("nearest")).isEqualTo(centres.isEmpty());
            centres.forEach(centre -> found.add(centre.getInt("id")));
        });
        assertThat(found).isNotEmpty().isEqualTo(eligibleInWestYorkshire());
    }

    private Set<Integer> eligibleInWestYorkshire() {
        JsonObject found = practitioner
                .get("/providers/centres?near=LS1&within=40&limit=200")
                .is(200)
                .json();
        assertThat(found.getBoolean("more")).isFalse();
        Set<Integer> ids = new TreeSet<>();
        found.getJsonArray("centres").getValuesAs(JsonObject.class).stream()
                .filter(centre -> centre.getString("dfjArea", "").equals("WEST_YORKSHIRE"))
                .forEach(centre -> ids.add(centre.getInt("id")));
        return ids;
    }

    @Test
    void it_is_printed() {
        Reply pdf = practitioner.get(WEST_YORKSHIRE + ".pdf").is(200);

        assertThat(pdf.header("Content-Type")).startsWith("application/pdf");
        assertThat(pdf.header("Content-Disposition")).contains("information-sheet-west-yorkshire.pdf");
        assertThat(new String(pdf.bytes(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void all_of_them_come_as_a_zip() throws IOException {
        Reply reply = practitioner.get(SHEETS + "/all.zip").is(200);

        assertThat(reply.header("Content-Type")).startsWith("application/zip");
        assertThat(reply.header("Content-Disposition")).contains("information-sheets.zip");
        Set<String> names = new TreeSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(reply.bytes()))) {
            @Nullable ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                names.add(entry.getName());
                assertThat(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1))
                        .startsWith("%PDF-");
                entry = zip.getNextEntry();
            }
        }
        assertThat(names).hasSize(40).contains("information-sheet-west-yorkshire.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".pdf"})
    void an_area_that_there_is_not_has_none(String ending) {
        practitioner.get(SHEETS + "/ATLANTIS" + ending).problem(404, "dfj-area.unknown");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"PRACTITIONER", "SERVICE_MANAGER", "COMMISSIONER", "GOVERNANCE"})
    void who_does_not_read_the_register_is_refused(Role role) {
        Program other = Program.as(intranet, role);

        for (String path : List.of(SHEETS, WEST_YORKSHIRE, WEST_YORKSHIRE + ".pdf", SHEETS + "/all.zip")) {
            other.get(path).problem(403, "role.missing");
        }
    }
}
