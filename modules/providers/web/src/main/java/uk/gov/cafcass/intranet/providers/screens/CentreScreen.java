package uk.gov.cafcass.intranet.providers.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateWords;
import uk.gov.cafcass.intranet.kernel.clock.TypedDate;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.TimelineEntry;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Use;
import uk.gov.cafcass.intranet.providers.api.Verdict;
import uk.gov.cafcass.intranet.providers.application.AccreditationHistory;
import uk.gov.cafcass.intranet.providers.application.AccreditationReading;
import uk.gov.cafcass.intranet.providers.application.CentreView;
import uk.gov.cafcass.intranet.providers.application.Eligibility;
import uk.gov.cafcass.intranet.providers.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.domain.ContactText;

/** The page of one centre: what it offers, whether it may be used today and for what, and how we know. */
@Named
@RequestScoped
public class CentreScreen {

    private static final String FIELD = "filter-then";

    private final RegisterReading register;
    private final AccreditationReading accreditation;
    private final Eligibility eligibility;
    private final Clock clock;
    private final LocalDate today;
    private final String typed;
    private String id;
    private String problem = "";
    private @Nullable CentreView centre;
    private @Nullable AccreditationHistory history;
    private @Nullable List<UseLine> uses;
    private @Nullable LocalDate then;

    @Inject
    CentreScreen(
            RegisterReading register,
            AccreditationReading accreditation,
            Eligibility eligibility,
            Clock clock,
            HttpServletRequest request) {
        this.register = register;
        this.accreditation = accreditation;
        this.eligibility = eligibility;
        this.clock = clock;
        this.today = LocalDate.now(clock);
        this.id = Optional.ofNullable(request.getParameter("id")).orElse("");
        this.typed =
                Optional.ofNullable(request.getParameter("then")).orElse("").strip();
    }

    /** Finds the centre, and reads the day that was asked about, before anything is written. */
    public void load() {
        getCentre();
        if (!typed.isEmpty()) {
            Optional<LocalDate> day = TypedDate.parse(typed, today).date();
            if (day.isEmpty()) {
                refuse("Enter a day, for example 6 June 2015");
            } else if (day.get().isAfter(today)) {
                refuse("What we shall believe cannot be said. Enter a day that has been, for example 6 June 2015");
            } else {
                then = day.get();
            }
        }
    }

    private void refuse(String sentence) {
        problem = sentence;
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(FIELD, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        context.validationFailed();
    }

    public CentreView getCentre() {
        CentreView known = centre;
        if (known == null) {
            if (!id.matches("[0-9]{1,18}")) {
                throw Problem.of(
                        Kind.NOT_FOUND, "centre.unknown", "There is no such centre. Look for it in the directory.");
            }
            known = register.centre(Long.parseLong(id));
            centre = known;
        }
        return known;
    }

    public String getLanguages() {
        return CentreWords.languages(getCentre().text().languages());
    }

    /** How well we know where it is. */
    public String getPosition() {
        String label = getCentre().site().positionFrom().label();
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    /** What it has for disabled people, or that nobody has said so. */
    public String getAccess() {
        String access = CentreWords.access(getCentre().text().access());
        return access.isEmpty() ? "Nothing is recorded: ask the centre" : access;
    }

    /** A service, for its table. */
    public record ServiceLine(
            String name, String hours, String capacity, String waiting, String stated, boolean old, String withdrawn) {}

    public List<ServiceLine> getServices() {
        return getCentre().services().stream()
                .map(service -> new ServiceLine(
                        CentreWords.service(service.text()),
                        service.text().openingHours(),
                        Optional.ofNullable(service.text().capacity())
                                .map(Object::toString)
                                .orElse("Not known"),
                        CentreWords.wait(service.text().waiting()),
                        CentreWords.stated(service.text().waiting()),
                        Optional.ofNullable(service.text().waiting())
                                .filter(wait -> wait.isOld(today))
                                .isPresent(),
                        service.withdrawnOn()
                                .map(day -> "Withdrawn on " + DateWords.format(day))
                                .orElse("")))
                .toList();
    }

    public List<ContactText> getContacts() {
        return getCentre().contacts().stream().map(kept -> kept.value()).toList();
    }

    /** Whom to ring first. */
    public String getTelephone() {
        return getContacts().stream()
                .map(ContactText::telephone)
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

    /** What we know now, by first day. */
    public List<AccreditationLine> getHeld() {
        return lines(history().held());
    }

    /** Each time that something was recorded or corrected, the latest first. */
    public List<TimelineEntry> getRevisions() {
        long here = getCentre().id();
        return history().revisions().stream()
                .map(revised -> AccreditationLine.entry(revised, row -> concerns(row, here)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The day that was asked about. */
    public @Nullable LocalDate getThen() {
        return then;
    }

    /** What we believed at the end of that day. */
    public List<AccreditationLine> getBelieved() {
        LocalDate day = Objects.requireNonNull(then);
        OffsetDateTime end = day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
        OffsetDateTime now = OffsetDateTime.now(clock);
        return lines(accreditation.timeline(getCentre().organisationId(), end.isAfter(now) ? now : end));
    }

    private List<AccreditationLine> lines(List<Accreditation> rows) {
        long here = getCentre().id();
        return rows.stream()
                .filter(row -> concerns(row, here))
                .map(row -> AccreditationLine.of(row, today))
                .toList();
    }

    private static boolean concerns(Accreditation row, long centre) {
        return row.holder().centreId().filter(own -> own != centre).isEmpty();
    }

    private AccreditationHistory history() {
        AccreditationHistory known = history;
        if (known == null) {
            known = accreditation.history(getCentre().organisationId());
            history = known;
        }
        return known;
    }

    public String getProblem() {
        return problem;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
