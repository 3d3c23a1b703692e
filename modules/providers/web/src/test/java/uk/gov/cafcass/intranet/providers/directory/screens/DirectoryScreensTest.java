package uk.gov.cafcass.intranet.providers.directory.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.FacesPage;
import uk.gov.cafcass.intranet.kernel.testing.SavedResponse;
import uk.gov.cafcass.intranet.kernel.testing.SentRequest;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.look.lists.Chip;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreFilter;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;
import uk.gov.cafcass.intranet.providers.register.screens.Made;

/** The directory on its page and as files: the nearest first, who may be used today, and what is said where nothing is found (P-9, P-10). */
class DirectoryScreensTest {

    private static final FormsFixture FIXTURE = new FormsFixture();
    private static Made accredited;
    private static Made other;

    /** Two centres in Worcester; one of them is accredited. */
    @BeforeAll
    static void register() {
        accredited = FIXTURE.make(Made::in);
        other = FIXTURE.make(Made::in);
        FIXTURE.with(forms -> {
            Made.accredited(forms, accredited.holder());
        });
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static CentresScreen search(Forms forms, String query) {
        CentresScreen screen = new CentresScreen(
                forms.get(CentreFinding.class),
                forms.get(Places.class),
                forms.get(Access.class),
                SentRequest.with(query),
                forms.get(Clock.class),
                Optional.empty(),
                Optional.of("Someone"));
        screen.load();
        return screen;
    }

    private static void search(Role role, String query, Consumer<CentresScreen> look) {
        try (FacesPage page = FacesPage.asked(query)) {
            FIXTURE.as(role, forms -> look.accept(search(forms, query)));
            assertThat(page.redirect()).isEmpty();
        }
    }

    @Test
    void before_anything_was_asked_nothing_is_searched_and_the_page_asks_where() {
        search(Role.PRACTITIONER, "service=supported", screen -> {
            assertThat(screen.isNew()).isTrue();
            assertThat(screen.isSearched()).isFalse();
            assertThat(screen.getCentres()).isEmpty();
            assertThat(screen.getTitle()).isEqualTo("Centres and services");
            assertThat(screen.getProblem() + screen.getStartAt() + screen.getStartLabel())
                    .isEmpty();
        });
    }

    /** P-9: only who is accredited today, with everything else greyed out and explained for NCT. */
    @Test
    void practitioners_see_who_may_be_used_and_the_commissioning_team_everybody_with_the_reasons_P_9() {
        search(Role.PRACTITIONER, "near=WR1 1AA&service=supported", screen -> {
            assertThat(screen.getCentres()).extracting(FoundCentre::id).containsExactly(accredited.centre());
            assertThat(screen.isAll()).isFalse();
            assertThat(screen.getFound()).isEqualTo("1 centre");
        });
        search(Role.COMMISSIONER, "near=WR1 1AA&service=supported", screen -> {
            assertThat(screen.getCentres())
                    .extracting(FoundCentre::id, FoundCentre::muted)
                    .containsExactlyInAnyOrder(tuple(accredited.centre(), false), tuple(other.centre(), true));
            assertThat(screen.getCentres()).filteredOn(FoundCentre::muted).allSatisfy(centre -> assertThat(
                            centre.lines().get(0).reasons())
                    .isNotEmpty());
            assertThat(screen.isAll()).isTrue();
        });
    }

    @Test
    void the_page_says_where_the_search_began_and_where_that_is_on_the_map() {
        search(Role.PRACTITIONER, "near=wr1", screen -> {
            assertThat(screen.getTitle()).isEqualTo("Centres near WR1 (Worcester)");
            assertThat(screen.getStartLabel()).isEqualTo("WR1");
            assertThat(screen.getStartAt()).matches("52\\.\\d+,-2\\.\\d+");
            assertThat(screen.getElsewhere()).isEmpty();
        });
    }

    @Test
    void from_wales_it_says_whose_work_it_is_there_and_still_finds_the_nearest_in_england() {
        search(Role.PRACTITIONER, "near=CF10", screen -> {
            assertThat(screen.getElsewhere()).contains("Cafcass Cymru");
            assertThat(screen.getCentres()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"WR77 9ZZ", "BT1 1AA", "???", "1"})
    void where_nobody_can_be_is_told_at_its_field_and_the_page_stays(String near) {
        try (FacesPage page = FacesPage.asked("near=" + near)) {
            FIXTURE.as(Role.PRACTITIONER, forms -> {
                CentresScreen screen = search(forms, "near=" + near);
                assertThat(page.messages()).containsOnlyKeys("filter-near");
                assertThat(page.messages()).containsValue(screen.getProblem());
                assertThat(page.failed()).isTrue();
                assertThat(screen.isSearched()).isFalse();
                assertThat(screen.isNew()).isFalse();
                assertThat(screen.getCentres()).isEmpty();
            });
        }
    }

    /** P-9a: never guessed silently; what may have been meant is a choice. */
    @Test
    void what_may_have_been_meant_is_offered_as_links_and_not_in_the_sentence_as_well_P_9a() {
        search(Role.PRACTITIONER, "near=WR77", screen -> {
            assertThat(screen.getMeant()).extracting(Option::value).contains("WR7");
            assertThat(screen.getProblem()).isNotEmpty().doesNotContain("Did you mean");
        });
    }

    @Test
    void every_filter_is_said_above_the_list_in_words() {
        search(
                Role.PRACTITIONER,
                "near=WR1&service=supervised&dfj-area=west-yorkshire&language=Urdu&access=hearing-loop,step-free&within=1&max-wait=0",
                screen -> assertThat(screen.getChips())
                        .containsExactly(
                                new Chip("service", null, "Supervised contact"),
                                new Chip("dfj-area", null, "DFJ area: West Yorkshire"),
                                new Chip("language", null, "Language: Urdu"),
                                new Chip("access", "step-free", "Step-free access"),
                                new Chip("access", "hearing-loop", "Hearing loop"),
                                new Chip("within", null, "Within 1 mile"),
                                new Chip("max-wait", null, "No wait")));
        search(Role.PRACTITIONER, "max-wait=2&within=10", screen -> assertThat(screen.getChips())
                .extracting(Chip::label)
                .containsExactly("Within 10 miles", "Wait of at most 2 weeks"));
    }

    @Test
    void what_a_filter_offers_it_also_understands() {
        search(Role.PRACTITIONER, "", screen -> {
            screen.getAreas().forEach(area -> assertThat(chips("dfj-area=" + area.value()))
                    .containsExactly("DFJ area: " + area.label()));
            screen.getFeatures().forEach(feature -> assertThat(chips("access=" + feature.value()))
                    .containsExactly(feature.label()));
            screen.getServices().forEach(kind -> assertThat(chips("service=" + kind.value()))
                    .containsExactly(kind.label()));
            screen.getDistances()
                    .forEach(far -> assertThat(chips("within=" + far.value())).hasSize(1));
            screen.getWaits().forEach(wait -> assertThat(chips("max-wait=" + wait.value()))
                    .hasSize(1));
            assertThat(screen.getAreas()).hasSize(40);
        });
    }

    private static List<String> chips(String query) {
        List<List<String>> found = new ArrayList<>();
        FIXTURE.as(
                Role.PRACTITIONER,
                forms -> found.add(search(forms, query).getChips().stream()
                        .map(Chip::label)
                        .toList()));
        return found.get(0);
    }

    @Test
    void many_are_paged_by_services_and_counted_as_centres_too() {
        FIXTURE.takenBack(forms -> {
            for (int i = 0; i < 21; i++) {
                Made.service(
                        forms,
                        Made.hall(forms, accredited.organisation(), "Paged " + i),
                        ServiceKind.MEDIATION_ASSESSMENT);
            }
            Made.service(
                    forms, Made.hall(forms, accredited.organisation(), "Paged last"), ServiceKind.MEDIATION_ASSESSMENT);
            String query = "near=WR1&service=mediation-assessment";
            try (FacesPage page = FacesPage.asked(query)) {
                CentresScreen first = search(forms, query);
                assertThat(first.getFound()).isEqualTo("1 to 20 of 22 centres");
                assertThat(first.getPrevious()).isNull();
                assertThat(first.getNext()).isEqualTo("?" + query.replace(" ", "+") + "&page=2");
                CentresScreen second = search(forms, query + "&page=2");
                assertThat(second.getFound()).isEqualTo("21 to 22 of 22 centres");
                assertThat(second.getNext()).isNull();
                assertThat(second.getCentres()).hasSize(2);
                assertThat(second.file("centres.csv")).isEqualTo("/providers/files/centres.csv?" + query);
                assertThat(page.failed()).isFalse();
            }
        });
    }

    private static CentreParameters parameters(String query) {
        return new CentreParameters(SentRequest.with(query));
    }

    @Test
    void the_address_says_all_that_is_searched_for() {
        assertThat(parameters(
                                "near= wr1 &service=dv-programme&dfj-area=west-yorkshire&language=Urdu&access=step-free&access=quiet-room,hearing-loop&max-wait=8&within=25")
                        .filter())
                .isEqualTo(new CentreFilter(
                        Optional.of(ServiceKind.DV_PROGRAMME),
                        Optional.of("WEST_YORKSHIRE"),
                        Optional.empty(),
                        Optional.of("Urdu"),
                        Set.of(AccessFeature.STEP_FREE, AccessFeature.QUIET_ROOM, AccessFeature.HEARING_LOOP),
                        OptionalInt.of(8),
                        OptionalInt.of(25)));
        assertThat(parameters("near= wr1 ").near()).isEqualTo("wr1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "service=life-story",
                "access=stairs",
                "max-wait=-1",
                "within=far",
                "within=10000",
                "language= ",
                "dfj-area="
            })
    void what_is_not_understood_is_left_out(String query) {
        assertThat(parameters(query).filter()).isEqualTo(parameters("").filter());
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "0, 1", "-1, 1", "12345, 1", "x, 1", "'', 1"})
    void a_page_that_is_none_is_the_first(String typed, int page) {
        assertThat(parameters("page=" + typed).page()).isEqualTo(page);
    }

    @FunctionalInterface
    private interface Answering {
        void to(Forms forms, SavedResponse answer) throws IOException;
    }

    private static SavedResponse answer(Forms forms, Answering servlet) {
        SavedResponse answer = new SavedResponse();
        try {
            servlet.to(forms, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer;
    }

    private static SavedResponse file(Forms forms, String path, String query) {
        return answer(forms, (services, answer) -> services.services()
                .fresh(CentreFiles.class)
                .doGet(SentRequest.at(path, query), answer.response()));
    }

    private static SavedResponse sheet(Forms forms, String path) {
        return answer(forms, (services, answer) -> services.services()
                .fresh(InformationSheetFiles.class)
                .doGet(SentRequest.at(path, ""), answer.response()));
    }

    @Test
    void a_file_has_what_its_reader_would_find_on_the_page() {
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            SavedResponse csv = file(forms, "/centres.csv", "near=WR1&service=supported");
            assertThat(csv.text().lines()).hasSize(2);
            assertThat(csv.text()).contains("Supported contact", "Yes");
            assertThat(csv.header("Content-Type")).isEqualTo("text/csv");
            assertThat(csv.header("Content-Disposition"))
                    .startsWith("attachment")
                    .contains("centres.csv");
        });
        FIXTURE.as(Role.COMMISSIONER, forms -> {
            assertThat(file(forms, "/centres.csv", "near=WR1&service=supported")
                            .text()
                            .lines())
                    .hasSize(3);
            SavedResponse json = file(forms, "/centres.geojson", "near=WR1&service=supported");
            assertThat(json.text())
                    .startsWith("{\"type\":\"FeatureCollection\"")
                    .contains("\"eligible\":false");
            assertThat(json.header("Content-Type")).isEqualTo("application/geo+json");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/centres.csv, near=WR77, INVALID",
        "/centres.csv, '', INVALID",
        "/centres.xls, near=WR1, NOT_FOUND",
        "/, '', NOT_FOUND"
    })
    void a_file_of_nothing_is_refused_before_anything_of_it_is_sent(String path, String query, Kind kind) {
        assertThat(FIXTURE.refused(Role.PRACTITIONER, forms -> file(forms, path, query))
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void each_dfj_area_has_its_sheet_within_north_central_and_south_P_10() {
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            InformationSheetsScreen screen = forms.services().fresh(InformationSheetsScreen.class);
            screen.load();
            assertThat(screen.getParts())
                    .extracting(InformationSheetsScreen.Part::name, InformationSheetsScreen.Part::anchor)
                    .containsExactly(tuple("North", "north"), tuple("Central", "central"), tuple("South", "south"));
            assertThat(screen.getParts().stream()
                            .mapToInt(part -> part.lines().size())
                            .sum())
                    .isEqualTo(40);
            assertThat(screen.getParts().stream()
                            .flatMap(part -> part.lines().stream())
                            .mapToInt(InformationSheetLine::centres)
                            .sum())
                    .as("who may be recommended, and nobody else")
                    .isEqualTo(1);
        });
    }

    @Test
    void a_sheet_says_on_which_day_it_stands_and_is_saved_as_a_pdf() {
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            InformationSheetScreen screen = forms.services().fresh(InformationSheetScreen.class);
            screen.setArea("WORCESTER");
            screen.load();
            assertThat(screen.getSheet().standing()).contains("24 November 2026");
            assertThat(screen.getCaution()).contains("ask the centre again");
            SavedResponse pdf = sheet(forms, "/WORCESTER.pdf");
            assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.ISO_8859_1))
                    .isEqualTo("%PDF-");
            assertThat(pdf.header("Content-Disposition")).startsWith("attachment");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ATLANTIS.pdf", "/worcester.pdf", "/", "/all.tar", "/WORCESTER.pdf/x"})
    void there_is_no_other_sheet(String path) {
        assertThat(FIXTURE.refused(Role.PRACTITIONER, forms -> sheet(forms, path))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRACTITIONER", "SERVICE_MANAGER", "COMMISSIONER", "GOVERNANCE"},
            mode = Mode.EXCLUDE)
    void who_has_nothing_to_do_with_providers_finds_nothing(Role role) {
        for (Consumer<Forms> page : List.<Consumer<Forms>>of(
                forms -> search(forms, "near=WR1"),
                forms -> file(forms, "/centres.csv", "near=WR1"),
                forms -> sheet(forms, "/WORCESTER.pdf"),
                forms -> forms.services().fresh(InformationSheetsScreen.class).load())) {
            assertThat(FIXTURE.refused(role, page)).extracting(Problem::kind).isEqualTo(Kind.NOT_ALLOWED);
        }
    }
}
