package uk.gov.cafcass.intranet.providers.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.testing.Database;

/** Migrations of a database in which people have worked already: nothing that they entered is lost. */
class ProvidersMigrationsTest {

    private final Database database = Database.with("kernel");

    @AfterEach
    void closed() {
        database.close();
    }

    /** The schema of that version, with an organisation, its centre and a service in it. */
    private void at(String version) {
        database.migrate("providers", version);
        database.execute(
                "insert into providers.organisation (name, third_sector) values ('Sample Trust', true)",
                """
                insert into providers.centre (organisation_id, name, address, postcode, district, latitude, longitude,
                  position_from, edited_at) select id, 'Sample Centre', '1 High Street', 'WR1 1AA', 'WR1', 52.2, -2.2, 'DISTRICT', now()
                from providers.organisation""",
                "insert into providers.service (centre_id, kind, setting) select id, 'SUPPORTED', 'CENTRE' from providers.centre");
    }

    private void agreements() {
        database.execute(
                "insert into providers.framework (organisation_id, reference, from_on, until_on)"
                        + " select id, 'FA 1', '2024-04-01', '2027-03-31' from providers.organisation",
                """
                insert into providers.contract (framework_id, framework_from, framework_until, area, services, from_on, until_on,
                  annual_value) select id, from_on, until_on, 'NORTH', '{SUPERVISED}', '2024-04-01', '2025-03-31', 40000.50
                from providers.framework""",
                """
                insert into providers.unit_price (contract_id, contract_from, contract_until, level, price, from_on)
                select id, from_on, until_on, 2, 1036, '2024-04-01' from providers.contract""");
    }

    private List<List<String>> rows(String sql) {
        return database.query(sql);
    }

    @Test
    void agreements_from_before_have_a_first_version_that_says_so() {
        at("080");
        agreements();
        database.migrate("providers", "085");
        assertThat(
                        rows(
                                """
                        select (select why from providers.framework_known), (select annual_value from providers.contract_known),
                          (select price from providers.unit_price_known), (select review_on from providers.contract)"""))
                .containsExactly(List.of("Entered before its history was kept", "40000.50", "1036.00", "null"));
        assertThat(rows("select count(*) from providers.contract_known where superseded_at is null"))
                .containsExactly(List.of("1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from providers.contract_known",
                "update providers.contract_known set annual_value = 1",
                "update providers.contract_known set recorded_at = now() - interval '1 year'",
                "update providers.contract_known set superseded_at = now() + interval '1 minute'",
            })
    void what_was_known_of_a_contract_is_not_touched(String statement) {
        at("080");
        agreements();
        database.migrate("providers", "085");
        assertThatThrownBy(() -> database.execute(statement)).isInstanceOf(IllegalStateException.class);
        assertThat(rows("select annual_value, superseded_at from providers.contract_known"))
                .containsExactly(List.of("40000.50", "null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-31", "2025-04-01"})
    void a_contract_is_looked_at_again_while_it_runs(String day) {
        at("080");
        agreements();
        database.migrate("providers", "085");
        database.execute("update providers.contract set review_on = '2025-03-31'");
        assertThatThrownBy(() -> database.execute("update providers.contract set review_on = '" + day + "'"))
                .hasMessageContaining("contract_reviewed_while_it_runs");
    }

    @Test
    void a_concern_about_standards_may_name_its_centre_in_words() {
        String insert = "insert into providers.concern (kind, state, about, what, raised_by, raised_at)"
                + " values ('STANDARDS', 'RAISED', 'A hall in Leeds', 'The door stood open', 7, now())";
        at("085");
        assertThatThrownBy(() -> database.execute(insert)).hasMessageContaining("concern_of_the_register");
        database.migrate("providers", "086");
        database.execute(insert);
        assertThat(rows("select about from providers.concern")).containsExactly(List.of("A hall in Leeds"));
    }

    @Test
    void what_was_done_about_a_concern_moves_to_the_timeline_of_all_modules_in_its_order() {
        at("086");
        database.execute(
                "insert into providers.concern (kind, state, about, what, raised_by, raised_at)"
                        + " values ('UNACCREDITED', 'TRIAGED', 'A hall', 'They advertise', 7, now())",
                "insert into providers.concern_entry (concern_id, at, account_id, what, detail)"
                        + " select id, '2026-11-20T10:00Z', 7, 'raised', '' from providers.concern",
                "insert into providers.concern_entry (concern_id, at, account_id, what, detail)"
                        + " select id, '2026-11-21T10:00Z', 8, 'triaged', 'We will ring' from providers.concern");
        database.migrate("providers", "090");
        assertThat(
                        rows(
                                "select subject_type, subject_id, account_id, what, detail from kernel.timeline_entry order by id"))
                .containsExactly(
                        List.of("providers.concern", "1", "7", "raised", ""),
                        List.of("providers.concern", "1", "8", "triaged", "We will ring"));
        assertThat(rows("select to_regclass('providers.concern_entry')")).containsExactly(List.of("null"));
    }

    /** JPA takes blocks of 50 of which the sequence gives the last: the next block begins after every number that is taken. */
    @ParameterizedTest
    @ValueSource(ints = {1, 49, 50, 51, 400})
    void numbers_of_services_go_on_after_those_that_are_taken(int services) {
        at("090");
        database.execute(
                """
                insert into providers.centre (organisation_id, name, address, postcode, district, latitude, longitude,
                  position_from, edited_at) select o.id, 'Centre ' || n, '1 High Street', 'WR1 1AA', 'WR1', 52.2, -2.2, 'DISTRICT', now()
                from providers.organisation o, generate_series(2, %d) n"""
                        .formatted(services),
                "insert into providers.service (centre_id, kind, setting)"
                        + " select id, 'SUPPORTED', 'CENTRE' from providers.centre where id > 1");
        database.migrate("providers", "091");
        long taken = Long.parseLong(
                rows("select max(id) from providers.service").get(0).get(0));
        long last = Long.parseLong(
                rows("select nextval('providers.service_id_seq')").get(0).get(0));
        assertThat(last - 49).isEqualTo(taken + 1);
        database.execute(
                "insert into providers.service (centre_id, kind, setting) values (1, 'SUPERVISED', 'CENTRE')",
                "insert into providers.organisation (id, name, third_sector) values (9000, 'By its number', true)");
        assertThat(rows("select count(*) from providers.service")).containsExactly(List.of("" + (services + 1)));
    }

    @Test
    void an_empty_register_begins_at_one() {
        database.migrate("providers", "091");
        assertThat(rows("select nextval('providers.service_id_seq') - 49")).containsExactly(List.of("1"));
    }
}
