package uk.gov.cafcass.intranet.providers.register.screens;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationReading;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationRegister;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.application.ContactRegister;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.application.ServiceRegister;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;

/** A centre of its own organisation, with a service and a contact, by their numbers. */
public record Made(Holder holder, long centre, long service, long contact) {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** {@code Hall 1} of {@code Trust 1}, which offers supported contact. */
    public static Made in(Forms forms) {
        int number = COUNTER.incrementAndGet();
        long organisation = forms.get(Register.class)
                .addOrganisation(new OrganisationDetails("Trust " + number, true, "", ""))
                .id();
        long centre = hall(forms, organisation, "Hall " + number);
        Holder holder = Holder.centre(organisation, centre);
        return new Made(
                holder,
                centre,
                service(forms, centre, ServiceKind.SUPPORTED),
                forms.get(ContactRegister.class)
                        .addContact(holder, new ContactDetails("Kim", "", "kim@example.org", ""))
                        .id());
    }

    /** A centre in Worcester, without anything. */
    public static long hall(Forms forms, long organisation, String name) {
        return forms.get(Register.class)
                .addCentre(
                        organisation,
                        new CentreDetails(
                                name,
                                "1 High Street",
                                "WR1 1AA",
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(),
                                List.of()))
                .id();
    }

    /** A service of which nothing more is known. */
    public static long service(Forms forms, long centre, ServiceKind kind) {
        return forms.get(ServiceRegister.class)
                .addService(centre, new ServiceDetails(kind, Setting.CENTRE, "", null, null))
                .id();
    }

    public long organisation() {
        return holder.organisationId();
    }

    long id(String what) {
        return switch (what) {
            case "centre" -> centre;
            case "service" -> service;
            default -> contact;
        };
    }

    /** Accredits a holder for supported contact from 2025 to 2027; by what it is corrected. */
    public static long accredited(Forms forms, Holder holder) {
        forms.get(AccreditationRegister.class)
                .record(
                        holder,
                        new AccreditationEntry(
                                Scheme.NACCC_SUPPORTED,
                                AccreditationStatus.ACCREDITED,
                                Period.of(LocalDate.parse("2025-01-01"), LocalDate.parse("2027-12-31")),
                                "Letter"),
                        "");
        return standing(forms, holder.organisationId());
    }

    /** The first period of an organisation, or of one of its centres, in which it is accredited. */
    public static long standing(Forms forms, long organisation) {
        return forms.get(AccreditationReading.class).history(organisation).held().stream()
                .filter(row -> row.entry().status() == AccreditationStatus.ACCREDITED)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
