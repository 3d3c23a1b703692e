package uk.gov.cafcass.intranet.providers.concerns.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.TypedDate;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.drafts.KeptForm;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.look.forms.CheckedForm;
import uk.gov.cafcass.intranet.look.forms.DraftedScreen;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.providers.concerns.ConcernDetails;
import uk.gov.cafcass.intranet.providers.concerns.ConcernKind;
import uk.gov.cafcass.intranet.providers.concerns.ConcernRaising;
import uk.gov.cafcass.intranet.providers.concerns.ConcernView;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/**
 * Reporting a concern about a centre of the register, or an organisation without accreditation (P-7, P-8). What was typed before the
 * centre was looked up in the directory is offered again.
 */
@Named
@ViewScoped
public class ReportScreen extends DraftedScreen implements CheckedForm {

    private final ConcernRaising raising;
    private final Access access;
    private final Clock clock;

    private String centre = "";
    private String centreName = "";
    private String kind = "";
    private String about = "";
    private String what = "";
    private @Nullable LocalDate seenOn;

    @Inject
    ReportScreen(ConcernRaising raising, Drafts drafts, Access access, Clock clock) {
        super(drafts);
        this.raising = raising;
        this.access = access;
        this.clock = clock;
    }

    /** Finds the centre, when the address names one. */
    public void load() {
        if (isAboutCentre()) {
            centreName = raising.centreName(RegisterPages.number(centre, "centre"));
            kind = ConcernKind.STANDARDS.name();
        }
        lookForDraft();
    }

    @Override
    protected void putBack(KeptForm kept) {
        if (!isAboutCentre()) {
            kind = kept.field("kind");
            about = kept.field("about");
        }
        what = kept.field("what");
        seenOn = TypedDate.parse(kept.field("seenOn"), LocalDate.now(clock))
                .date()
                .orElse(null);
    }

    /** Reports it and goes to the page that says what happens now. */
    public String save() {
        ConcernView raised = raising.raise(text());
        forgetDraft();
        return "/providers/concerns/reported?faces-redirect=true&id=" + raised.id();
    }

    @Override
    public List<Fault> wrong() {
        return kind.isEmpty() ? List.of() : Constraints.faults(text(), LocalDate.now(clock));
    }

    private ConcernDetails text() {
        Optional<Long> chosen =
                Optional.of(centre).filter(number -> !number.isEmpty()).map(Long::valueOf);
        return new ConcernDetails(
                ConcernKind.valueOf(kind), chosen, isAboutCentre() ? "" : about, what, Optional.ofNullable(seenOn));
    }

    @Override
    public String getDraft() {
        return "concern-new";
    }

    /** Whether it is about a centre of the register. */
    public boolean isAboutCentre() {
        return !centre.isEmpty();
    }

    public String getCentreName() {
        return centreName;
    }

    /** Whether the reader can look for a centre themselves. */
    public boolean isMayRead() {
        return access.mayRead();
    }

    public String getHeading() {
        return isAboutCentre() ? "Report a concern about " + centreName : "Report a concern";
    }

    public List<Option> getKinds() {
        return Option.each(ConcernKind.values(), ConcernKind::name, ConcernKind::label);
    }

    public String getCentre() {
        return centre;
    }

    public void setCentre(String centre) {
        this.centre = centre;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public @Nullable LocalDate getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(@Nullable LocalDate seenOn) {
        this.seenOn = seenOn;
    }
}
