package uk.gov.cafcass.intranet.kernel.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.testing.Database;
import uk.gov.cafcass.intranet.kernel.testing.Transactions;

/** Numbers have no gaps and no doubles. */
class YearlyNumbersTest {

    private static final Database DATABASE = Database.with("kernel");

    private final Transactions transactions = new Transactions(DATABASE);

    @BeforeEach
    void begin() {
        DATABASE.execute("delete from kernel.yearly_number");
    }

    @AfterEach
    void close() {
        transactions.close();
    }

    @Test
    void each_series_counts_from_one_in_every_year() {
        assertThat(next("test.letter", 2015)).isEqualTo(1);
        assertThat(next("test.letter", 2015)).isEqualTo(2);
        assertThat(next("test.letter", 2016)).isEqualTo(1);
        assertThat(next("test.parcel", 2015)).isEqualTo(1);
        assertThat(next("test.letter", 2015)).isEqualTo(3);
    }

    @Test
    void a_transaction_that_rolls_back_gives_its_number_back() {
        next("test.letter", 2015);
        assertThatThrownBy(() -> transactions.run(services -> {
                    services.get(YearlyNumbers.class).next("test.letter", 2015);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(next("test.letter", 2015)).isEqualTo(2);
    }

    @Test
    void a_year_begins_after_numbers_given_elsewhere_unless_it_has_begun() {
        assertThat(transactions.<Boolean>call(s -> s.get(YearlyNumbers.class).beginAfter("test.letter", 2015, 104)))
                .isTrue();
        assertThat(next("test.letter", 2015)).isEqualTo(105);
        assertThat(transactions.<Boolean>call(s -> s.get(YearlyNumbers.class).beginAfter("test.letter", 2015, 7)))
                .isFalse();
        assertThat(next("test.letter", 2015)).isEqualTo(106);
    }

    @Test
    void whoever_comes_second_waits_for_the_first_to_end() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> transactions.call(services -> {
            int number = services.get(YearlyNumbers.class).next("test.letter", 2015);
            taken.countDown();
            await(goOn);
            return number;
        }));
        await(taken);
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> next("test.letter", 2015));
        assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        goOn.countDown();
        assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo(2);
    }

    private int next(String series, int year) {
        return transactions.call(services -> services.get(YearlyNumbers.class).next(series, year));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
