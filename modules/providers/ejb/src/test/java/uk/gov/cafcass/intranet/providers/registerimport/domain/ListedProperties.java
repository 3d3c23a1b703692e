package uk.gov.cafcass.intranet.providers.registerimport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationBook;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationBook.Revision;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** What a list does to whatever we hold of an accreditation (P-1, P-11). */
class ListedProperties {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Recorded THEN = new Recorded(OffsetDateTime.parse("2026-01-01T00:00:00Z"), 1, "");

    @Property(tries = 500)
    void what_the_list_says_holds_on_its_day_and_saying_it_again_changes_nothing(
            @ForAll("books") List<AccreditationEntry> held, @ForAll("said") AccreditationEntry said) {
        AccreditationBook book = book(held);
        Revision revision = listed(book, said);
        List<AccreditationEntry> after = book.after(revision);
        AccreditationEntry now = after.stream()
                .filter(entry -> entry.period().has(DAY))
                .findFirst()
                .orElseThrow();
        assertThat(now.status()).isEqualTo(said.status());
        assertThat(now.period().until()).isEqualTo(said.period().until());
        assertThat(book(after).listed(said, DAY)).isEqualTo(new Revision(List.of(), List.of()));
    }

    @Property(tries = 500)
    void no_two_periods_overlap_and_what_was_over_before_stays(
            @ForAll("books") List<AccreditationEntry> held, @ForAll("said") AccreditationEntry said) {
        AccreditationBook book = book(held);
        List<AccreditationEntry> after = book.after(listed(book, said));
        for (int i = 1; i < after.size(); i++) {
            assertThat(after.get(i - 1).period().overlaps(after.get(i).period()))
                    .isFalse();
        }
        held.stream()
                .filter(entry -> entry.period().until().filter(DAY::isAfter).isPresent())
                .forEach(entry -> assertThat(after).contains(entry));
    }

    private static Revision listed(AccreditationBook book, AccreditationEntry said) {
        try {
            return book.listed(said, DAY);
        } catch (Problem problem) {
            Assume.that(!problem.code().equals("accreditation.overlap"));
            throw problem;
        }
    }

    private static AccreditationBook book(List<AccreditationEntry> entries) {
        List<Accreditation> rows = new ArrayList<>();
        for (AccreditationEntry entry : entries) {
            rows.add(new Accreditation(
                    rows.size() + 1, Holder.organisation(1), entry, new RecordedPeriod(THEN, Optional.empty())));
        }
        return new AccreditationBook(rows);
    }

    /** Periods one after the other, with gaps of up to a year between them; the last may have no end. */
    @Provide
    Arbitrary<List<AccreditationEntry>> books() {
        Arbitrary<int[]> period = Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 1_200),
                        Arbitraries.integers().between(0, 3))
                .as((gap, length, status) -> new int[] {gap, length, status});
        return Combinators.combine(period.list().ofMaxSize(5), Arbitraries.of(true, false))
                .as((periods, open) -> {
                    List<AccreditationEntry> entries = new ArrayList<>();
                    LocalDate next = LocalDate.parse("2018-01-01");
                    for (int[] one : periods) {
                        LocalDate from = next.plusDays(one[0]);
                        LocalDate until = from.plusDays(one[1]);
                        boolean last = entries.size() == periods.size() - 1;
                        entries.add(entry(
                                AccreditationStatus.values()[one[2]], Period.of(from, last && open ? null : until)));
                        next = until.plusDays(1);
                    }
                    return entries;
                });
    }

    @Provide
    Arbitrary<AccreditationEntry> said() {
        return Combinators.combine(
                        Arbitraries.of(
                                AccreditationStatus.ACCREDITED,
                                AccreditationStatus.COMMITTED,
                                AccreditationStatus.SUSPENDED),
                        Arbitraries.integers().between(0, 3_000),
                        Arbitraries.integers().between(0, 1_200).optional())
                .as((status, before, after) ->
                        entry(status, new Period(DAY.minusDays(before), after.map(DAY::plusDays))));
    }

    private static AccreditationEntry entry(AccreditationStatus status, Period period) {
        return new AccreditationEntry(Scheme.NACCC_SUPPORTED, status, period, "");
    }
}
