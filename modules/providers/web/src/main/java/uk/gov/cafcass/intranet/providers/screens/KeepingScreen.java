package uk.gov.cafcass.intranet.providers.screens;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.TypedDate;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.drafts.KeptForm;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.DraftedScreen;
import uk.gov.cafcass.intranet.providers.screens.Said.Differs;

/**
 * A form that adds or corrects one thing of the register. When somebody else was faster, what was typed stays, and what they saved
 * stands beside it, field by field; who saves again has seen it.
 *
 * @param <T> what is said of the thing
 */
public abstract class KeepingScreen<T> extends DraftedScreen {

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, @Nullable LocalDate> days = new TreeMap<>();
    private final Map<String, Boolean> ticks = new TreeMap<>();
    private long number;
    private int version;
    private List<Differs> differing = List.of();

    protected KeepingScreen(Drafts drafts) {
        super(drafts);
    }

    /** The thing as it stands in the register now. */
    protected abstract Kept<T> standing();

    /** Fills the form with it. */
    protected abstract void show(T value);

    /** What it says, field by field. */
    protected abstract List<Said> said(T value);

    /** Fills the form with what stands in the register. */
    protected void begin() {
        Kept<T> now = standing();
        number = now.id();
        version = now.version();
        show(now.value());
        lookForDraft();
    }

    /**
     * Saves.
     *
     * @param correcting does it, of this number and version
     * @return whether it was saved; if not, both are shown
     */
    protected boolean saved(T typed, Consumer<Kept<T>> correcting) {
        try {
            correcting.accept(new Kept<>(number, version, typed));
        } catch (Problem problem) {
            if (problem.kind() != Kind.STALE) {
                throw problem;
            }
            Kept<T> theirs = standing();
            number = theirs.id();
            version = theirs.version();
            differing = Said.differing(said(theirs.value()), said(typed));
            if (!differing.isEmpty()) {
                return false;
            }
        }
        forgetDraft();
        return true;
    }

    /** Takes theirs in place of what was typed. */
    public void takeTheirs() {
        forgetDraft();
        differing = List.of();
        begin();
    }

    /** In what theirs and what was typed differ; empty unless somebody else was faster. */
    public List<Differs> getDiffering() {
        return differing;
    }

    @Override
    protected void putBack(KeptForm kept) {
        texts.replaceAll((field, text) -> kept.field(field));
        days.replaceAll((field, day) ->
                TypedDate.parse(kept.field(field), today()).date().orElse(null));
        ticks.replaceAll((field, tick) -> kept.fields().containsKey(field));
    }

    /** The day by which {@code today} in a date is meant. */
    protected abstract LocalDate today();

    /** The number of the thing that is corrected; 0 for a new one. */
    protected long number() {
        return number;
    }

    protected String text(String field) {
        return Objects.requireNonNullElse(texts.get(field), "").replace("\r\n", "\n");
    }

    protected @Nullable LocalDate day(String field) {
        return days.get(field);
    }

    protected boolean tick(String field) {
        return Objects.requireNonNullElse(ticks.get(field), false);
    }

    /** What is typed in each field, by its name. */
    public Map<String, String> getTexts() {
        return texts;
    }

    /** What is typed in each field for a day, by its name. */
    public Map<String, @Nullable LocalDate> getDays() {
        return days;
    }

    /** Which boxes are ticked, by their name. */
    public Map<String, Boolean> getTicks() {
        return ticks;
    }
}
