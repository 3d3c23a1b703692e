package uk.gov.cafcass.intranet.providers.agreements.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.history.RecordedChange;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;
import uk.gov.cafcass.intranet.kernel.history.Revision;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.look.records.TimelineEntry;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;

/** How we came to know what is agreed, in sentences (P-1). */
class ContractFormatsTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-24T10:00:00Z");

    @Test
    void what_is_new_is_told_whole() {
        TimelineEntry entry = entry(List.of(), List.of(price(1_036)), "");
        assertThat(entry.what()).isEqualTo("Price at level 2 recorded");
        assertThat(entry.who()).isEqualTo("Colin Sample");
        assertThat(entry.detail()).isEqualTo("Level: 2. Price: £1,036. Days: from 1 April 2026.");
    }

    @Test
    void of_what_changed_only_that_is_told_with_why() {
        TimelineEntry entry = entry(List.of(price(1_036)), List.of(price(1_100)), "Varied by letter");
        assertThat(entry.what()).isEqualTo("Price at level 2 changed");
        assertThat(entry.detail()).isEqualTo("Price: until then £1,036, since then £1,100. Why: Varied by letter");
    }

    @Test
    void what_is_taken_off_is_told_as_it_was() {
        TimelineEntry entry = entry(List.of(price(1_036)), List.of(), "Entered twice");
        assertThat(entry.what()).isEqualTo("Price at level 2 removed");
        assertThat(entry.detail()).contains("£1,036").endsWith("Why: Entered twice");
    }

    @Test
    void two_timelines_are_one_by_their_moments_and_not_by_how_these_are_written() {
        TimelineEntry first = new TimelineEntry(AT, "Contract recorded", null, null);
        TimelineEntry second = new TimelineEntry(AT.plusNanos(1_000), "Price recorded", null, null);
        assertThat(ContractFormats.latestFirst(List.of(first), List.of(second))).containsExactly(second, first);
    }

    private static TimelineEntry entry(List<Revision<UnitPrice>> before, List<Revision<UnitPrice>> after, String why) {
        StaffMember by = new StaffMember(1, "colin", "Colin Sample", Set.of());
        return ContractFormats.timeline(
                        List.of(new RecordedChange<>(AT, by, why, before, after)),
                        ContractFormats::noun,
                        ContractFormats::said)
                .get(0);
    }

    private static Revision<UnitPrice> price(long pounds) {
        UnitPrice price = new UnitPrice(
                1,
                CommissioningLevel.TWO,
                Money.ofPounds(pounds),
                new Period(LocalDate.parse("2026-04-01"), Optional.empty()));
        return new Revision<>(
                new Versioned<>(1, 0, price), new RecordedPeriod(new Recorded(AT, 1, ""), Optional.empty()));
    }
}
