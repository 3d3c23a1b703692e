package uk.gov.cafcass.intranet.providers.accreditation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationBook.Revision;
import uk.gov.cafcass.intranet.providers.api.Scheme;

/** P-1: what becomes of the periods of one scheme, step by step. */
class AccreditationBookTest {

    private static final Scheme SCHEME = Scheme.NACCC_ENHANCED;

    @Test
    void a_period_follows_another() {
        assertThat(after(
                        book -> book.record(entry("ACCREDITED 2023-01-01 2025-12-31")),
                        "ACCREDITED 2020-01-01 2022-12-31"))
                .containsExactly("ACCREDITED 2020-01-01 2022-12-31", "ACCREDITED 2023-01-01 2025-12-31");
    }

    @Test
    void one_without_an_end_ends_on_the_day_before_the_next() {
        assertThat(after(book -> book.record(entry("ACCREDITED 2023-01-01 2025-12-31")), "COMMITTED 2020-01-01"))
                .containsExactly("COMMITTED 2020-01-01 2022-12-31", "ACCREDITED 2023-01-01 2025-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCREDITED 2022-12-31 2025-12-31, from",
        "ACCREDITED 2020-01-01 2022-12-31, from",
        "ACCREDITED 2021-01-01, from",
        "SUSPENDED 2019-01-01 2020-01-01, until",
        "ACCREDITED 2019-01-01, until",
        "LAPSED 2019-01-01 2030-01-01, until"
    })
    void periods_of_one_scheme_never_overlap(String words, String field) {
        Problem problem = problem(book -> book.record(entry(words)), "ACCREDITED 2020-01-01 2022-12-31");
        assertThat(problem.code()).isEqualTo("accreditation.overlap");
        assertThat(problem.rule()).isEqualTo("P-1");
        assertThat(problem.faults()).extracting(Problem.Fault::field).containsExactly(field);
        assertThat(problem.sentence())
                .contains("NACCC enhanced already: accredited, 1 January 2020 to 31 December 2022");
    }

    @Test
    void a_correction_stands_in_the_place_of_what_it_corrects() {
        assertThat(after(
                        book -> book.correct(1, entry("ACCREDITED 2020-02-01 2023-01-31")),
                        "ACCREDITED 2020-01-01 2022-12-31"))
                .containsExactly("ACCREDITED 2020-02-01 2023-01-31");
        assertThat(problem(
                                book -> book.correct(1, entry("ACCREDITED 2020-02-01 2023-01-31")),
                                "ACCREDITED 2020-01-01 2022-12-31",
                                "ACCREDITED 2023-01-01 2025-12-31")
                        .code())
                .isEqualTo("accreditation.overlap");
    }

    @Test
    void saying_the_same_again_revises_nothing() {
        Revision revision =
                book("ACCREDITED 2020-01-01 2022-12-31").correct(1, entry("ACCREDITED 2020-01-01 2022-12-31"));
        assertThat(revision).isEqualTo(new Revision(List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2021-01-01, 2021-06-30, ACCREDITED 2020-01-01 2020-12-31|SUSPENDED 2021-01-01 2021-06-30|ACCREDITED 2021-07-01 2022-12-31",
                "2021-01-01, -, ACCREDITED 2020-01-01 2020-12-31|SUSPENDED 2021-01-01 2022-12-31",
                "2020-01-01, 2020-01-01, SUSPENDED 2020-01-01 2020-01-01|ACCREDITED 2020-01-02 2022-12-31",
                "2020-01-01, -, SUSPENDED 2020-01-01 2022-12-31",
                "2022-12-31, 2022-12-31, ACCREDITED 2020-01-01 2022-12-30|SUSPENDED 2022-12-31 2022-12-31"
            })
    void a_suspension_divides_the_period_that_it_falls_in(LocalDate from, @Nullable LocalDate until, String expected) {
        assertThat(after(book -> book.suspend(1, Period.of(from, until), "letter"), "ACCREDITED 2020-01-01 2022-12-31"))
                .containsExactly(expected.split("\\|"));
    }

    @Test
    void a_suspension_lies_within_the_period() {
        Period late = Period.of(LocalDate.parse("2022-06-01"), LocalDate.parse("2023-01-01"));
        assertThat(problem(book -> book.suspend(1, late, ""), "ACCREDITED 2020-01-01 2022-12-31")
                        .faults())
                .extracting(Problem.Fault::field)
                .containsExactly("until");
        assertThat(problem(
                                book -> book.suspend(1, Period.since(LocalDate.parse("2023-01-01")), ""),
                                "ACCREDITED 2020-01-01 2022-12-31")
                        .faults())
                .extracting(Problem.Fault::field)
                .containsExactly("from");
    }

    @Test
    void what_ended_has_lapsed_until_something_follows() {
        LocalDate last = LocalDate.parse("2021-03-31");
        assertThat(after(book -> book.end(1, last, ""), "ACCREDITED 2020-01-01 2022-12-31"))
                .containsExactly("ACCREDITED 2020-01-01 2021-03-31", "LAPSED 2021-04-01");
        assertThat(after(book -> book.end(1, last, ""), "ACCREDITED 2020-01-01 2022-12-31", "ACCREDITED 2023-01-01"))
                .containsExactly(
                        "ACCREDITED 2020-01-01 2021-03-31", "LAPSED 2021-04-01 2022-12-31", "ACCREDITED 2023-01-01");
        LocalDate same = LocalDate.parse("2022-12-31");
        assertThat(after(book -> book.end(1, same, ""), "ACCREDITED 2020-01-01 2022-12-31", "ACCREDITED 2023-01-01"))
                .containsExactly("ACCREDITED 2020-01-01 2022-12-31", "ACCREDITED 2023-01-01");
        assertThat(problem(book -> book.end(1, same, ""), "LAPSED 2020-01-01").kind())
                .isEqualTo(Kind.CONFLICT);
    }

    @Test
    void a_renewal_ends_the_lapse() {
        assertThat(after(
                        book -> book.record(entry("ACCREDITED 2022-01-01 2024-12-31")),
                        "ACCREDITED 2020-01-01 2021-03-31",
                        "LAPSED 2021-04-01"))
                .containsExactly(
                        "ACCREDITED 2020-01-01 2021-03-31",
                        "LAPSED 2021-04-01 2021-12-31",
                        "ACCREDITED 2022-01-01 2024-12-31");
    }

    @Test
    void what_was_recorded_by_mistake_is_struck() {
        assertThat(after(book -> book.strike(1), "ACCREDITED 2020-01-01 2022-12-31"))
                .isEmpty();
    }

    @Test
    void what_somebody_else_superseded_is_stale() {
        assertThat(problem(book -> book.strike(2), "ACCREDITED 2020-01-01 2022-12-31")
                        .kind())
                .isEqualTo(Kind.STALE);
    }

    private static AccreditationEntry entry(String words) {
        return Entries.entry(SCHEME, words);
    }

    private static AccreditationBook book(String... held) {
        return new AccreditationBook(Entries.rows(null, SCHEME, held));
    }

    private static List<String> after(Function<AccreditationBook, Revision> work, String... held) {
        AccreditationBook book = book(held);
        return book.after(work.apply(book)).stream().map(Entries::words).toList();
    }

    private static Problem problem(Function<AccreditationBook, Revision> work, String... held) {
        return catchThrowableOfType(Problem.class, () -> work.apply(book(held)));
    }
}
