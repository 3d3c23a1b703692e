package uk.gov.cafcass.intranet.providers.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract.Duties;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.overview.Expiry.Kind;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** Today is 24 November 2026. */
class ExpiriesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private ProvidersFixture fixture;
    private long trust;
    private long hall;

    @BeforeEach
    void open() {
        fixture = new ProvidersFixture();
        trust = fixture.addOrganisation("Sample Trust");
        hall = fixture.addCentre(trust, "Sample Hall", "WR1 1AA", ServiceKind.SUPERVISED);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void an_accreditation_that_nothing_follows_ends_and_says_whose_it_is() {
        accredit(Holder.organisation(trust), "ACCREDITED 2024-03-01 2027-02-28");
        Expiry ending = one(6);
        assertThat(ending.kind()).isEqualTo(Kind.ACCREDITATION);
        assertThat(ending.what()).isEqualTo("NACCC enhanced");
        assertThat(ending.whose()).isEqualTo("Sample Trust");
        assertThat(ending.holder()).isEqualTo(Holder.organisation(trust));
        assertThat(ending.lastDay()).isEqualTo("2027-02-28");
        assertThat(ending.within(TODAY, 4)).isTrue();
        assertThat(ending.within(TODAY, 3)).isFalse();
        assertThat(within(3)).isEmpty();
    }

    @Test
    void today_is_the_first_day_that_counts_and_the_same_day_of_the_month_the_last() {
        accredit(Holder.organisation(trust), "ACCREDITED 2024-03-01 2026-11-24");
        accredit(Holder.centre(trust, hall), "ACCREDITED 2024-03-01 2026-12-24");
        assertThat(within(1)).extracting(Expiry::whose).containsExactly("Sample Trust", "Sample Hall");
        assertThat(within(TODAY.plusDays(1), 1)).extracting(Expiry::whose).containsExactly("Sample Hall");
        assertThat(within(TODAY.minusDays(1), 1)).extracting(Expiry::whose).containsExactly("Sample Trust");
    }

    @Test
    void what_is_followed_on_the_next_day_does_not_end() {
        accredit(Holder.organisation(trust), "ACCREDITED 2024-03-01 2027-02-28");
        accredit(Holder.organisation(trust), "ACCREDITED 2027-03-01 2030-02-28");
        assertThat(within(6)).isEmpty();
    }

    @Test
    void what_is_followed_later_or_by_a_promise_does() {
        accredit(Holder.organisation(trust), "ACCREDITED 2024-03-01 2027-02-28");
        accredit(Holder.organisation(trust), "ACCREDITED 2027-03-02 2030-02-28");
        accredit(Holder.centre(trust, hall), "ACCREDITED 2024-02-01 2027-01-31");
        accredit(Holder.centre(trust, hall), "COMMITTED 2027-02-01 2030-02-28");
        assertThat(within(6)).extracting(Expiry::whose).containsExactly("Sample Trust");
    }

    @Test
    void the_accreditation_of_a_centre_is_followed_by_that_of_its_organisation_and_not_the_other_way_round() {
        accredit(Holder.centre(trust, hall), "ACCREDITED 2024-03-01 2027-02-28");
        accredit(Holder.organisation(trust), "ACCREDITED 2024-02-01 2027-03-31");
        assertThat(within(6)).extracting(Expiry::whose).containsExactly("Sample Trust");
    }

    @Test
    void what_is_superseded_or_suspended_does_not_end() {
        accredit(Holder.organisation(trust), "SUSPENDED 2026-10-01 2027-02-28");
        accredit(Holder.centre(trust, hall), "ACCREDITED 2024-03-01 2027-02-28");
        assertThat(within(6)).hasSize(1);
        fixture.database.execute("update providers.accreditation set superseded_at = recorded_at + interval '1 hour',"
                + " superseded_by = 1, superseded_why = 'x' where status = 'ACCREDITED'");
        assertThat(within(6)).isEmpty();
    }

    @Test
    void a_contract_and_its_framework_agreement_end_unless_there_is_another() {
        accredit(Holder.organisation(trust), "ACCREDITED 2024-01-01");
        long framework = framework("FA 1", "2024-03-01", "2027-02-28");
        long contract = contract(framework, Area.NORTH, ServiceKind.SUPERVISED, "2024-03-01", "2027-01-31");
        List<Expiry> both = within(6);
        assertThat(both).extracting(Expiry::kind).containsExactly(Kind.CONTRACT, Kind.FRAMEWORK);
        assertThat(both).extracting(Expiry::id).containsExactly(contract, framework);
        assertThat(both).extracting(Expiry::what).containsExactly("Supervised contact, North (FA 1)", "FA 1");
        contract(framework, Area.SOUTH, ServiceKind.SUPERVISED, "2027-02-01", "2027-02-28");
        assertThat(within(6))
                .as("for another area; the framework ends with that one, and is no news beside it")
                .extracting(Expiry::kind)
                .containsExactly(Kind.CONTRACT, Kind.CONTRACT);
        contract(framework, Area.NORTH, ServiceKind.SUPERVISED, "2027-02-01", "2027-02-28");
        long next = framework("FA 2", "2027-03-01", "2030-02-28");
        for (Area area : List.of(Area.NORTH, Area.SOUTH)) {
            contract(next, area, ServiceKind.SUPERVISED, "2027-03-01", "2030-02-28");
        }
        assertThat(within(6)).isEmpty();
    }

    @Test
    void a_review_waits_until_its_day_is_another_or_the_contract_is_over() {
        accredit(Holder.organisation(trust), "ACCREDITED 2024-01-01");
        long framework = framework("FA 1", "2026-01-01", "2028-12-31");
        long contract = contract(
                framework,
                Area.NORTH,
                ServiceKind.SUPERVISED,
                days("2026-01-01", "2027-12-31"),
                Optional.of("2026-12-10"));
        Expiry review = one(1);
        assertThat(review.kind()).isEqualTo(Kind.REVIEW);
        assertThat(review.id()).isEqualTo(contract);
        assertThat(review.what()).isEqualTo("Supervised contact, North (FA 1)");
        assertThat(review.lastDay()).isEqualTo("2026-12-10");
        assertThat(within(TODAY.minusMonths(1), 1)).isEmpty();
        assertThat(within(LocalDate.parse("2027-03-01"), 1)).as("overdue").containsExactly(review);
        assertThat(within(LocalDate.parse("2028-01-01"), 1)).as("over").isEmpty();
    }

    @Test
    void it_is_one_question() {
        fixture.transactions.statements();
        within(6);
        assertThat(fixture.transactions.statements()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"COMMISSIONER", "GOVERNANCE"})
    void it_is_for_those_who_read_contracts(Role role) {
        Problem problem = catchThrowableOfType(
                Problem.class, () -> fixture.as(role, s -> s.get(Expiries.class).within(TODAY, 6)));
        assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_ALLOWED);
    }

    private List<Expiry> within(int months) {
        return within(TODAY, months);
    }

    private List<Expiry> within(LocalDate from, int months) {
        return fixture.commission(s -> s.get(Expiries.class).within(from, months));
    }

    private Expiry one(int months) {
        List<Expiry> endings = within(months);
        assertThat(endings).hasSize(1);
        return endings.get(0);
    }

    private void accredit(Holder holder, String words) {
        fixture.accredit(holder, Scheme.NACCC_ENHANCED, words);
    }

    private long framework(String reference, String from, String until) {
        return fixture.commission(s ->
                        s.get(ContractRegister.class).addFramework(new Framework(trust, reference, days(from, until))))
                .id();
    }

    private long contract(long framework, Area area, ServiceKind service, String from, String until) {
        return contract(framework, area, service, days(from, until), Optional.empty());
    }

    private long contract(long framework, Area area, ServiceKind service, Period days, Optional<String> review) {
        return fixture.commission(s -> s.get(ContractRegister.class)
                        .addContract(new Contract(
                                framework,
                                area,
                                Set.of(),
                                Set.of(service),
                                days,
                                Money.ofPounds(1_000),
                                Duties.NONE,
                                List.of(),
                                review.map(LocalDate::parse))))
                .id();
    }

    private static Period days(String from, String until) {
        return Period.of(LocalDate.parse(from), LocalDate.parse(until));
    }
}
