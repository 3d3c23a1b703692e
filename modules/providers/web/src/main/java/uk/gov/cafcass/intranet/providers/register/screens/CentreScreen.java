package uk.gov.cafcass.intranet.providers.register.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationReading;
import uk.gov.cafcass.intranet.providers.accreditation.screens.Histories;
import uk.gov.cafcass.intranet.providers.accreditation.screens.UseLine;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Use;
import uk.gov.cafcass.intranet.providers.api.Verdict;
import uk.gov.cafcass.intranet.providers.directory.application.Eligibility;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.application.CentreView;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.register.domain.CentreWording;
import uk.gov.cafcass.intranet.providers.web.CentreFormats;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/** The page of one centre: what it offers, whether it may be used today and for what, and how we know. */
@Named
@RequestScoped
public class CentreScreen {

    private final RegisterReading register;
    private final AccreditationReading accreditation;
    private final Eligibility eligibility;
    private final Access access;
    private final Clock clock;
    private final LocalDate today;
    private final @Nullable String then;
    private String id;
    private @Nullable CentreView centre;
    private @Nullable Histories histories;
    private @Nullable List<UseLine> uses;

    @Inject
    CentreScreen(
            RegisterReading register,
            AccreditationReading accreditation,
            Eligibility eligibility,
            Access access,
            Clock clock,
            HttpServletRequest request) {
        this.register = register;
        this.accreditation = accreditation;
        this.eligibility = eligibility;
        this.access = access;
        this.clock = clock;
        this.today = LocalDate.now(clock);
        this.id = Optional.ofNullable(request.getParameter("id")).orElse("");
        this.then = request.getParameter("then");
    }

    /** Finds the centre, and reads the day that was asked about, before anything is written. */
    public void load() {
        getHistories().getAsked().ask(then);
    }

    public CentreView getCentre() {
        CentreView known = centre;
        if (known == null) {
            known = register.centre(RegisterPages.number(id, "centre"));
            centre = known;
        }
        return known;
    }

    public String getLanguages() {
        return CentreWording.languages(getCentre().text().languages());
    }

    /** How well we know where it is. */
    public String getPosition() {
        String label = getCentre().site().positionFrom().label();
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    /** What it has for disabled people, or that nobody has said so. */
    public String getAccess() {
        String access = CentreWording.access(getCentre().text().access());
        return access.isEmpty() ? "Nothing is recorded: ask the centre" : access;
    }

    /** A service, for its table. */
    public record ServiceLine(
            long id,
            String name,
            String hours,
            String capacity,
            String waiting,
            String stated,
            boolean old,
            String withdrawn) {}

    public List<ServiceLine> getServices() {
        return getCentre().services().stream()
                .map(service -> new ServiceLine(
                        service.id(),
                        CentreFormats.service(service.text()),
                        service.text().openingHours(),
                        Optional.ofNullable(service.text().capacity())
                                .map(Object::toString)
                                .orElse("Not known"),
                        CentreWording.wait(service.text().waiting()),
                        CentreWording.stated(service.text().waiting()),
                        Optional.ofNullable(service.text().waiting())
                                .filter(wait -> wait.isOld(today))
                                .isPresent(),
                        service.withdrawnOn()
                                .map(day -> "Withdrawn on " + DateFormats.format(day))
                                .orElse("")))
                .toList();
    }

    public List<PersonLine> getPeople() {
        return PersonLine.of(getCentre().contacts());
    }

    /** Whom to ring first. */
    public String getTelephone() {
        return getPeople().stream()
                .map(line -> line.text().telephone())
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
    }

    /** Whether it may be used today, service by service and use by use. */
    public List<UseLine> getUses() {
        List<UseLine> known = uses;
        if (known == null) {
            Map<ServiceKind, Map<Use, Verdict>> all =
                    eligibility.ofEveryUse(getCentre().id(), today);
            known = UseLine.of(all);
            uses = known;
        }
        return known;
    }

    /** In a word: may it be used for all that it offers, for some of it, or not at all. */
    public String getInShort() {
        return inShort("Not to be used", "May be used in part", "May be used");
    }

    public String getInShortLook() {
        return inShort("late", "soon", "fine");
    }

    private String inShort(String notAtAll, String inPart, String fully) {
        boolean some = getUses().stream().anyMatch(UseLine::allowed);
        boolean every = getUses().stream().allMatch(UseLine::allowed);
        return !some ? notAtAll : every ? fully : inPart;
    }

    /** Both histories of its accreditation. */
    public Histories getHistories() {
        Histories known = histories;
        if (known == null) {
            long here = getCentre().id();
            known = new Histories(
                    accreditation,
                    getCentre().organisationId(),
                    row -> row.holder().centreId().filter(own -> own != here).isEmpty(),
                    row -> "This centre",
                    clock);
            histories = known;
        }
        return known;
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
