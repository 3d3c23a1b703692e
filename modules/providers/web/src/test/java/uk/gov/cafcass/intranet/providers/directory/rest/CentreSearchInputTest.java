package uk.gov.cafcass.intranet.providers.directory.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.testing.Parameters;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Use;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;

/** What programs ask for, and what they are told when they ask wrongly. */
class CentreSearchInputTest {

    @Test
    void a_whole_search_is_understood() {
        CentreSearchInput sent = search(
                "near",
                "WR1 1AA",
                "service",
                "supervised",
                "within",
                "25",
                "language",
                "urdu",
                "access",
                "step-free,HEARING_LOOP",
                "max-wait",
                "0",
                "limit",
                "200");
        assertThat(sent.near()).isEqualTo("WR1 1AA");
        assertThat(sent.limit()).isEqualTo(200);
        assertThat(sent.filter().service()).contains(ServiceKind.SUPERVISED);
        assertThat(sent.filter().within()).hasValue(25);
        assertThat(sent.filter().language()).contains("urdu");
        assertThat(sent.filter().access()).isEqualTo(Set.of(AccessFeature.STEP_FREE, AccessFeature.HEARING_LOOP));
        assertThat(sent.filter().maxWait()).hasValue(0);
    }

    @Test
    void where_it_begins_is_enough() {
        CentreSearchInput sent = search("near", "Leeds", "within", "", "service", "");
        assertThat(sent.limit()).isEqualTo(10);
        assertThat(sent.filter().service()).isEmpty();
        assertThat(sent.filter().within()).isEmpty();
        assertThat(sent.filter().maxWait()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "service, MEDIATION",
        "within, 0",
        "within, 501",
        "within, far",
        "access, 'STEP_FREE,LIFT'",
        "max-wait, -1",
        "max-wait, 261",
        "limit, 0",
        "limit, 201",
        "distance, 5"
    })
    void a_wrong_parameter_is_refused_by_its_name(String name, String value) {
        assertRefused(name, () -> search("near", "WR1", name, value));
    }

    @Test
    void a_search_has_to_begin_somewhere() {
        assertRefused("near", () -> search("service", "CCI"));
        assertRefused("near", () -> search("near", " "));
    }

    @Test
    void a_question_needs_no_day() {
        EligibilityInput sent = QueryParameters.read(
                Parameters.of("centre", "7", "service", "CCI", "use", "plan"), EligibilityInput.class);
        assertThat(sent).isEqualTo(new EligibilityInput(7, ServiceKind.CCI, Use.PLAN, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"centre, 0", "centre, seven", "service, CONTACT", "use, HIRE", "on, 2015-02-29"})
    void a_question_that_is_wrong_is_refused_by_its_parameter(String name, String value) {
        Parameters parameters = Parameters.of("centre", "7", "service", "CCI", "use", "PLAN");
        parameters.putSingle(name, value);
        assertRefused(name, () -> QueryParameters.read(parameters, EligibilityInput.class));
    }

    @ParameterizedTest
    @CsvSource({"centre", "service", "use"})
    void a_question_needs_all_three(String name) {
        Parameters parameters = Parameters.of("centre", "7", "service", "CCI", "use", "PLAN");
        parameters.remove(name);
        assertRefused(name, () -> QueryParameters.read(parameters, EligibilityInput.class));
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        Problem refusal = catchThrowableOfType(Problem.class, () -> search("access", "LIFT", "limit", "0", "far", "1"));
        assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(refusal.code()).isEqualTo("parameter.wrong");
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("far", "near", "access", "limit");
    }

    private static CentreSearchInput search(String... namesAndValues) {
        return QueryParameters.read(Parameters.of(namesAndValues), CentreSearchInput.class);
    }

    private static void assertRefused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        Problem refusal = catchThrowableOfType(Problem.class, reading);
        assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly(field);
    }
}
