package uk.gov.cafcass.intranet.providers.accreditation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/** P-1: whose accreditation decides for a centre. */
class DecisivePeriodsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -",
                "ACCREDITED, -, ACCREDITED",
                "COMMITTED, -, COMMITTED",
                "SUSPENDED, -, SUSPENDED",
                "LAPSED, -, LAPSED",
                "-, ACCREDITED, ACCREDITED",
                "ACCREDITED, SUSPENDED, SUSPENDED",
                "ACCREDITED, LAPSED, LAPSED",
                "LAPSED, ACCREDITED, ACCREDITED",
                "COMMITTED, ACCREDITED, ACCREDITED",
                "SUSPENDED, ACCREDITED, SUSPENDED",
                "SUSPENDED, LAPSED, SUSPENDED"
            })
    void the_centres_own_decides_unless_the_whole_organisation_is_suspended(
            @Nullable String organisation, @Nullable String centre, @Nullable String decides) {
        List<Accreditation> rows = new ArrayList<>();
        if (centre != null) {
            rows.addAll(Entries.rows(7L, Scheme.NACCC_ENHANCED, centre + " 2026-01-01"));
        }
        if (organisation != null) {
            rows.addAll(Entries.rows(null, Scheme.NACCC_ENHANCED, organisation + " 2026-01-01"));
        }
        rows.addAll(Entries.rows(8L, Scheme.NACCC_ENHANCED, "ACCREDITED 2020-01-01"));
        rows.addAll(Entries.rows(null, Scheme.RESPECT, "ACCREDITED 2020-01-01"));
        DecisivePeriods standing = new DecisivePeriods(rows);
        assertThat(standing.of(7, Scheme.NACCC_ENHANCED, DAY)
                        .map(row -> row.entry().status().name()))
                .isEqualTo(java.util.Optional.ofNullable(decides));
        assertThat(standing.accredits(7, ServiceKind.SUPERVISED, DAY).isPresent())
                .isEqualTo("ACCREDITED".equals(decides));
        assertThat(standing.accredits(7, ServiceKind.SUPPORTED, DAY)).isEmpty();
        assertThat(standing.of(7, Scheme.NACCC_ENHANCED, LocalDate.parse("2025-12-31")))
                .isEmpty();
    }
}
