package uk.gov.cafcass.intranet.look.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The converter needs neither Faces nor a field, so none is given. */
@NullUnmarked
class TypedDateConverterTest {

    private static final FacesContext NO_FACES = null;
    private static final UIComponent NO_FIELD = null;
    private final TypedDateConverter converter =
            new TypedDateConverter(Clock.fixed(Instant.parse("2015-06-08T12:00:00Z"), ZoneId.of("Europe/London")));

    @ParameterizedTest
    @CsvSource({"6/6/2015, 2015-06-06", "6 June 2015, 2015-06-06", "6 jun, 2015-06-06", "today, 2015-06-08"})
    void a_date_is_understood_as_people_type_it(String typed, LocalDate meant) {
        assertThat(converter.getAsObject(NO_FACES, NO_FIELD, typed)).isEqualTo(meant);
    }

    @Test
    void nothing_typed_is_no_date() {
        assertThat(converter.getAsObject(NO_FACES, NO_FIELD, "  ")).isNull();
        assertThat(converter.getAsString(NO_FACES, NO_FIELD, null)).isEmpty();
    }

    @Test
    void what_is_no_date_is_refused_with_what_to_type() {
        assertThatThrownBy(() -> converter.getAsObject(NO_FACES, NO_FIELD, "soon"))
                .isInstanceOf(ConverterException.class)
                .hasMessage("Enter a date, for example 8 June 2015");
    }

    @Test
    void a_day_that_does_not_exist_is_refused_with_the_reason() {
        assertThatThrownBy(() -> converter.getAsObject(NO_FACES, NO_FIELD, "29/2/2015"))
                .isInstanceOf(ConverterException.class)
                .hasMessageContaining("February")
                .hasMessageContaining("2015");
    }

    @Test
    void a_date_is_shown_in_words() {
        assertThat(converter.getAsString(NO_FACES, NO_FIELD, LocalDate.of(2015, 6, 6)))
                .isEqualTo("6 June 2015");
    }
}
