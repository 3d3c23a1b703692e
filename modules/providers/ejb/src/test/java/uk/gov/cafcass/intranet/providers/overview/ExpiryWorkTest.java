package uk.gov.cafcass.intranet.providers.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.work.Task;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.api.ProviderSubject;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** what ends soon is work for the commissioning team. Today is Tuesday 24 November 2026. */
class ExpiryWorkTest {

    private final ProvidersFixture fixture = new ProvidersFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void what_ends_within_a_month_waits_on_its_own_until_its_last_day() {
        long organisation = ending("Sample Soon", "2026-12-01");
        assertThat(waiting(Role.COMMISSIONER))
                .containsExactly(new Task(
                        "Ask about the accreditation that ends",
                        "Accreditation: NACCC enhanced, Sample Soon",
                        ProviderSubject.ORGANISATION.ref(organisation),
                        LocalDate.parse("2026-12-01"),
                        5));
    }

    @Test
    void what_ends_within_three_and_six_months_is_counted() {
        ending("Sample One", "2026-12-25");
        ending("Sample Two", "2027-02-24");
        ending("Sample Three", "2027-05-24");
        ending("Sample Four", "2027-05-25");
        assertThat(waiting(Role.COMMISSIONER))
                .extracting(task -> task.what() + ": " + task.about() + ", " + task.due())
                .containsExactly(
                        "Look ahead to what ends within 3 months: 2 accreditations, 2026-12-25",
                        "Look ahead to what ends within 6 months: 1 accreditation, 2027-05-24");
    }

    @Test
    void a_contract_waits_and_the_framework_that_ends_with_it_does_not() {
        long organisation = ending("Sample Contracted", "2029-03-31");
        contract(
                organisation,
                Period.of(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-12-10")),
                Optional.empty());
        assertThat(waiting(Role.COMMISSIONER))
                .extracting(task -> task.what() + ": " + task.about())
                .containsExactly(
                        "Renew it or let it end: Contract: Supervised contact, Central (FA 1), Sample Contracted");
    }

    @Test
    void a_review_waits_also_when_its_day_has_gone_by() {
        long organisation = ending("Sample Reviewed", "2029-03-31");
        contract(
                organisation,
                Period.of(LocalDate.parse("2026-04-01"), LocalDate.parse("2028-03-31")),
                Optional.of(LocalDate.parse("2026-11-20")));
        assertThat(waiting(Role.COMMISSIONER))
                .extracting(task -> task.what() + ": " + task.about() + ", " + task.due())
                .containsExactly(
                        "Review it and say when next: Review of a contract: Supervised contact, Central (FA 1),"
                                + " Sample Reviewed, 2026-11-20");
    }

    @Test
    void what_is_followed_by_something_does_not_wait() {
        long organisation = ending("Sample Renewed", "2026-12-01");
        fixture.accredit(Holder.organisation(organisation), Scheme.NACCC_ENHANCED, "ACCREDITED 2026-12-02 2029-12-01");
        assertThat(waiting(Role.COMMISSIONER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "COMMISSIONER")
    void it_waits_for_nobody_else(Role role) {
        ending("Sample Soon", "2026-12-01");
        assertThat(waiting(role)).isEmpty();
    }

    private long ending(String name, String lastDay) {
        long organisation = fixture.addOrganisation(name);
        fixture.accredit(Holder.organisation(organisation), Scheme.NACCC_ENHANCED, "ACCREDITED 2024-01-01 " + lastDay);
        return organisation;
    }

    private void contract(long organisation, Period days, Optional<LocalDate> review) {
        fixture.doAs(Role.COMMISSIONER, s -> {
            ContractRegister contracts = s.get(ContractRegister.class);
            long framework = contracts
                    .addFramework(new Framework(organisation, "FA 1", days))
                    .id();
            contracts.addContract(new Contract(
                    framework,
                    Area.CENTRAL,
                    Set.of(),
                    Set.of(ServiceKind.SUPERVISED),
                    days,
                    Money.ofPounds(1_000),
                    Contract.Duties.NONE,
                    List.of(),
                    review));
        });
    }

    private List<Task> waiting(Role role) {
        return fixture.as(role, s -> s.get(ExpiryWork.class).waiting());
    }
}
