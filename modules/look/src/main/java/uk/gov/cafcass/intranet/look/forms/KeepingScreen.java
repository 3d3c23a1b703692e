package uk.gov.cafcass.intranet.look.forms;

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
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.look.forms.FieldValue.Differs;

/**
 * A form that adds a record, or corrects the one that the address names. When somebody else was faster, it is compared with what
 * the form began with: what only they changed is taken over and told, what only I changed is saved, and a field that both changed
 * stands there in both versions ({@code look:beside}); who saves again has seen it. Its fields are held by their ids in the
 * page, under which a draft has them too; a screen with other fields adds them to {@link #fields} and {@link #fill}.
 *
 * @param <T> what is kept of the record
 */
public abstract class KeepingScreen<T> extends DraftedScreen implements CheckedForm {

    /** How often somebody else may be faster while one edit is put together with theirs. */
    private static final int TRIES = 3;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern SEEN = Pattern.compile("([0-9]{1,18})-([0-9]{1,9})");

    private final Clock clock;
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, @Nullable LocalDate> days = new TreeMap<>();
    private final Map<String, Boolean> ticks = new TreeMap<>();
    private final Map<String, List<String>> choices = new TreeMap<>();
    private String id = "";
    private long number;
    private int version;
    private @Nullable Map<String, @Nullable Object> started;
    private @Nullable List<FieldValue> startedWords;
    private List<Differs> differing = List.of();
    private List<String> takenOver = List.of();

    protected KeepingScreen(Drafts drafts, Clock clock) {
        super(drafts);
        this.clock = clock;
    }

    /** Prepares the form for a new record; nothing where the record is always there. */
    protected void begin() {}

    /** The record to correct, as it stands now. */
    protected abstract Versioned<T> standing();

    /** Fills the form with it. */
    protected abstract void show(T value);

    /** What stands in the form. */
    protected abstract T typed();

    /** What a record says, field by field. */
    protected abstract List<FieldValue> said(T value);

    /** Adds what was typed, or corrects the record with the number and the version that were seen. */
    protected abstract Versioned<T> store(Versioned<T> typed);

    /** The page to go to once it is saved. */
    protected abstract String leadsTo(Versioned<T> kept);

    /** Prepares the form for a new record, or finds the one to correct; and whether something typed here was left. */
    public void load() {
        if (isNew()) {
            begin();
        } else {
            begin(standing());
        }
        lookForDraft();
    }

    /** Shows the record as it stands now; from here on it is what was begun with. */
    private void begin(Versioned<T> now) {
        number = now.id();
        version = now.version();
        show(now.value());
        started = fields();
        startedWords = said(now.value());
    }

    /**
     * Saves what was typed, together with what somebody else saved meanwhile.
     *
     * @return the page to go to; null when both changed a field, which is shown instead
     */
    public @Nullable String save() {
        takenOver = List.of();
        differing = List.of();
        for (int tries = 1; ; tries++) {
            try {
                return saved(store(new Versioned<>(number, version, typed())));
            } catch (Problem problem) {
                if (problem.kind() != Kind.STALE || isNew() || tries == TRIES) {
                    throw problem;
                }
            }
            Versioned<T> theirs = standing();
            if (putTogether(theirs)) {
                return saved(theirs);
            }
            if (!differing.isEmpty()) {
                Conflicts.shown();
                return null;
            }
        }
    }

    private String saved(Versioned<T> kept) {
        forgetDraft();
        Conflicts.told(takenOver);
        return leadsTo(kept);
    }

    /** Fills the form with both edits; whether that is no more than theirs says already. */
    private boolean putTogether(Versioned<T> theirs) {
        Map<String, @Nullable Object> before = started;
        List<FieldValue> wordsBefore = startedWords;
        Map<String, @Nullable Object> mine = fields();
        begin(theirs);
        fill(ThreeWay.fields(before, Objects.requireNonNull(started), mine));
        T together = typed();
        ThreeWay.Outcome outcome = ThreeWay.outcome(wordsBefore, said(theirs.value()), said(together));
        takenOver = outcome.takenOver();
        differing = outcome.differing();
        return together.equals(theirs.value());
    }

