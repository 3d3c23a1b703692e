package uk.gov.cafcass.intranet.kernel.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffFixture;

class ListColumnsTest {

    private final StaffFixture fixture = new StaffFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_list_of_which_nobody_chose_columns_is_shown_as_usual() {
        assertThat(chosen("requests")).isEmpty();
    }

    @Test
    void the_last_choice_is_kept_for_each_list() {
        run(columns -> columns.choose("requests", List.of("due", "state")));
        run(columns -> columns.choose("requests", List.of("due", "received-on", "due")));
        run(columns -> columns.choose("grants", List.of()));

        assertThat(chosen("requests")).contains(List.of("due", "received-on"));
        assertThat(chosen("grants")).contains(List.of());
    }

    @Test
    void a_page_asks_the_database_once_for_them() {
        run(columns -> columns.choose("requests", List.of("due", "state")));
        fixture.transactions.statements();
        chosen("requests");

        assertThat(fixture.transactions.statements()).hasSize(1);
    }

    @Test
    void a_choice_that_was_taken_back_is_forgotten() {
        run(columns -> columns.choose("requests", List.of("due")));
        run(columns -> columns.forget("requests"));

        assertThat(chosen("requests")).isEmpty();
    }

    @Test
    void everybody_has_a_choice_of_their_own() {
        run(columns -> columns.choose("requests", List.of("due")));
        fixture.caller.is(fixture.add("gwen", "Gwen Price", Role.GOVERNANCE));

        assertThat(chosen("requests")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Due", "due}", "a,b", "due on", "-due", "ü"})
    void what_is_no_name_is_refused_and_changes_nothing(String name) {
        run(columns -> columns.choose("requests", List.of("due")));

        assertThat(refused("requests", List.of("state", name))).isEqualTo(Kind.INVALID);
        assertThat(refused(name, List.of())).isEqualTo(Kind.INVALID);
        assertThat(chosen("requests")).contains(List.of("due"));
    }

    @Test
    void more_columns_than_any_list_has_are_refused() {
        List<String> many = IntStream.rangeClosed(0, ListColumns.MOST)
                .mapToObj(i -> "c" + i)
                .toList();

        assertThat(refused("requests", many)).isEqualTo(Kind.INVALID);
    }

    private Kind refused(String list, List<String> columns) {
        return catchThrowableOfType(Problem.class, () -> run(service -> service.choose(list, columns)))
                .kind();
    }

    private void run(Consumer<ListColumns> work) {
        fixture.transactions.run(services -> work.accept(services.get(ListColumns.class)));
    }

    private Optional<List<String>> chosen(String list) {
        return fixture.call(services -> services.get(ListColumns.class).chosen(list));
    }
}
