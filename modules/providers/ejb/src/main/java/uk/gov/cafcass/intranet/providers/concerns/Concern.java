package uk.gov.cafcass.intranet.providers.concerns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.providers.register.domain.Centre;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/**
 * What somebody reported about a provider. It is raised, triaged by the commissioning team, told to NACCC, and closed with an
 * outcome that goes back to the reporter; in this order only (P-7, P-8).
 */
@Entity
@Table(name = "concern", schema = "providers")
public class Concern {

    private static final int LONGEST = 10_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ConcernKind kind;

    @Enumerated(EnumType.STRING)
    private ConcernState state;

    @Column(name = "organisation_id")
    private @Nullable Long organisationId;

    @Column(name = "centre_id")
    private @Nullable Long centreId;

    private String about;
    private String what;

    @Column(name = "seen_on")
    private @Nullable LocalDate seenOn;

    @Column(name = "raised_by")
    private long raisedBy;

    @Column(name = "raised_at")
    private OffsetDateTime raisedAt;

    @Column(name = "told_naccc_on")
    private @Nullable LocalDate toldNacccOn;

    @Column(name = "told_naccc")
    private String toldNaccc = "";

    private String outcome = "";

    @Column(name = "closed_at")
    private @Nullable OffsetDateTime closedAt;

    protected Concern() {}

    private Concern(ConcernDetails text, String about, long raisedBy, OffsetDateTime raisedAt) {
        this.kind = text.kind();
        this.state = ConcernState.RAISED;
        this.about = about;
        this.what = text.what();
        this.seenOn = text.seenOn().orElse(null);
        this.raisedBy = raisedBy;
        this.raisedAt = raisedAt;
    }

    /** About an organisation that is not in the register, or that nobody knows to be. */
    public static Concern unknown(ConcernDetails text, long raisedBy, OffsetDateTime raisedAt) {
        return new Concern(text, text.about(), raisedBy, raisedAt);
    }

    /** About a centre of the register, whose name then stays with it. */
    public static Concern of(Centre centre, ConcernDetails text, long raisedBy, OffsetDateTime raisedAt) {
        Concern concern = new Concern(text, centre.name(), raisedBy, raisedAt);
        concern.organisationId = centre.organisationId();
        concern.centreId = centre.id();
        return concern;
    }

    /** Records what will be done about it; returns it as it is kept, as the other steps do. */
    public String triage(String decision) {
        mustBePossible(ConcernStep.TRIAGE);
        String kept = said(decision, "text", "Say what we will do about it");
        state = ConcernStep.TRIAGE.to();
        return kept;
    }

    /**
     * Records that NACCC was told.
     *
     * @param text as it was sent; it must not say who reported it, which is for whoever sends it to see
     * @param on the day on which it went
     */
    public String tellNaccc(String text, LocalDate on, LocalDate today) {
        mustBePossible(ConcernStep.TELL_NACCC);
        String sent = said(text, "text", "Enter what was sent to NACCC");
        if (on.isAfter(today) || on.isBefore(raisedAt.toLocalDate().minusDays(1))) {
            throw Problem.invalid(
                            "concern.told-on",
                            "on",
                            "Enter the day on which NACCC was told, between the report and today")
                    .rule(kind.rule());
        }
        toldNaccc = sent;
        toldNacccOn = on;
        state = ConcernStep.TELL_NACCC.to();
        return sent;
    }

    /** Notes what was said between NACCC and us; only when NACCC knows of it. */
    public String noteLiaison(String text) {
        mustBePossible(ConcernStep.NOTE_LIAISON);
        return said(text, "text", "Enter what was said");
    }

    /**
     * Closes it.
     *
     * @param text the outcome, for the reporter to read
     * @throws Problem {@link Kind#CONFLICT} before NACCC was told (P-8)
     */
    public String close(String text, OffsetDateTime now) {
        mustBePossible(ConcernStep.CLOSE);
        outcome = said(text, "text", "Enter the outcome; whoever reported it will read it");
        closedAt = now;
        state = ConcernStep.CLOSE.to();
        return outcome;
    }

    private void mustBePossible(ConcernStep step) {
        if (step == ConcernStep.CLOSE && toldNacccOn == null) {
            throw Problem.of(
                            Kind.CONFLICT,
                            "concern.naccc-not-told",
                            "This cannot be closed before it is recorded that NACCC was told. Record that first.")
                    .rule(kind.rule());
        }
        if (!step.possibleIn(state)) {
            throw Problem.of(
                            Kind.CONFLICT,
                            "concern.state",
                            "This is “" + state.label() + "”, so “" + step.label() + "” is not possible now.")
                    .rule(kind.rule());
        }
    }

    private static String said(String typed, String field, String missing) {
        String text = CleanText.text(typed).strip();
        if (CleanText.showsNothing(text)) {
            throw Problem.invalid("concern.empty", field, missing);
        }
        if (text.length() > LONGEST) {
            throw Problem.invalid("concern.too-long", field, "Use at most 10,000 characters");
        }
        return text;
    }

    /** Of the row; 0 until it is stored. */
    public long id() {
        return id;
    }

    /** Which a step must name. */
    public int version() {
        return version;
    }

    /** What kind of concern it is. */
    public ConcernKind kind() {
        return kind;
    }

    /** How far it has come. */
    public ConcernState state() {
        return state;
    }

    /** Whose it is, when it is about the register. */
    public Optional<Holder> holder() {
        return Optional.ofNullable(organisationId).map(of -> new Holder(of, Optional.ofNullable(centreId)));
    }

    /** What it is about, as it was called then. */
    public String about() {
        return about;
    }

    /** What was reported. */
    public String what() {
        return what;
    }

    /** The day on which it happened, if the reporter knew. */
    public Optional<LocalDate> seenOn() {
        return Optional.ofNullable(seenOn);
    }

    /** The account of the reporter: for the commissioning team alone. */
    public long raisedBy() {
        return raisedBy;
    }

    /** When it was reported. */
    public OffsetDateTime raisedAt() {
        return raisedAt;
    }

    /** The day of the report, where the clocks show this zone's time. */
    public LocalDate raisedOn(ZoneId zone) {
        return raisedAt.atZoneSameInstant(zone).toLocalDate();
    }

    /** The day on which NACCC was told. */
    public Optional<LocalDate> toldNacccOn() {
        return Optional.ofNullable(toldNacccOn);
    }

    /** What was sent to NACCC; empty before. */
    public String toldNaccc() {
        return toldNaccc;
    }

    /** What came of it; empty before it is closed. */
    public String outcome() {
        return outcome;
    }

    /** When it was closed. */
    public Optional<OffsetDateTime> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
