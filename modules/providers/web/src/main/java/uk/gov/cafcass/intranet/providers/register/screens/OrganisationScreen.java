package uk.gov.cafcass.intranet.providers.register.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationReading;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.screens.Histories;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.application.OrganisationView;
import uk.gov.cafcass.intranet.providers.register.application.OrganisationView.CentreLine;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/** The page of one organisation: its centres, its people, and its accreditation in both histories. */
@Named
@RequestScoped
public class OrganisationScreen {

    private final RegisterReading register;
    private final AccreditationReading accreditation;
    private final Access access;
    private final Clock clock;
    private final @Nullable String then;
    private String id;
    private @Nullable OrganisationView organisation;
    private @Nullable Histories histories;

    @Inject
    OrganisationScreen(
            RegisterReading register,
            AccreditationReading accreditation,
            Access access,
            Clock clock,
            HttpServletRequest request) {
        this.register = register;
        this.accreditation = accreditation;
        this.access = access;
        this.clock = clock;
        this.id = Optional.ofNullable(request.getParameter("id")).orElse("");
        this.then = request.getParameter("then");
    }

    /** Finds the organisation, and reads the day that was asked about, before anything is written. */
    public void load() {
        getHistories().getAsked().ask(then);
    }

    public OrganisationView getOrganisation() {
        OrganisationView known = organisation;
        if (known == null) {
            known = register.organisation(RegisterPages.number(id, "organisation"));
            organisation = known;
        }
        return known;
    }

    /** A centre in its table. */
    public record CentreRow(long id, String name, String postcode, String status, String look) {

        static CentreRow of(CentreLine line) {
            return new CentreRow(
                    line.id(),
                    line.name(),
                    line.postcode(),
                    line.closedOn()
                            .map(day -> "Closed since " + DateFormats.format(day))
                            .orElse("Open"),
                    line.closedOn().isPresent() ? "stopped" : "fine");
        }
    }

    /** Its centres, those that are open first. */
    public List<CentreRow> getCentres() {
        return getOrganisation().centres().stream()
                .sorted(Comparator.comparing(line -> line.closedOn().isPresent()))
                .map(CentreRow::of)
                .toList();
    }

    /** How many of its centres are open. */
    public long getOpen() {
        return getOrganisation().centres().stream()
                .filter(line -> line.closedOn().isEmpty())
                .count();
    }

    public List<PersonLine> getPeople() {
        return PersonLine.of(getOrganisation());
    }

    /** Its website as an address that can be followed; empty when it has none. */
    public String getWebsite() {
        String website = getOrganisation().text().website();
        return website.isEmpty() || website.matches("(?i)https?://.*") ? website : "https://" + website;
    }

    /** Both histories of its accreditation and that of its centres. */
    public Histories getHistories() {
        Histories known = histories;
        if (known == null) {
            known = new Histories(accreditation, getOrganisation().id(), row -> true, this::centreName, clock);
            histories = known;
        }
        return known;
    }

    private String centreName(Accreditation row) {
        return getOrganisation().centres().stream()
                .filter(line -> row.holder().centreId().equals(Optional.of(line.id())))
                .map(CentreLine::name)
                .findFirst()
                .orElse("A centre");
    }

    /** Whether the reader keeps the register. */
    public boolean isKeeper() {
        return access.mayEdit();
    }

    /** What was just done, as a sentence; empty when nothing was. */
    public String doneNow(@Nullable String slug) {
        return RegisterPages.done(slug);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
