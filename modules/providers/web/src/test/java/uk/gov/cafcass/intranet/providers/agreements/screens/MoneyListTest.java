package uk.gov.cafcass.intranet.providers.agreements.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading.Page;

/** A page of contracts or grants says where in the list it stands. */
class MoneyListTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 0 contracts",
        "1, 1, 1, 1 contract",
        "1, 50, 50, 50 contracts",
        "1, 50, 1088, '1 to 50 of 1,088 contracts'",
        "2, 38, 88, 51 to 88 of 88 contracts",
        "9, 0, 88, 88 contracts"
    })
    void it_says_which_of_how_many_it_shows(int number, int rows, int found, String words) {
        Page<String> page = new Page<>(Collections.nCopies(rows, "one"), found, Money.ZERO);

        assertThat(new MoneyList<>(page, number, "contract").found()).isEqualTo(words);
    }
}
