package uk.gov.cafcass.intranet.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.testing.Database;
import uk.gov.cafcass.intranet.kernel.testing.Transactions;

/** Plain SQL: what is bound, read, counted and changed, and that it all belongs to the caller's transaction. */
class SqlTest {

    private static final Database DATABASE = Database.with();
    private static Transactions transactions = new Transactions(DATABASE);

    @BeforeAll
    static void table() {
        DATABASE.execute("create table thing (n integer primary key, name text, tags text[] not null default '{}')");
    }

    @AfterEach
    void emptied() {
        DATABASE.execute("delete from thing");
    }

    @AfterAll
    static void closed() {
        transactions.close();
        DATABASE.close();
    }

    private static Sql sql() {
        return new Sql(DATABASE.dataSource());
    }

    private static String name(ResultSet row) throws SQLException {
        return String.valueOf(row.getString("name"));
    }

    private static void add(int... numbers) {
        for (int n : numbers) {
            sql().change("insert into thing (n, name) values (?, ?)", n, "thing " + n);
        }
    }

    @Test
    void values_are_bound_in_their_order_and_a_null_stays_one() {
        sql().change("insert into thing (name, n) values (?, ?)", null, 1);
        sql().change("insert into thing (name, n) values (?, ?)", "'; drop table thing; --", 2);
        assertThat(sql().rows("select name from thing order by n", SqlTest::name))
                .containsExactly("null", "'; drop table thing; --");
        assertThat(sql().count("select count(*) from thing where name is null")).isEqualTo(1);
    }

    @Test
    void rows_come_in_the_order_of_the_query_and_none_are_an_empty_list() {
        assertThat(sql().rows("select name from thing", SqlTest::name)).isEmpty();
        add(2, 3, 1);
        assertThat(sql().rows("select name from thing where n > ? order by n desc", SqlTest::name, 1))
                .containsExactly("thing 3", "thing 2");
    }

    @Test
    void one_row_is_the_first_that_is_found() {
        assertThat(sql().row("select name from thing", SqlTest::name)).isEmpty();
        add(2, 1);
        assertThat(sql().row("select name from thing order by n", SqlTest::name))
                .contains("thing 1");
    }

    @Test
    void a_change_says_how_many_rows_it_changed() {
        add(1, 2, 3);
        assertThat(sql().change("update thing set name = ? where n < ?", "new", 3))
                .isEqualTo(2);
        assertThat(sql().change("delete from thing where n = ?", 99)).isZero();
    }

    /** They are sent 500 at a time: around each border none is lost and none is sent twice. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 1000, 1001})
    void thousands_are_changed_by_one_statement_each(int many) {
        sql().changeEach(
                        "insert into thing (n, name) values (?, ?)",
                        IntStream.range(0, many)
                                .mapToObj(n -> Sql.values(n, n % 2 == 0 ? null : "odd"))
                                .toList());
        assertThat(sql().count("select count(*) from thing")).isEqualTo(many);
        assertThat(sql().count("select count(*) from thing where name = 'odd' and n % 2 = 1"))
                .isEqualTo(many / 2);
    }

    @Test
    void several_texts_of_one_column_are_a_list() {
        sql().change("insert into thing (n, tags) values (1, '{b,a}'), (2, '{}')");
        assertThat(sql().rows("select tags from thing order by n", row -> Sql.texts(row, "tags")))
                .containsExactly(List.of("b", "a"), List.of());
    }

    @Test
    void what_the_database_does_not_take_is_named_with_its_cause() {
        add(1);
        String again = "insert into thing (n) values (?)";
        assertThatThrownBy(() -> sql().change(again, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The database did not take: " + again)
                .hasCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> sql().rows("select nothing from thing", SqlTest::name))
                .hasMessageContaining("select nothing from thing");
        assertThatThrownBy(() -> sql().changeEach(again, List.of(List.of(2), List.of(1))))
                .hasMessageContaining(again);
    }

    @Test
    void what_it_changed_goes_back_with_the_transaction() {
        assertThatThrownBy(() -> transactions.run(services -> {
                    services.get(Sql.class).change("insert into thing (n) values (1)");
                    assertThat(services.get(Sql.class).count("select count(*) from thing"))
                            .isEqualTo(1);
                    throw new IllegalArgumentException("After all not");
                }))
                .hasMessage("After all not");
        assertThat(sql().count("select count(*) from thing")).isZero();
    }

    @Test
    void planning_anew_is_for_one_query_and_not_for_those_after_it() {
        add(1);
        transactions.run(services -> {
            Sql sql = services.get(Sql.class);
            String mode = "select current_setting('plan_cache_mode') as name from thing where n = ?";
            assertThat(sql.rowsPlannedAnew(mode, SqlTest::name, 1)).containsExactly("force_custom_plan");
            assertThat(sql.rows(mode, SqlTest::name, 1)).containsExactly("auto");
        });
    }
}
