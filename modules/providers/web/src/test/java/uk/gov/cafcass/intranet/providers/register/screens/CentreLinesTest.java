package uk.gov.cafcass.intranet.providers.register.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.cafcass.intranet.providers.register.screens.Samples.TODAY;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.history.RecordedChange;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.look.records.TimelineEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.accreditation.screens.AccreditationLine;
import uk.gov.cafcass.intranet.providers.accreditation.screens.UseLine;
import uk.gov.cafcass.intranet.providers.api.Reason;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Use;
import uk.gov.cafcass.intranet.providers.api.Verdict;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** The lines of a centre's page: may it be used, and both histories of its accreditation. */
class CentreLinesTest {

    private static final Recorded TOLD = new Recorded(OffsetDateTime.parse("2026-01-05T10:30:00Z"), 1, "");
    private static final StaffMember COLIN = new StaffMember(1, "commissioner", "Colin Sample", Set.of());

    @Test
    void one_line_says_that_every_use_is_allowed() {
        assertThat(UseLine.of(Map.of(ServiceKind.SUPERVISED, uses(List.of()))))
                .containsExactly(new UseLine("Supervised contact", "Used in every way", true, List.of()));
    }

    @Test
    void where_something_stands_against_it_each_use_has_its_line_and_reasons() {
        List<Reason> reasons = List.of(new Reason("C-4", "It is suspended."));
        List<UseLine> lines = UseLine.of(Map.of(ServiceKind.SUPERVISED, uses(reasons)));
        assertThat(lines).hasSize(Use.values().length);
        assertThat(lines.get(0))
                .isEqualTo(new UseLine("Supervised contact", "Recommended to the court", false, reasons));
    }

    @Test
    void a_period_says_whether_today_is_in_it() {
        AccreditationLine line = AccreditationLine.of(row("2024-01-01", "2026-12-31"), TODAY, row -> "This centre");
        assertThat(line.days()).isEqualTo("1 January 2024 to 31 December 2026");
        assertThat(line.status()).isEqualTo("Accredited");
        assertThat(line.now()).isTrue();
        assertThat(line.whose()).isEqualTo("The whole organisation");
        assertThat(AccreditationLine.of(row("2021-01-01", "2023-12-31"), TODAY, row -> "This centre")
                        .now())
                .isFalse();
    }

    @Test
    void what_was_known_better_later_says_what_was_believed_until_then() {
        RecordedChange<Accreditation> corrected = new RecordedChange<>(
                TOLD.at(),
                COLIN,
                "The certificate says so",
                List.of(row("2024-01-01", "2026-12-31")),
                List.of(row("2024-01-01", "2026-10-31")));
        TimelineEntry entry = AccreditationLine.entry(corrected, row -> true).orElseThrow();
        assertThat(entry.detail())
                .startsWith("Until then we believed: NACCC enhanced, accredited, 1 January 2024 to 31 December 2026.")
                .contains("Since then: NACCC enhanced, accredited, 1 January 2024 to 31 October 2026.")
                .endsWith("Why: The certificate says so.");
        assertThat(AccreditationLine.entry(corrected, row -> false)).isEmpty();
    }

    private static Map<Use, Verdict> uses(List<Reason> reasons) {
        Map<Use, Verdict> uses = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            uses.put(use, new Verdict(reasons, "policy"));
        }
        return uses;
    }

    private static Accreditation row(String from, String until) {
        return new Accreditation(
                1,
                Holder.organisation(1),
                new AccreditationEntry(
                        Scheme.NACCC_ENHANCED,
                        AccreditationStatus.ACCREDITED,
                        Period.of(LocalDate.parse(from), LocalDate.parse(until)),
                        "NACCC’s list"),
                new RecordedPeriod(TOLD, Optional.empty()));
    }
}
