package uk.gov.cafcass.intranet.providers.concerns.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.TypedDate;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.drafts.KeptForm;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.look.forms.StaleEdit;
import uk.gov.cafcass.intranet.look.records.TimelineEntry;
import uk.gov.cafcass.intranet.providers.concerns.ConcernHandling;
import uk.gov.cafcass.intranet.providers.concerns.ConcernHandling.StepText;
import uk.gov.cafcass.intranet.providers.concerns.ConcernReading;
import uk.gov.cafcass.intranet.providers.concerns.ConcernStep;
import uk.gov.cafcass.intranet.providers.concerns.ConcernView;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/**
 * The page of one concern: what was reported, what was done, what next. Its forms belong to the version that was read: when somebody
 * else took a step meanwhile, what was typed stays.
 */
@Named
@ViewScoped
public class ConcernScreen implements Serializable {

    private final ConcernReading reading;
    private final ConcernHandling handling;
    private final Access access;
    private final Drafts drafts;
    private final Clock clock;

    private String id = "";
    private int version;
    private List<ConcernStep> steps = List.of();
    private final Map<String, String> texts = new TreeMap<>();
    private @Nullable LocalDate on;
    private String lost = "";
    private @Nullable OffsetDateTime leftAt;
    private transient @Nullable ConcernView concern;

    @Inject
    ConcernScreen(ConcernReading reading, ConcernHandling handling, Access access, Drafts drafts, Clock clock) {
        this.reading = reading;
        this.handling = handling;
        this.access = access;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Finds the concern and prepares the forms of the steps that are possible now. */
    public void load() {
        ConcernView now = reading.of(number());
        concern = now;
        version = now.version();
        steps = List.copyOf(now.steps());
        if (steps.contains(ConcernStep.TELL_NACCC)) {
            texts.putIfAbsent(ConcernStep.TELL_NACCC.slug(), reading.alert(number()));
            on = on == null ? LocalDate.now(clock) : on;
        }
        leftAt = steps.stream()
                .flatMap(step -> left(step).stream())
                .map(KeptForm::keptAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Under which name what is typed for a step is kept until it is taken. */
    public String draftOf(String slug) {
        return "concern-" + id + "-" + slug;
    }

    private Optional<KeptForm> left(ConcernStep step) {
        return drafts.kept(draftOf(step.slug()));
    }

    /** When something was typed here for a step that was never taken. */
    public @Nullable OffsetDateTime getLeftAt() {
        return leftAt;
    }

    /** Puts back what was typed for the steps that are possible now. */
    public void restore() {
        for (ConcernStep step : steps) {
            left(step).ifPresent(kept -> putBack(step, kept));
        }
        leftAt = null;
    }

    private void putBack(ConcernStep step, KeptForm kept) {
        texts.put(step.slug(), kept.field(fieldInForm(step, "text")));
        if (step == ConcernStep.TELL_NACCC) {
            on = TypedDate.parse(kept.field("on"), LocalDate.now(clock)).date().orElse(on);
        }
    }

    /** Drops what was typed for them. */
    public void dropDraft() {
        steps.forEach(step -> drafts.forget(draftOf(step.slug())));
        leftAt = null;
    }

    private long number() {
        return RegisterPages.number(id, "concern");
    }

    public ConcernView getConcern() {
        ConcernView known = concern;
        if (known == null) {
            known = reading.of(number());
            concern = known;
        }
        return known;
    }

    /** Takes the step with this name and shows the concern again. */
    public String take(String slug) {
        ConcernStep step = ConcernStep.named(slug).orElseThrow();
        String typed = Objects.requireNonNullElse(texts.get(slug), "");
        Optional<LocalDate> day = Optional.ofNullable(on).filter(any -> step == ConcernStep.TELL_NACCC);
        try {
            StaleEdit.told(
                    () -> handling.take(number(), version, step, new StepText(typed, day)),
                    now -> changedMeanwhile(step, typed));
        } catch (Problem problem) {
            throw problem.relocated(field -> fieldInForm(step, field));
        }
        drafts.forget(draftOf(slug));
        return "/providers/concerns/concern?faces-redirect=true&id=" + number() + "&done=" + slug;
    }

    /** The forms are those of what it is now. What was typed for a step that is not possible any more is shown. */
    private void changedMeanwhile(ConcernStep step, String typed) {
        load();
        lost = steps.contains(step) ? "" : typed;
    }

    /** {@code text} stands in the form of its step as {@code triage-text}. */
    static String fieldInForm(ConcernStep step, String field) {
        return field.equals("text") ? step.slug() + "-text" : field;
    }

    /** Whether the step with this name was possible when the page was read. */
    public boolean possible(String slug) {
        return steps.stream().anyMatch(step -> step.slug().equals(slug));
    }

    public boolean isTeam() {
        return getConcern().reporter().isPresent();
    }

    public String getReporter() {
        return getConcern().reporter().map(staff -> staff.name()).orElse("");
    }

    public String getAge() {
        return ConcernFormats.age(getConcern().workingDays());
    }

    public String getLook() {
        return ConcernFormats.look(getConcern().state());
    }

    public String getNext() {
        return ConcernFormats.next(getConcern());
    }

    public List<TimelineEntry> getTimeline() {
        return ConcernFormats.timeline(getConcern());
    }

    /** The centre's number, where it is about one and the reader may look at it. */
    public @Nullable Long getCentre() {
        return access.mayRead()
                ? getConcern().holder().flatMap(Holder::centreId).orElse(null)
                : null;
    }

    /** What was just done, as a sentence; empty when nothing was. */
    public String doneNow(@Nullable String slug) {
        return slug == null
                ? ""
                : ConcernStep.named(slug).map(ConcernFormats::done).orElse("");
    }

    /** What was typed for a step that somebody else took meanwhile. */
    public String getLost() {
        return lost;
    }

    /** What goes with each step, by its name. */
    public Map<String, String> getTexts() {
        return texts;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
