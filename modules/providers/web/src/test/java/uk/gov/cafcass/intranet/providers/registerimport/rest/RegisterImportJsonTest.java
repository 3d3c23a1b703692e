package uk.gov.cafcass.intranet.providers.registerimport.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.testing.Parameters;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.SampleImports;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportWarning;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RowKind;

class RegisterImportJsonTest {

    @Test
    void while_it_is_read_it_tells_how_far_it_is_and_no_numbers() {
        RegisterImportJson json =
                RegisterImportJson.of(SampleImports.view(SampleImports.in(ImportState.READING, 0, 0, 0, 0)));
        assertThat(json.progress())
                .hasValueSatisfying(now -> assertThat(now.done()).isEqualTo(4_000));
        assertThat(json.counts()).isEmpty();
        assertThat(json.ended()).isEmpty();
    }

    @Test
    void afterwards_it_tells_the_numbers_and_who_confirmed_it() {
        RegisterImportJson json =
                RegisterImportJson.of(SampleImports.view(SampleImports.in(ImportState.CONFIRMED, 1, 2, 3, 4)));
        assertThat(json.progress()).isEmpty();
        assertThat(json.counts()).contains(Map.of("new", 1, "changed", 2, "lapsed", 3, "rejected", 4, "unchanged", 0));
        assertThat(json.ended()).map(RegisterImportJson.Done::by).contains("Dora Sample");
    }

    @Test
    void rows_say_whether_there_are_more() {
        RegisterImportJson.Rows rows =
                RegisterImportJson.Rows.of(List.of(SampleImports.changed(), SampleImports.rejected()), 1);
        assertThat(rows.more()).isTrue();
        assertThat(rows.rows()).hasSize(1);
        assertThat(rows.rows().get(0).changes().get(0).after()).isEqualTo("2 High Street");
    }

    @Test
    void what_is_sent_with_a_list_is_its_day_and_perhaps_its_name() {
        assertThat(QueryParameters.read(Parameters.of("listOn", "2026-11-24"), RegisterImportInput.Head.class))
                .isEqualTo(new RegisterImportInput.Head(LocalDate.parse("2026-11-24"), Optional.empty()));
        assertThat(QueryParameters.read(
                        Parameters.of("kind", "lapsed", "offset", "50"), RegisterImportInput.Rows.class))
                .isEqualTo(new RegisterImportInput.Rows(RowKind.LAPSED, 50, 50));
        assertThat(known("older", "true")).containsExactly(ImportWarning.OLDER);
        assertThat(known("short", "true", "older", "false")).containsExactly(ImportWarning.SHORT);
    }

    private static Set<ImportWarning> known(String... namesAndValues) {
        return QueryParameters.read(Parameters.of(namesAndValues), RegisterImportInput.Known.class)
                .warnings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"listOn=yesterday", "listOn="})
    void a_wrong_parameter_is_refused_by_its_name(String wrong) {
        String name = wrong.substring(0, wrong.indexOf('='));
        Problem refusal = catchThrowableOfType(
                Problem.class,
                () -> QueryParameters.read(
                        Parameters.of(name, wrong.substring(name.length() + 1)), RegisterImportInput.Head.class));
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly(name);
    }
}
