package uk.gov.cafcass.intranet.correspondence.settings.screens;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.settings.PeriodDetails;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.KeepingScreen;

/**
 * Adding something that letters carry for a period, or correcting what the address names. A new one begins as a copy of the latest.
 *
 * @param <V> what letters carry
 */
public abstract class PeriodScreen<V> extends KeepingScreen<PeriodScreen.Carried> {

    private final Access access;
    private final String called;
    private final String done;
    private String heading;

    /**
     * With its words.
     *
     * @param heading of a new one
     * @param called how the heading of one that is corrected begins; the period follows
     * @param done which notice the list shows when it was saved
     */
    PeriodScreen(Access access, Drafts drafts, Clock clock, String heading, String called, String done) {
        super(drafts, clock);
        this.access = access;
        this.heading = heading;
        this.called = called;
        this.done = done;
    }

    /**
     * What the form says.
     *
     * @param lastDay null while it is in use
     * @param texts by the id of their field
     */
    public record Carried(@Nullable LocalDate firstDay, @Nullable LocalDate lastDay, Map<String, String> texts) {

        PeriodDetails period() {
            return new PeriodDetails(firstDay, lastDay);
        }

        String text(String field) {
            return Objects.requireNonNullElse(texts.get(field), "");
        }
    }

    /**
     * A field for text.
     *
     * @param id in the page
     * @param label as the page says it
     */
    record Field(String id, String label) {}

    /** Those that are kept, the latest first. */
    abstract List<Versioned<V>> all();

    abstract Versioned<V> withId(long id);

    /** The days on which letters carry it. */
    abstract Period period(V value);

    /** The fields besides the two days, in the order of the page. */
    abstract List<Field> fieldsForText();

    /** What it says in each of them. */
    abstract Map<String, String> texts(V value);

    abstract Versioned<V> add(Carried typed);

    abstract Versioned<V> correct(long id, int version, Carried typed);

    @Override
    public void load() {
        if (!access.mayRegister()) {
            throw Problem.of(Kind.NOT_ALLOWED, "role.missing", "Editing what letters carry is for Governance.");
        }
        super.load();
    }

    @Override
    protected void begin() {
        emptyDays("firstDay", "lastDay");
        fieldsForText().forEach(field -> empty(field.id()));
        all().stream().findFirst().map(Versioned::value).map(this::texts).ifPresent(getTexts()::putAll);
    }

    @Override
    protected Versioned<Carried> standing() {
        Versioned<V> now = withId(idInAddress());
        Period period = period(now.value());
        heading = called + period.inWords();
        return new Versioned<>(
                now.id(),
                now.version(),
                new Carried(period.from(), period.until().orElse(null), new TreeMap<>(texts(now.value()))));
    }

    @Override
    protected void show(Carried value) {
        getDays().put("firstDay", value.firstDay());
        getDays().put("lastDay", value.lastDay());
        getTexts().putAll(value.texts());
    }

    @Override
    protected Carried typed() {
        Map<String, String> texts = new TreeMap<>();
        fieldsForText().forEach(field -> texts.put(field.id(), text(field.id())));
        return new Carried(day("firstDay"), day("lastDay"), texts);
    }

    @Override
    protected List<FieldValue> said(Carried value) {
        List<FieldValue> said = new ArrayList<>();
        said.add(new FieldValue("First day", inWords(value.firstDay())));
        said.add(new FieldValue("Last day", inWords(value.lastDay())));
        fieldsForText().forEach(field -> said.add(new FieldValue(field.label(), value.text(field.id()))));
        return said;
    }

    private static String inWords(@Nullable LocalDate day) {
        return day == null ? "" : DateFormats.format(day);
    }

    @Override
    protected Versioned<Carried> store(Versioned<Carried> typed) {
        Versioned<V> kept = isNew() ? add(typed.value()) : correct(typed.id(), typed.version(), typed.value());
        return new Versioned<>(kept.id(), kept.version(), typed.value());
    }

    @Override
    protected String leadsTo(Versioned<Carried> kept) {
        return "/correspondence/settings/letterheads?faces-redirect=true&done=" + done;
    }

    @Override
    public String getDraft() {
        return done + "-" + (isNew() ? "new" : getId());
    }

    public String getHeading() {
        return heading;
    }
}
