package uk.gov.cafcass.intranet.providers.agreements.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant.Payment;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;

/** P-5: grants, with what comes with them and when they are paid. */
class GrantRegisterTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();
    private static final long ORGANISATION = FIXTURE.addOrganisation("Sample Grantee");
    private static final LocalDate MAY = LocalDate.parse("2024-05-01");

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void a_grant_is_read_as_it_was_entered() {
        Grant given = grant(
                Optional.of(Area.SOUTH), "2500.50", List.of(paid(MAY.plusMonths(6), "1000.50"), paid(MAY, "1500")));
        Versioned<Grant> kept = add(given);
        GrantView read =
                FIXTURE.as(Role.GOVERNANCE, s -> s.get(AgreementReading.class).grant(kept.id()));
        assertThat(read.grant()).isEqualTo(new Versioned<>(kept.id(), 0, given));
        assertThat(read.grant().value().payments()).extracting(Payment::on).containsExactly(MAY, MAY.plusMonths(6));
        assertThat(read.organisation()).isEqualTo("Sample Grantee");
        assertThat(FIXTURE.<List<Versioned<Grant>>>commission(
                        s -> s.get(AgreementReading.class).grantsOf(ORGANISATION)))
                .contains(kept);
        assertThat(FIXTURE.audited)
                .contains("CHANGED Sample Grantee: grant added, Supported contact 2024/25: £2,500.50");
    }

    @Test
    void what_is_paid_adds_up_to_the_grant() {
        assertThat(fields(() -> add(grant(Optional.of(Area.SOUTH), "100", List.of(paid(MAY, "99.99"))))))
                .containsExactly("payments");
        Payment less = new Payment(MAY, Money.ofPounds(-1));
        assertThat(fields(() -> add(grant(Optional.of(Area.SOUTH), "99", List.of(less, paid(MAY.plusDays(1), "100"))))))
                .containsExactly("payments");
        assertThat(fields(() -> add(grant(Optional.of(Area.SOUTH), "2", List.of(paid(MAY, "1"), paid(MAY, "1"))))))
                .containsExactly("payments");
        assertThatThrownBy(() -> FIXTURE.database.execute(
                        "insert into providers.grant_award (organisation_id, kind, financial_year, amount, paid_on, paid)"
                                + " values (" + ORGANISATION + ", 'PIP', 2024, 100, '{2024-05-01}', '{99}')"))
                .hasMessageContaining("grant_award_paid_in_full");
    }

    @Test
    void a_grant_for_supported_contact_has_an_area_and_none_is_less_than_nothing() {
        Grant wrong = new Grant(
                ORGANISATION,
                GrantKind.SUPPORTED_CONTACT,
                Optional.empty(),
                new FinancialYear(2024),
                Money.ofPounds(-1),
                "",
                List.of());
        assertThat(fields(() -> add(wrong))).containsExactly("area", "amount");
    }

    @Test
    void a_grant_is_corrected_and_the_second_editor_is_told() {
        Versioned<Grant> kept = add(grant(Optional.of(Area.NORTH), "100", List.of(paid(MAY, "100"))));
        assertThat(correct(kept, kept.value())).isEqualTo(kept);
        Grant more = grant(Optional.of(Area.CENTRAL), "200", List.of());
        assertThat(correct(kept, more)).isEqualTo(new Versioned<>(kept.id(), 1, more));
        assertThat(problem(() -> correct(kept, more)).kind()).isEqualTo(Kind.STALE);
        assertThat(FIXTURE.<GrantView>commission(
                                s -> s.get(AgreementReading.class).grant(kept.id()))
                        .grant()
                        .value())
                .isEqualTo(more);
    }

    @Test
    void nobody_gets_a_grant_who_is_not_in_the_register() {
        Grant grant =
                new Grant(999_999, GrantKind.PIP, Optional.empty(), new FinancialYear(2024), Money.ZERO, "", List.of());
        assertThat(problem(() -> add(grant)).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COMMISSIONER")
    void only_commissioners_write(Role role) {
        Grant grant = grant(Optional.of(Area.NORTH), "1", List.of());
        assertThat(problem(() ->
                                FIXTURE.as(role, s -> s.get(GrantRegister.class).addGrant(grant)))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
        assertThat(problem(() ->
                                FIXTURE.as(role, s -> s.get(GrantRegister.class).correctGrant(1, 0, grant)))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
    }

    private static Grant grant(Optional<Area> area, String amount, List<Payment> payments) {
        return new Grant(
                ORGANISATION,
                GrantKind.SUPPORTED_CONTACT,
                area,
                new FinancialYear(2024),
                Money.parse(amount).orElseThrow(),
                "What is not spent is paid back.",
                payments);
    }

    private static Payment paid(LocalDate on, String amount) {
        return new Payment(on, Money.parse(amount).orElseThrow());
    }

    private static Versioned<Grant> add(Grant grant) {
        return FIXTURE.commission(s -> s.get(GrantRegister.class).addGrant(grant));
    }

    private static Versioned<Grant> correct(Versioned<Grant> seen, Grant to) {
        return FIXTURE.commission(s -> s.get(GrantRegister.class).correctGrant(seen.id(), seen.version(), to));
    }

    private static List<String> fields(ThrowingCallable work) {
        return problem(work).faults().stream().map(Fault::field).toList();
    }

    private static Problem problem(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work);
    }
}
