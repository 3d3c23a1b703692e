package uk.gov.cafcass.intranet.providers.finance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.cafcass.intranet.providers.web.SameFields.assertReadBack;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;

/** The figures of a year as programs send them, through the domain's record, to what they read (P-12). */
class FiguresReadBackTest {

    private static final FinancialYear YEAR = new FinancialYear(2009);

    private static <T extends Record> T read(String json, Class<T> type) {
        return JsonReader.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), type);
    }

    @ParameterizedTest
    @CsvSource({"12.34", "0", ","})
    void a_line_of_a_budget_comes_back_and_what_is_not_known_is_not_nothing_P_12(@Nullable String spent) {
        FigureInput.Budget sent = read(
                "{'source': 'CONTACT_SERVICES', 'name': 'Contact', 'budget': 2000000"
                        + (spent == null ? "" : ", 'spent': " + spent) + "}",
                FigureInput.Budget.class);
        YearJson.Summary json = YearJson.Summary.of(new Versioned<>(1, 0, sent.of(YEAR)));
        assertReadBack(sent, json);
        assertThat(json.spent().isPresent()).isEqualTo(spent != null);
    }

    @Test
    void a_volume_a_forecast_and_a_count_of_units_come_back() {
        FigureInput.Volume volume = read("{'activity': 'PIP', 'volume': 1000}", FigureInput.Volume.class);
        assertReadBack(volume, YearJson.Volume.of(new Versioned<>(1, 0, volume.of(YEAR))));
        FigureInput.Expected expected =
                read("{'source': 'CONTACT_ACTIVITIES', 'amount': 2400000}", FigureInput.Expected.class);
        assertReadBack(expected, YearJson.Expected.of(new Versioned<>(1, 0, expected.of(YEAR))));
        FigureInput.Units units = read("{'area': 'NORTH', 'level': 2, 'units': 780}", FigureInput.Units.class);
        assertReadBack(units, YearJson.Count.of(units.of(YEAR)));
    }
}
