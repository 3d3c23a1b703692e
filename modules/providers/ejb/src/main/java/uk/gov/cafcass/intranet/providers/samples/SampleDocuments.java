package uk.gov.cafcass.intranet.providers.samples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.attachments.Upload;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.sample.Sample;
import uk.gov.cafcass.intranet.kernel.sample.SampleCaller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.documents.DocumentDetails;
import uk.gov.cafcass.intranet.providers.documents.DocumentKind;
import uk.gov.cafcass.intranet.providers.documents.DocumentReading;
import uk.gov.cafcass.intranet.providers.documents.DocumentRegister;
import uk.gov.cafcass.intranet.providers.register.application.OrganisationView;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.persistence.OrganisationRows;
import uk.gov.cafcass.intranet.providers.samples.SampleRegister.Group;

/** Invented certificates and agreements of some organisations of the sample register. */
@ApplicationScoped
@Transactional
public class SampleDocuments implements Sample {

    private final OrganisationRows rows;
    private final Places places;
    private final RegisterReading register;
    private final DocumentRegister documents;
    private final DocumentReading reading;
    private final SampleCaller caller;
    private final LocalDate today;

    @Inject
    SampleDocuments(
            OrganisationRows rows,
            Places places,
            RegisterReading register,
            DocumentRegister documents,
            DocumentReading reading,
            SampleCaller caller,
            Clock clock) {
        this.rows = rows;
        this.places = places;
        this.register = register;
        this.documents = documents;
        this.reading = reading;
        this.caller = caller;
        this.today = LocalDate.now(clock);
    }

    /** After the register and its contracts. */
    @Override
    public int order() {
        return 32;
    }

    @Override
    public void load() {
        caller.is(Role.COMMISSIONER);
        SampleRegister.of(places, today).stream()
                .filter(sample -> sample.group() == Group.CONTRACTED && sample.number() % 4 == 0)
                .forEach(sample -> rows.withName(sample.text().name()).ifPresent(this::add));
    }

    private void add(long organisation) {
        if (reading.ofOrganisation(organisation).isEmpty()) {
            LocalDate day = today.minusYears(1);
            add(Holder.organisation(organisation), DocumentKind.AGREEMENT, "Framework agreement as signed", day);
            List<OrganisationView.CentreLine> centres =
                    register.organisation(organisation).centres();
            centres.forEach(centre -> {
                Holder holder = Holder.centre(organisation, centre.id());
                add(holder, DocumentKind.CERTIFICATE, "Certificate of accreditation", day.minusMonths(2));
                add(holder, DocumentKind.INSPECTION, "Report of a visit", day.plusMonths(3));
            });
        }
    }

    private void add(Holder holder, DocumentKind kind, String title, LocalDate day) {
        String content = "Sample: " + title + " of " + documents.name(holder) + ".\nInvented for the demonstration.\n";
        documents.add(
                holder,
                new DocumentDetails(kind, title, Optional.of(day)),
                new Upload(title + ".txt", content.getBytes(StandardCharsets.UTF_8)));
    }
}
