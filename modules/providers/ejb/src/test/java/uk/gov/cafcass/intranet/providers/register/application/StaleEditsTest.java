package uk.gov.cafcass.intranet.providers.register.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.Services;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/** A-2 for everything of the register that can be edited: who saw an earlier version is told and changes nothing. */
@TestInstance(Lifecycle.PER_CLASS)
class StaleEditsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final List<String> TABLES = List.of("organisation", "centre", "service", "contact");

    private final ProvidersFixture fixture = new ProvidersFixture();
    private long organisation;
    private long centre;
    private long service;
    private long contact;

    /** Something that is edited by who read a version. */
    record Edit(String name, String table, BiConsumer<StaleEditsTest, Version> work) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The services of a transaction and the version that was read. */
    record Version(Services services, int read) {}

    static Stream<Edit> edits() {
        return Stream.of(
                new Edit("correct an organisation", "organisation", (t, v) -> v.services()
                        .get(Register.class)
                        .correctOrganisation(t.organisation, v.read(), ProvidersFixture.organisation("Another Trust"))),
                new Edit("correct a centre", "centre", (t, v) -> v.services()
                        .get(Register.class)
                        .correctCentre(t.centre, v.read(), ProvidersFixture.centre("Another Centre", "WR1 1AA"))),
                new Edit("close a centre", "centre", (t, v) -> v.services()
                        .get(Register.class)
                        .closeCentre(t.centre, v.read(), TODAY)),
                new Edit("correct a service", "service", (t, v) -> v.services()
                        .get(ServiceRegister.class)
                        .correctService(
                                t.service,
                                v.read(),
                                new ServiceDetails(ServiceKind.SUPPORTED, Setting.CENTRE, "Saturdays", null, null))),
                new Edit("withdraw a service", "service", (t, v) -> v.services()
                        .get(ServiceRegister.class)
                        .withdrawService(t.service, v.read(), TODAY)),
                new Edit("correct a contact", "contact", (t, v) -> v.services()
                        .get(ContactRegister.class)
                        .correctContact(
                                t.contact, v.read(), new ContactDetails("Kim Other", "", "kim@example.org", ""))),
                new Edit("remove a contact", "contact", (t, v) -> v.services()
                        .get(ContactRegister.class)
                        .removeContact(t.contact, v.read())));
    }

    @BeforeAll
    void register() {
        organisation = fixture.addOrganisation("Sample Trust");
        centre = fixture.addCentre(organisation, "Sample Centre", "WR1 1AA", ServiceKind.SUPPORTED);
        service = Long.parseLong(fixture.value("select id from providers.service"));
        contact = fixture.commission(s -> s.get(ContactRegister.class)
                        .addContact(
                                Holder.centre(organisation, centre),
                                new ContactDetails("Kim Sample", "", "kim@example.org", "")))
                .id();
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    private List<List<List<String>>> everything() {
        return TABLES.stream()
                .map(table -> fixture.database.query("select * from providers." + table + " order by id"))
                .toList();
    }

    private int version(String table) {
        return Integer.parseInt(fixture.value("select version from providers." + table));
    }

    private Problem refusal(Edit edit, int version) {
        return catchThrowableOfType(
                Problem.class,
                () -> fixture.doAs(Role.COMMISSIONER, s -> edit.work().accept(this, new Version(s, version))));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void who_read_another_version_than_there_is_is_told_and_nothing_changes(Edit edit) {
        List<List<List<String>>> before = everything();
        fixture.audited.clear();
        int now = version(edit.table());
        for (int other : new int[] {now - 1, now + 1}) {
            Problem problem = refusal(edit, other);
            assertThat(problem.kind()).isEqualTo(Kind.STALE);
            assertThat(problem.extras()).containsEntry("version", now);
            assertThat(problem.sentence()).contains("Somebody else");
        }
        assertThat(everything()).isEqualTo(before);
        assertThat(fixture.audited).isEmpty();
    }

    /** What was done is undone again, so that each is tried on what the fixture made. */
    @ParameterizedTest
    @MethodSource("edits")
    void who_read_the_version_that_there_is_changes_it(Edit edit) {
        List<List<List<String>>> before = everything();
        int now = version(edit.table());
        Undone undone = catchThrowableOfType(
                Undone.class,
                () -> fixture.doAs(Role.COMMISSIONER, s -> {
                    edit.work().accept(this, new Version(s, now));
                    throw new Undone();
                }));
        assertThat(undone).isNotNull();
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void what_there_is_not_is_not_found(Edit edit) {
        Map<String, Long> kept =
                Map.of("organisation", organisation, "centre", centre, "service", service, "contact", contact);
        organisation = centre = service = contact = 999_999;
        try {
            assertThat(refusal(edit, 0).kind()).isEqualTo(Kind.NOT_FOUND);
        } finally {
            organisation = kept.getOrDefault("organisation", 0L);
            centre = kept.getOrDefault("centre", 0L);
            service = kept.getOrDefault("service", 0L);
            contact = kept.getOrDefault("contact", 0L);
        }
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
