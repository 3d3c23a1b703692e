package uk.gov.cafcass.intranet.look;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.TypedDate;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.drafts.KeptForm;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.Said.Differs;

/**
 * A form that adds a record, or corrects the one that the address names. When somebody else was faster, what was typed stays, and
 * what they saved stands beside it, field by field ({@code look:beside}); who saves again has seen it. Its fields are held by
 * their ids in the page, under which a draft has them too.
 *
 * @param <T> what is kept of the record
 */
public abstract class KeepingScreen<T> extends DraftedScreen {

    private static final Pattern SEEN = Pattern.compile("([0-9]{1,18})-([0-9]{1,9})");

    private final Clock clock;
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, @Nullable LocalDate> days = new TreeMap<>();
    private final Map<String, Boolean> ticks = new TreeMap<>();
    private String id = "";
    private long number;
    private int version;
    private List<Differs> differing = List.of();

    protected KeepingScreen(Drafts drafts, Clock clock) {
        super(drafts);
        this.clock = clock;
    }

    /** Prepares the form for a new record; nothing where the record is always there. */
    protected void begin() {}

    /** The record to correct, as it stands now. */
    protected abstract Kept<T> standing();

    /** Fills the form with it. */
    protected abstract void show(T value);

    /** What stands in the form. */
    protected abstract T typed();

    /** What a record says, field by field. */
    protected abstract List<Said> said(T value);

    /** Adds what was typed, or corrects the record with the number and the version that were seen. */
    protected abstract Kept<T> store(Kept<T> typed);

    /** The page to go to once it is saved. */
    protected abstract String leadsTo(Kept<T> kept);

    /** Prepares the form for a new record, or finds the one to correct; and whether something typed here was left. */
    public void load() {
        if (isNew()) {
            begin();
        } else {
            show(seen().value());
        }
        lookForDraft();
    }

    private Kept<T> seen() {
        Kept<T> now = standing();
        number = now.id();
        version = now.version();
        return now;
    }

    /** Saves what was typed; when somebody else was faster and it differs, both are shown instead. */
    public @Nullable String save() {
        T typed = typed();
        Kept<T> kept;
        try {
            kept = store(new Kept<>(number, version, typed));
        } catch (Problem problem) {
            if (problem.kind() != Kind.STALE || isNew()) {
                throw problem;
            }
            kept = seen();
            differing = Said.differing(said(kept.value()), said(typed));
            if (!differing.isEmpty()) {
                return null;
            }
        }
        forgetDraft();
        return leadsTo(kept);
    }

    /** Takes theirs in place of what was typed. */
    public void takeTheirs() {
        forgetDraft();
        differing = List.of();
        load();
    }

    /** In what theirs and what was typed differ; empty unless somebody else was faster. */
    public List<Differs> getDiffering() {
        return differing;
    }

    @Override
    protected void putBack(KeptForm kept) {
        texts.replaceAll((field, text) -> kept.has(field) ? kept.field(field) : text);
        days.replaceAll((field, day) -> kept.has(field) ? dayIn(kept.field(field)) : day);
        ticks.replaceAll((field, tick) -> kept.has(field));
        seenBy(kept.field("seen"));
    }

    /** Whoever saved since the draft was typed is not replaced without a word: the version is the one that was seen then. */
    private void seenBy(String draft) {
        Matcher then = SEEN.matcher(draft);
        if (!isNew() && then.matches()) {
            number = Long.parseLong(then.group(1));
            version = Integer.parseInt(then.group(2));
        }
    }

    /** The number and the version that were seen, for a draft to keep. */
    public String getSeen() {
        return number + "-" + version;
    }

    /** The day that somebody typed; none where it is not one. */
    protected @Nullable LocalDate dayIn(String typed) {
        return TypedDate.parse(typed, LocalDate.now(clock)).date().orElse(null);
    }

    /** Empties fields for text. */
    protected void empty(String... fields) {
        for (String field : fields) {
            texts.put(field, "");
        }
    }

    /** Empties fields for a day. */
    protected void emptyDays(String... fields) {
        for (String field : fields) {
            days.put(field, null);
        }
    }

    /** The number of the record that is corrected; 0 for a new one. */
    protected long number() {
        return number;
    }

    /** The version of it that was seen. */
    protected int version() {
        return version;
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

    /** Whether one is added; else the one that the address names is corrected. */
    public boolean isNew() {
        return id.isEmpty();
    }

    /** What is typed in each field, by its id. */
    public Map<String, String> getTexts() {
        return texts;
    }

    /** What is typed in each field for a day, by its id. */
    public Map<String, @Nullable LocalDate> getDays() {
        return days;
    }

    /** Which boxes are ticked, by their id. */
    public Map<String, Boolean> getTicks() {
        return ticks;
    }

    /** The number in the address; empty for a new one. */
    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = Objects.requireNonNullElse(id, "");
    }
}
