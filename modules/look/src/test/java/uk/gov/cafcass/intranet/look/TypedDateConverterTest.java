package uk.gov.cafcass.intranet.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateConverterTest {

    private static final LocalDate TODAY = LocalDate.of(2015, 6, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6/6/2015 | 2015-06-06",
                "6.6.15 | 2015-06-06",
                "2015-06-06 | 2015-06-06",
                "6 June 2015 | 2015-06-06",
                "6th June, 2015 | 2015-06-06",
                "Saturday 6 June 2015 | 2015-06-06",
                "6 jun | 2015-06-06",
                "6 JUN | 2015-06-06",
                "4 sept 2015 | 2015-09-04",
                "29/2/2016 | 2016-02-29",
                "28 December | 2014-12-28",
                "today | 2015-06-08",
                "Yesterday | 2015-06-07",
                "tomorrow | 2015-06-09"
            })
    void a_date_is_understood_as_people_type_it(String typed, LocalDate meant) {
        assertThat(TypedDateConverter.read(typed, TODAY)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"29/2/2015", "31 June", "0/1/2015", "6/13/2015", "soon", "6 jux 2015", "6", "2015", "٦/٦/٢٠١٥"})
    void what_is_no_date_is_refused(String typed) {
        assertThat(TypedDateConverter.read(typed, TODAY)).isEmpty();
    }
}
