package uk.gov.cafcass.intranet.providers.registerimport.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.FacesPage;
import uk.gov.cafcass.intranet.kernel.testing.SavedResponse;
import uk.gov.cafcass.intranet.kernel.testing.SentRequest;
import uk.gov.cafcass.intranet.look.lists.Tab;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RowKind;

/** The import of NACCC's list on its pages: what would change is seen before anything does, and only what was seen is confirmed (P-11). */
class ImportScreensTest {

    private static final String HEAD =
            "membership number,organisation,centre,address,postcode,scheme,status,accredited from,accredited until";

    private static final FormsFixture FIXTURE = new FormsFixture();

    /** An import is compared with all of the register. */
    @AfterEach
    void forgetTheRegister() {
        FIXTURE.execute("truncate providers.organisation, providers.register_import cascade");
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static String line(String organisation, String centre) {
        return String.join(
                ",", "", organisation, centre, "1 High Street", "WR1 1AA", "supported", "accredited", "2024-01-01", "");
    }

    private static Part part(String name, String... lines) {
        byte[] bytes = (HEAD + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return (Part) Proxy.newProxyInstance(
                ImportScreensTest.class.getClassLoader(),
                new Class<?>[] {Part.class},
                (self, called, given) -> switch (called.getName()) {
                    case "getInputStream" -> new ByteArrayInputStream(bytes);
                    case "getSubmittedFileName" -> name;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private static String begin(Forms forms, LocalDate on, String... lines) {
        RegisterImportsScreen screen = forms.page(RegisterImportsScreen.class, "");
        assertThat(screen.getListOn()).isEqualTo("2026-11-24");
        screen.setListOn(on);
        screen.setFile(part("naccc.csv", lines));
        try {
            return screen.begin().replaceFirst(".*&id=", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins with a list of these lines and waits for its preview; its number. */
    private static String preview(String... lines) {
        List<String> ids = new ArrayList<>();
        FIXTURE.with(forms -> ids.add(begin(forms, LocalDate.parse("2026-11-20"), lines)));
        FIXTURE.finishBackground();
        return ids.get(0);
    }

    private static RegisterImportScreen page(Forms forms, String query) {
        RegisterImportScreen screen = forms.page(RegisterImportScreen.class, query);
        screen.load();
        return screen;
    }

    private static void look(String query, Consumer<RegisterImportScreen> work) {
        FIXTURE.with(forms -> work.accept(page(forms, query)));
    }

    private static void confirm(String id) {
        FIXTURE.with(forms -> {
            RegisterImportScreen screen = page(forms, "id=" + id);
            screen.setVersion(screen.getVersion());
            assertThat(screen.confirm())
                    .isEqualTo("/providers/registerimport/register-import?faces-redirect=true&id=" + id
                            + "&done=confirmed");
            assertThat(screen.getIt().state()).isEqualTo(ImportState.CONFIRMED);
        });
    }

    private static int organisations() {
        List<Integer> found = new ArrayList<>();
        FIXTURE.with(forms ->
                found.add(forms.get(RegisterReading.class).page("", 10, 0).found()));
        return found.get(0);
    }

    @Test
    void a_list_is_read_then_looked_at_then_confirmed_and_stays_as_the_record() {
        List<String> ids = new ArrayList<>();
        FIXTURE.with(forms -> ids.add(begin(forms, LocalDate.parse("2026-11-20"), line("Trust", "Hall"))));
        String query = "id=" + ids.get(0);
        look(query, screen -> assertThat(screen.isReading()).isTrue());
        look(query, screen -> assertThat(screen.isShown()).isFalse());
        FIXTURE.finishBackground();
        look(query, screen -> assertThat(screen.isWaiting()).isTrue());
        look(query, screen -> assertThat(screen.getFound()).isEqualTo("1 to 1 of 1 new"));
        look(query, screen -> assertThat(screen.getConsequence()).contains("1 is added"));
        assertThat(organisations()).as("nothing is applied before confirmation").isZero();
        confirm(ids.get(0));
        assertThat(organisations()).isEqualTo(1);
        look(query, screen -> assertThat(screen.isShown()).isTrue());
        look(query, screen -> assertThat(screen.isOpen()).isFalse());
        look(query, screen -> assertThat(screen.ended(screen.getIt())).isEqualTo("24 November 2026, 10:00am"));
    }

    @Test
    void one_that_is_given_up_changes_nothing_and_another_can_be_begun() {
        String id = preview(line("Trust", "Hall"));
        assertThat(FIXTURE.refused(
                        Role.COMMISSIONER, forms -> begin(forms, LocalDate.parse("2026-11-20"), line("Other", "Hut"))))
                .extracting(Problem::kind, Problem::code)
                .containsExactly(Kind.CONFLICT, "register-import.open");
        FIXTURE.with(forms -> assertThat(page(forms, "id=" + id).giveUp()).endsWith("&done=given-up"));
        assertThat(organisations()).isZero();
        look("id=" + id, screen -> assertThat(screen.getLines()).isEmpty());
        FIXTURE.with(forms -> {
            assertThat(forms.page(RegisterImportsScreen.class, "").getOpen()).isNull();
            assertThat(begin(forms, LocalDate.parse("2026-11-20"), line("Other", "Hut")))
                    .isNotEqualTo(id);
        });
    }

    @Test
    void only_the_version_that_its_reader_saw_is_confirmed() {
        String id = preview(line("Trust", "Hall"));
        Problem refused = FIXTURE.refused(Role.COMMISSIONER, forms -> {
            RegisterImportScreen screen = page(forms, "id=" + id);
            screen.setVersion(screen.getVersion() - 1);
            screen.confirm();
        });
        assertThat(refused.kind()).isEqualTo(Kind.STALE);
        assertThat(FIXTURE.refused(Role.COMMISSIONER, forms -> page(forms, "id=" + id)
                                .confirm())
                        .kind())
                .as("a form that says no version")
                .isEqualTo(Kind.STALE);
        assertThat(organisations()).isZero();
    }

    @Test
    void what_was_confirmed_is_not_confirmed_again() {
        String id = preview(line("Trust", "Hall"));
        confirm(id);
        Problem again = FIXTURE.refused(Role.COMMISSIONER, forms -> {
            RegisterImportScreen screen = page(forms, "id=" + id);
            screen.setVersion(screen.getVersion());
            screen.confirm();
        });
        assertThat(again)
                .extracting(Problem::kind, Problem::code)
                .containsExactly(Kind.CONFLICT, "register-import.over");
        assertThat(organisations()).isEqualTo(1);
    }

    @Test
    void a_list_that_is_older_than_the_last_is_confirmed_only_by_who_says_that_they_know() {
        confirm(preview(line("Trust", "Hall")));
        List<String> ids = new ArrayList<>();
        FIXTURE.with(forms ->
                ids.add(begin(forms, LocalDate.parse("2026-11-01"), line("Trust", "Hall"), line("Trust", "Hut"))));
        FIXTURE.finishBackground();
        String query = "id=" + ids.get(0);
        look(query, screen -> assertThat(
                        Objects.requireNonNull(screen.getLater()).listOn())
                .isEqualTo(LocalDate.parse("2026-11-20")));
        Problem refused = FIXTURE.refused(Role.COMMISSIONER, forms -> {
            RegisterImportScreen screen = page(forms, query);
            screen.setVersion(screen.getVersion());
            screen.confirm();
        });
        assertThat(refused.faults()).extracting(Fault::field).containsExactly("older");
        FIXTURE.with(forms -> {
            RegisterImportScreen screen = page(forms, query);
            screen.setVersion(screen.getVersion());
            screen.setOlder(true);
            assertThat(screen.confirm()).endsWith("&done=confirmed");
        });
    }

    @Test
    void the_same_file_is_told_with_the_import_that_it_was_confirmed_in() {
        String first = preview(line("Trust", "Hall"));
        look("id=" + first, screen -> assertThat(screen.getSameFile()).isNull());
        confirm(first);
        String second = preview(line("Trust", "Hall"));
        look("id=" + second, screen -> assertThat(
                        Objects.requireNonNull(screen.getSameFile()).id())
                .isEqualTo(Long.parseLong(first)));
        look("id=" + second, screen -> assertThat(screen.getKind()).isEqualTo(RowKind.UNCHANGED));
    }

    @Test
    void each_kind_of_rows_has_a_tab_with_its_number_and_the_first_that_has_any_is_shown() {
        String id = preview(line("Trust", "Hall"), line("Trust", "Hut"), line("", "Nameless"));
        FIXTURE.with(forms -> {
            RegisterImportScreen screen = page(forms, "id=" + id);
            assertThat(screen.getTabs())
                    .extracting(Tab::label, Tab::current)
                    .containsExactly(
                            tuple("New 2", true),
                            tuple("Changed 0", false),
                            tuple("Lapsed 0", false),
                            tuple("Rejected 1", false),
                            tuple("Unchanged 0", false));
            assertThat(screen.getTabs().get(3).link()).isEqualTo("?id=" + id + "&rows=rejected");
            assertThat(screen.getLines()).extracting(ImportLine::centre).containsExactly("Hall", "Hut");
            assertThat(screen.getCaption()).isEqualTo("New: is not in the register yet");
        });
    }

    @Test
    void a_line_that_cannot_be_taken_says_its_number_its_column_and_why() {
        String id = preview(line("Trust", "Hall"), line("", "Nameless"));
        FIXTURE.with(forms -> {
            RegisterImportScreen screen = page(forms, "id=" + id + "&rows=rejected");
            assertThat(screen.isRejected()).isTrue();
            assertThat(screen.getLines())
                    .extracting(ImportLine::line, ImportLine::column, ImportLine::words)
                    .containsExactly(tuple("3", "organisation", List.of("Enter the name of the organisation")));
            assertThat(page(forms, "id=" + id + "&rows=lapsed").getFound()).isEqualTo("None lapsed");
            assertThat(page(forms, "id=" + id + "&rows=eaten").getKind()).isEqualTo(RowKind.NEW);
        });
    }

    @Test
    void many_rows_are_paged() {
        String[] lines = new String[60];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line("Trust", "Hall " + i);
        }
        String id = preview(lines);
        try (FacesPage page = FacesPage.asked("id=" + id)) {
            FIXTURE.with(forms -> {
                RegisterImportScreen first = page(forms, "id=" + id);
                assertThat(first.getFound()).isEqualTo("1 to 50 of 60 new");
                assertThat(first.getPreviousPage()).isNull();
                assertThat(first.getNextPage()).isEqualTo("?id=" + id + "&page=2");
                RegisterImportScreen second = page(forms, "id=" + id + "&page=2");
                assertThat(second.getLines()).hasSize(10);
                assertThat(second.getFound()).isEqualTo("51 to 60 of 60 new");
                assertThat(second.getNextPage()).isNull();
                assertThat(second.getPreviousPage()).isEqualTo("?id=" + id + "&page=1");
            });
            assertThat(page.failed()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "COMMISSIONER", mode = Mode.EXCLUDE)
    void nobody_else_sees_or_begins_an_import(Role role) {
        String id = preview(line("Trust", "Hall"));
        for (Consumer<Forms> work : List.<Consumer<Forms>>of(
                forms -> page(forms, "id=" + id),
                forms -> page(forms, "id=" + id).giveUp(),
                forms -> forms.page(RegisterImportsScreen.class, "").load(),
                forms -> begin(forms, LocalDate.parse("2026-11-20"), line("Other", "Hut")),
                forms -> saved(forms, "/template.csv"),
                forms -> saved(forms, "/" + id + "/list.csv"))) {
            assertThat(FIXTURE.refused(role, work)).extracting(Problem::kind).isEqualTo(Kind.NOT_ALLOWED);
        }
    }

    @Test
    void a_file_that_is_no_list_is_refused_at_once_and_nothing_is_kept_of_it() {
        FIXTURE.with(forms -> {
            RegisterImportsScreen screen = forms.page(RegisterImportsScreen.class, "");
            assertThat(screen.isNothing()).isTrue();
            assertThat(screen.getFound()).isEqualTo("0 imports");
        });
        Problem future = FIXTURE.refused(
                Role.COMMISSIONER, forms -> begin(forms, LocalDate.parse("2026-11-25"), line("Trust", "Hall")));
        assertThat(future.faults()).extracting(Fault::field).containsExactly("listOn");
        assertThat(FIXTURE.refused(Role.COMMISSIONER, forms -> begin(forms, LocalDate.parse("2026-11-20")))
                        .kind())
                .isEqualTo(Kind.INVALID);
        FIXTURE.with(
                forms -> assertThat(forms.page(RegisterImportsScreen.class, "").getImports())
                        .isEmpty());
    }

    @Test
    void the_imports_stand_with_what_came_of_them_the_latest_first() {
        String first = preview(line("Trust", "Hall"));
        confirm(first);
        String second = preview(line("Trust", "Hall"), line("Trust", "Hut"));
        FIXTURE.with(forms -> page(forms, "id=" + second).giveUp());
        FIXTURE.with(forms -> {
            RegisterImportsScreen screen = forms.page(RegisterImportsScreen.class, "");
            screen.load();
            assertThat(screen.getImports()).extracting(screen::look).containsExactly("stopped", "fine");
            assertThat(screen.getImports())
                    .extracting(screen::outcome)
                    .containsExactly("", "1 new, 0 changed, 0 lapsed, 0 unchanged, 0 rejected");
            assertThat(screen.begun(screen.getImports().get(0))).isEqualTo("Cora Bell, 24 November 2026, 10:00am");
            assertThat(screen.getFound()).isEqualTo("2 imports");
            assertThat(screen.isNothing()).isFalse();
        });
    }

    /** A list that somebody left open while nobody imported any more; it is not told that there never was one. */
    @Test
    void a_page_beyond_the_last_leads_back_and_does_not_say_that_nothing_was_ever_imported() {
        preview(line("Trust", "Hall"));
        try (FacesPage page = FacesPage.asked("page=3")) {
            FIXTURE.with(forms -> {
                RegisterImportsScreen screen = forms.page(RegisterImportsScreen.class, "page=3");
                assertThat(screen.isNothing()).isFalse();
                assertThat(screen.getFound()).isEqualTo("No more imports");
                assertThat(screen.getPrevious()).isEqualTo("?page=2");
                assertThat(screen.getNext()).isNull();
            });
            assertThat(page.failed()).isFalse();
        }
    }

    private static SavedResponse saved(Forms forms, String path) {
        SavedResponse answer = new SavedResponse();
        try {
            forms.services().fresh(ImportFiles.class).doGet(SentRequest.at(path, ""), answer.response());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer;
    }

    @Test
    void the_list_as_it_was_sent_and_its_rejected_lines_can_be_saved() {
        String id = preview(line("Trust", "Hall"), line("", "Nameless"));
        FIXTURE.with(forms -> {
            SavedResponse list = saved(forms, "/" + id + "/list.csv");
            assertThat(list.text()).isEqualTo(HEAD + "\n" + line("Trust", "Hall") + "\n" + line("", "Nameless") + "\n");
            assertThat(list.header("Content-Disposition"))
                    .startsWith("attachment")
                    .contains("naccc.csv");
            assertThat(list.header("Content-Security-Policy")).contains("sandbox");
            SavedResponse rejected = saved(forms, "/" + id + "/rejected.csv");
            assertThat(rejected.text()).contains("3,", "Nameless", "Enter the name of the organisation");
            assertThat(rejected.header("Content-Disposition")).contains("rejected-lines-" + id + ".csv");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/x.csv", "/1/list.pdf", "/1/", "/-1/list.csv", "/999999/list.csv", "/999999/rejected.csv"})
    void there_are_no_other_files(String path) {
        assertThat(FIXTURE.refused(Role.COMMISSIONER, forms -> saved(forms, path))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"confirmed, true", "given-up, true", "eaten, false", "'', false"})
    void what_was_done_is_told(String done, boolean told) {
        String id = preview(line("Trust", "Hall"));
        look("id=" + id, screen -> {
            assertThat(screen.doneNow(done).isEmpty()).isNotEqualTo(told);
            assertThat(screen.doneNow(null)).isEmpty();
        });
    }
}
