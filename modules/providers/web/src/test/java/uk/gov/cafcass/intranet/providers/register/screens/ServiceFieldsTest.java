package uk.gov.cafcass.intranet.providers.register.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationSummary;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/** The form of a service, without a browser (C-5). */
class ServiceFieldsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    @Test
    void what_is_shown_is_read_again_as_it_was() {
        ServiceDetails text = new ServiceDetails(ServiceKind.CCI, Setting.COMMUNITY, "Saturdays", 6, new Wait(3, DAY));

        assertThat(ServiceFields.of(ServiceFields.of(text).texts()).text(DAY)).isEqualTo(text);
        assertThat(ServiceFields.statedOn(text)).isEqualTo(DAY);
    }

    @Test
    void what_nobody_knows_may_be_left_empty() {
        assertThat(fields("", "").text(null))
                .isEqualTo(new ServiceDetails(ServiceKind.SUPPORTED, Setting.CENTRE, "", null, null));
    }

    @ParameterizedTest
    @CsvSource({"six, '', capacity", "'', soon, waitingWeeks", "'', 3, waitingStatedOn"})
    void what_cannot_be_read_is_told_at_its_field(String capacity, String weeks, String wrong) {
        LocalDate statedOn = weeks.equals("soon") ? DAY : null;
        Problem problem = catchThrowableOfType(
                Problem.class, () -> fields(capacity, weeks).text(statedOn));

        assertThat(problem.faults()).extracting(Fault::field).containsExactly(wrong);
    }

    @Test
    void a_day_alone_says_nothing_of_the_wait() {
        Problem problem =
                catchThrowableOfType(Problem.class, () -> fields("", "").text(DAY));

        assertThat(problem.faults()).extracting(Fault::field).containsExactly("waitingWeeks");
    }

    @Test
    void a_list_says_which_part_of_how_many_it_shows() {
        OrganisationSummary row = new OrganisationSummary(1, "Sample Bridges", true, "", 0);

        assertThat(OrganisationsScreen.found(new RegisterReading.Page(List.of(row), 1), 1))
                .isEqualTo("1 organisation");
        assertThat(OrganisationsScreen.found(new RegisterReading.Page(List.of(row), 101), 3))
                .isEqualTo("101 to 101 of 101 organisations");
    }

    private static ServiceFields fields(String capacity, String weeks) {
        return new ServiceFields("SUPPORTED", "CENTRE", "", capacity, weeks);
    }
}
