package uk.gov.cafcass.intranet.providers.register.application;

import static uk.gov.cafcass.intranet.providers.accreditation.domain.Entries.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.gov.cafcass.intranet.kernel.fixtures.ModuleFixture;
import uk.gov.cafcass.intranet.kernel.outbox.MessageHandler;
import uk.gov.cafcass.intranet.kernel.outbox.OutboxDelivery;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.testing.Services;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationRegister;
import uk.gov.cafcass.intranet.providers.accreditation.application.LapseNotices;
import uk.gov.cafcass.intranet.providers.accreditation.application.SuspensionNotices;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.persistence.ProvidersUnit;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/** The services on a real database, with somebody of each role in it, and a trail that can be read. */
public final class ProvidersFixture extends ModuleFixture {

    private final Heard heard = new Heard();
    private final Map<Role, StaffMember> staff = new EnumMap<>(Role.class);

    public ProvidersFixture() {
        super("providers", ProvidersUnit.class, "2026-11-24");
        for (Role role : Role.values()) {
            staff.put(role, add(EnumLabels.slug(role), role.label(), role));
        }
        transactions
                .given(Heard.class, heard)
                .beans(
                        MessageHandler.class,
                        LapseNotices.class,
                        SuspensionNotices.class,
                        Heard.Lapses.class,
                        Heard.Suspensions.class);
    }

    /** Does something as somebody of a role, in one transaction. */
    public <T> T as(Role role, Function<Services, T> work) {
        return as(staff(role), work);
    }

    public void doAs(Role role, Consumer<Services> work) {
        doAs(staff(role), work);
    }

    /** Does something as somebody of a role, in transactions that it makes itself. */
    public void outside(Role role, Runnable work) {
        outside(staff(role), work);
    }

    /** Delivers what is in the outbox, with nobody signed in, and says what other modules heard since the last {@link #forget}. */
    public List<Object> heard() {
        while (transactions.call(s -> s.get(OutboxDelivery.class).due()).stream()
                .anyMatch(this::deliver)) {
            // What is due next may have waited for what was just delivered.
        }
        return List.copyOf(heard.events);
    }

    private boolean deliver(long id) {
        return transactions.call(s -> s.get(OutboxDelivery.class).deliver(id));
    }

    /** Delivers what is in the outbox and forgets it. */
    public void forget() {
        heard();
        heard.events.clear();
    }

    /** Does something as a commissioner. */
    public <T> T commission(Function<Services, T> work) {
        return as(Role.COMMISSIONER, work);
    }

    public StaffMember staff(Role role) {
        return Objects.requireNonNull(staff.get(role));
    }

    static OrganisationDetails organisation(String name) {
        return new OrganisationDetails(name, true, "", "");
    }

    static CentreDetails centre(String name, String postcode) {
        return new CentreDetails(
                name, "1 High Street", postcode, Optional.empty(), Optional.empty(), Set.of(), List.of());
    }

    static ServiceDetails service(ServiceKind kind) {
        return new ServiceDetails(kind, Setting.CENTRE, "", null, null);
    }

    /** A new organisation of this name. */
    public long addOrganisation(String name) {
        return commission(s -> s.get(Register.class).addOrganisation(organisation(name)))
                .id();
    }

    /** A new centre with these services. */
    public long addCentre(long organisation, String name, String postcode, ServiceKind... kinds) {
        return commission(s -> {
            long centre = s.get(Register.class)
                    .addCentre(organisation, centre(name, postcode))
                    .id();
            for (ServiceKind kind : kinds) {
                s.get(ServiceRegister.class).addService(centre, service(kind));
            }
            return centre;
        });
    }

    /** Records what tests write as {@code ACCREDITED 2020-01-01 2022-12-31}. */
    public void accredit(Holder holder, Scheme scheme, String words) {
        doAs(Role.COMMISSIONER, s -> s.get(AccreditationRegister.class).record(holder, entry(scheme, words), ""));
    }
}
