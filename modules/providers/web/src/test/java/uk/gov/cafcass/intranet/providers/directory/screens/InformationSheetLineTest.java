package uk.gov.cafcass.intranet.providers.directory.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheets.AreaSummary;
import uk.gov.cafcass.intranet.providers.directory.domain.LocalSum;

class InformationSheetLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DfjArea WORCESTER = new DfjArea("WORCESTER", "Worcester", Area.CENTRAL);

    @Test
    void it_says_how_stale_the_oldest_wait_is_C_5() {
        InformationSheetLine line = line(new LocalSum("WORCESTER", 3, 5, day("2026-10-20"), 1, 2));
        assertThat(line.name()).isEqualTo("Worcester");
        assertThat(line.centres()).isEqualTo(3);
        assertThat(line.services()).isEqualTo(5);
        assertThat(line.oldest()).isEqualTo("20 October 2026, 35 days ago");
        assertThat(line.old()).isEqualTo("1 wait older than 28 days");
        assertThat(line.unknown()).isEqualTo("2 not known");
    }

    @Test
    void where_all_waits_are_fresh_and_known_it_says_no_more_than_that() {
        InformationSheetLine line = line(new LocalSum("WORCESTER", 1, 1, day("2026-11-24"), 0, 0));
        assertThat(line.oldest()).isEqualTo("24 November 2026, today");
        assertThat(line.old()).isEmpty();
        assertThat(line.unknown()).isEmpty();
    }

    @Test
    void where_there_is_nothing_no_wait_is_stated() {
        assertThat(line(LocalSum.nothing("WORCESTER")).oldest()).isEqualTo("None stated");
    }

    private static InformationSheetLine line(LocalSum sum) {
        return InformationSheetLine.of(new AreaSummary(WORCESTER, sum), TODAY);
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
