package uk.gov.cafcass.intranet.providers.register.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.gov.cafcass.intranet.providers.accreditation.domain.Entries.entry;
import static uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.Services;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationRegister;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationToEdit;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.Whose;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** What somebody who keeps the register is shown before they change it; and that nothing is deleted from it. */
class RegisterToEditTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();
    private static int counter;

    private String name = "";
    private long organisation;
    private Holder holder = Holder.organisation(0);

    @BeforeEach
    void anOrganisation() {
        name = "Sample Piers " + ++counter;
        organisation = FIXTURE.addOrganisation(name);
        holder = Holder.organisation(organisation);
        FIXTURE.audited.clear();
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void a_service_is_shown_with_its_version_and_whose_it_is() {
        long centre = FIXTURE.addCentre(organisation, "Invented Pier", "LS1 1AA", ServiceKind.CCI);
        long service = Long.parseLong(FIXTURE.value("select id from providers.service where centre_id = " + centre));

        RegisterToEdit.ToEdit<?> found =
                FIXTURE.commission(s -> s.get(RegisterToEdit.class).service(service));

        assertThat(found.kept().id()).isEqualTo(service);
        assertThat(found.whose())
                .isEqualTo(new Whose(Holder.centre(organisation, centre), name, Optional.of("Invented Pier")));
    }

    @Test
    void an_organisation_a_centre_and_a_contact_are_shown_so_too_and_a_new_thing_with_whose_it_will_be() {
        long centre = FIXTURE.addCentre(organisation, "Invented Jetty", "LS1 1AA");
        Whose whole = new Whose(holder, name, Optional.empty());
        Whose ofCentre = new Whose(Holder.centre(organisation, centre), name, Optional.of("Invented Jetty"));
        long contact = FIXTURE.commission(s -> s.get(ContactRegister.class)
                        .addContact(
                                Holder.centre(organisation, centre),
                                new ContactDetails("Jo Smith", "Coordinator", "", "01905 123456")))
                .id();
        FIXTURE.doAs(Role.COMMISSIONER, s -> {
            RegisterToEdit edit = s.get(RegisterToEdit.class);
            edit.requireKeeper();
            assertThat(edit.organisation(organisation).whose()).isEqualTo(whole);
            assertThat(edit.organisation(organisation).kept().value().name()).isEqualTo(name);
            assertThat(edit.centre(centre).whose()).isEqualTo(ofCentre);
            assertThat(edit.centre(centre).kept().value().name()).isEqualTo("Invented Jetty");
            assertThat(edit.contact(contact).whose()).isEqualTo(ofCentre);
            assertThat(edit.contact(contact).kept().value().name()).isEqualTo("Jo Smith");
            assertThat(edit.organisationHolding(organisation)).isEqualTo(whole);
            assertThat(edit.centreHolding(centre)).isEqualTo(ofCentre);
            assertThat(edit.of(ofCentre.holder()).name()).isEqualTo("Invented Jetty");
            assertThat(edit.of(holder).name()).isEqualTo(name);
        });
    }

    @Test
    void a_period_that_somebody_corrected_leads_to_what_holds_in_its_place_A_2() {
        long first = record("ACCREDITED 2020-01-01 2022-12-31");
        record("ACCREDITED 2023-01-01 2025-12-31");
        AccreditationEntry shorter = entry(Scheme.NACCC_ENHANCED, "ACCREDITED 2020-03-01 2022-12-31");
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(AccreditationRegister.class).correct(first, shorter, "Certificate"));

        assertThat(found(first)).map(Accreditation::entry).contains(shorter);
    }

    @Test
    void of_the_parts_of_a_suspended_period_the_one_with_its_first_day_stands_in_its_place() {
        long whole = record("ACCREDITED 2020-01-01 2022-12-31");
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(AccreditationRegister.class)
                .suspend(
                        whole,
                        entry(Scheme.NACCC_ENHANCED, "SUSPENDED 2021-01-01 2021-06-30")
                                .period(),
                        "",
                        "Visit"));

        assertThat(found(whole))
                .map(row -> row.entry().inWords())
                .contains("NACCC enhanced, accredited, 1 January 2020 to 31 December 2020");
    }

    @Test
    void in_the_place_of_a_struck_period_there_is_nothing() {
        long mistake = record("ACCREDITED 2020-01-01 2022-12-31");
        FIXTURE.doAs(
                Role.COMMISSIONER, s -> s.get(AccreditationRegister.class).strike(mistake, "Another organisation"));

        assertThat(found(mistake)).isEmpty();
        assertThat(FIXTURE.commission(s -> s.get(AccreditationToEdit.class).accredited(mistake))
                        .name())
                .isEqualTo(name);
        assertThat(problem(() -> found(999_999)).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void nothing_is_deleted_and_the_trail_keeps_who_tried_P_1() {
        long centre = FIXTURE.addCentre(organisation, "Invented Quay", "LS1 1AA");
        FIXTURE.audited.clear();

        Problem refused = FIXTURE.commission(s -> s.get(DeletionRefusal.class).organisation(organisation));
        Problem ofCentre = FIXTURE.commission(s -> s.get(DeletionRefusal.class).centre(centre));

        assertThat(refused.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(refused.rule()).isEqualTo("P-1");
        assertThat(refused.sentence())
                .startsWith("Nothing is deleted from the register: ")
                .contains(name);
        assertThat(ofCentre.sentence()).contains("close it");
        assertThat(FIXTURE.audited)
                .containsExactly(
                        "REFUSED " + name + ": register.nothing-is-deleted",
                        "REFUSED Invented Quay: register.nothing-is-deleted");
        assertThat(FIXTURE.value("select count(*) from providers.centre where id = " + centre))
                .isEqualTo("1");
    }

    static Stream<Consumer<Services>> looks() {
        List<Consumer<Services>> all = new ArrayList<>();
        all.add(s -> s.get(RegisterToEdit.class).requireKeeper());
        all.add(s -> s.get(RegisterToEdit.class).organisationHolding(1));
        all.add(s -> s.get(RegisterToEdit.class).centreHolding(1));
        all.add(s -> s.get(RegisterToEdit.class).organisation(1));
        all.add(s -> s.get(RegisterToEdit.class).centre(1));
        all.add(s -> s.get(RegisterToEdit.class).service(1));
        all.add(s -> s.get(RegisterToEdit.class).contact(1));
        all.add(s -> s.get(AccreditationToEdit.class).accreditation(1));
        all.add(s -> s.get(AccreditationToEdit.class).accredited(1));
        all.add(s -> s.get(DeletionRefusal.class).organisation(1));
        all.add(s -> s.get(DeletionRefusal.class).centre(1));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void only_commissioners_are_shown_what_to_edit(Consumer<Services> look) {
        for (Role role : Role.values()) {
            if (role != Role.COMMISSIONER) {
                assertThat(problem(() -> FIXTURE.doAs(role, look)).kind())
                        .as("%s", role)
                        .isEqualTo(Kind.NOT_ALLOWED);
            }
        }
    }

    /** The number of a period that is recorded. */
    private long record(String words) {
        FIXTURE.accredit(holder, Scheme.NACCC_ENHANCED, words);
        return Long.parseLong(
                FIXTURE.value("select max(id) from providers.accreditation where organisation_id = " + organisation));
    }

    private static Optional<Accreditation> found(long id) {
        return FIXTURE.commission(s -> s.get(AccreditationToEdit.class).accreditation(id));
    }

    private static Problem problem(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work);
    }
}