    /** What the record refuses; a record that cannot be made of the form yet says only why not. */
    @Override
    public List<Fault> wrong() {
        try {
            return Constraints.faults(typed(), LocalDate.now(clock));
        } catch (Problem problem) {
            return problem.faults();
        }
    }

    /** Removes the record, since it was entered by mistake; when somebody else changed it, shows it as it is now instead. */
    protected void takeOff(Runnable removing) {
        StaleEdit.told(
                () -> {
                    removing.run();
                    return true;
                },
                now -> load());
        forgetDraft();
    }

    /** Takes theirs in place of what was typed. */
    public void takeTheirs() {
        forgetDraft();
        differing = List.of();
        takenOver = List.of();
        load();
    }

    /**
     * What stands in the form, field by field: values that compare by {@code equals} and survive in a session.
     */
    protected Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> all = new TreeMap<>();
        texts.keySet().forEach(field -> all.put(field, text(field)));
        all.putAll(days);
        ticks.keySet().forEach(field -> all.put(field, tick(field)));
        choices.keySet()
                .forEach(field -> all.put(field, chosen(field).stream().sorted().toList()));
        return all;
    }

    /** Puts values, as {@link #fields} gave them, into the form. */
    @SuppressWarnings("unchecked")
    protected void fill(Map<String, @Nullable Object> fields) {
        texts.replaceAll((field, text) -> (String) Objects.requireNonNullElse(fields.get(field), ""));
        days.replaceAll((field, day) -> (LocalDate) fields.get(field));
        ticks.replaceAll((field, tick) -> Boolean.TRUE.equals(fields.get(field)));
        choices.replaceAll((field, chosen) -> (List<String>) Objects.requireNonNullElse(fields.get(field), List.of()));
    }

    /** The fields that both changed, and not to the same; empty unless somebody else was faster. */
    public List<Differs> getDiffering() {
        return differing;
    }

    /** The labels of fields that somebody else changed meanwhile and that now stand in the form as they left them. */
    public List<String> getTakenOver() {
        return takenOver;
    }

    @Override
    protected void putBack(KeptForm kept) {
        texts.replaceAll((field, text) -> kept.has(field) ? kept.field(field) : text);
        days.replaceAll((field, day) -> kept.has(field) ? dayIn(kept.field(field)) : day);
        ticks.replaceAll((field, tick) -> kept.has(field));
        choices.replaceAll((field, chosen) -> List.copyOf(kept.values(field)));
        seenBy(kept.field("seen"));
    }

    /**
     * Whoever saved since the draft was typed is not replaced without a word: the version is the one that was seen then. What it said
     * is not known any more, so every field that differs will be shown in both versions.
     */
    private void seenBy(String draft) {
        Matcher then = SEEN.matcher(draft);
        if (!isNew() && then.matches()) {
            number = Long.parseLong(then.group(1));
            int seen = Integer.parseInt(then.group(2));
            if (seen != version) {
                version = seen;
                started = null;
                startedWords = null;
            }
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

    /**
     * The day in a field that must have one.
     *
     * @throws Problem at the field while it has none
     */
    protected LocalDate neededDay(String field) {
        LocalDate day = day(field);
        if (day == null) {
            throw Problem.invalid("day.missing", field, "Enter a day, for example 8 June 2015");
        }
        return day;
    }

    /**
     * What was chosen in a field in which something must be.
     *
     * @throws Problem at the field while nothing is
     */
    protected <E extends Enum<E>> E neededChoice(Class<E> of, String field) {
        if (text(field).isEmpty()) {
            throw Problem.invalid("choice.missing", field, "Choose one");
        }
        return Enum.valueOf(of, text(field));
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

    protected List<String> chosen(String field) {
        return Objects.requireNonNullElse(choices.get(field), List.of());
    }

    /** The number in the address; -1 where there is none, so that nothing is found under it. */
    protected long idInAddress() {
        return NUMBER.matcher(id).matches() ? Long.parseLong(id) : -1;
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

    /** What is chosen of several boxes, by the id of their group. */
    public Map<String, List<String>> getChoices() {
        return choices;
    }

    /** The number in the address; empty for a new one. */
    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = Objects.requireNonNullElse(id, "");
    }
}
