package uk.gov.cafcass.intranet.providers.screens;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.TypedDate;
import uk.gov.cafcass.intranet.look.TimelineEntry;
import uk.gov.cafcass.intranet.providers.application.AccreditationHistory;
import uk.gov.cafcass.intranet.providers.application.AccreditationReading;
import uk.gov.cafcass.intranet.providers.domain.Accreditation;

/** Both histories of an accreditation, as far as they concern a page: what we know now, and what we believed on a day (P-1). */
public final class Histories {

    private static final String FIELD = "filter-then";

    private final AccreditationReading reading;
    private final long organisation;
    private final Predicate<Accreditation> concerns;
    private final Function<Accreditation, String> whose;
    private final Clock clock;
    private String problem = "";
    private @Nullable LocalDate then;
    private @Nullable AccreditationHistory history;

    /**
     * Those of an organisation and its centres.
     *
     * @param concerns whether a period belongs on the page
     * @param whose what the page calls the centre whose period it is
     */
    Histories(
            AccreditationReading reading,
            long organisation,
            Predicate<Accreditation> concerns,
            Function<Accreditation, String> whose,
            Clock clock) {
        this.reading = reading;
        this.organisation = organisation;
        this.concerns = concerns;
        this.whose = whose;
        this.clock = clock;
    }

    /** Reads the day that is asked about; what is none is told at its field. */
    void ask(String typed) {
        if (typed.isEmpty()) {
            return;
        }
        Optional<LocalDate> day = TypedDate.parse(typed, today()).date();
        if (day.isEmpty()) {
            refuse("Enter a day, for example 6 June 2015");
        } else if (day.get().isAfter(today())) {
            refuse("What we shall believe cannot be said. Enter a day that has been, for example 6 June 2015");
        } else {
            then = day.get();
        }
    }

    private void refuse(String sentence) {
        problem = sentence;
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(FIELD, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        context.validationFailed();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What we know now, by first day. */
    public List<AccreditationLine> getHeld() {
        return lines(history().held());
    }

    /** Each time that something was recorded or corrected, the latest first. */
    public List<TimelineEntry> getRevisions() {
        return history().revisions().stream()
                .map(revised -> AccreditationLine.entry(revised, concerns))
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
        return lines(reading.timeline(organisation, end.isAfter(now) ? now : end));
    }

    private List<AccreditationLine> lines(List<Accreditation> rows) {
        return rows.stream()
                .filter(concerns)
                .map(row -> AccreditationLine.of(row, today(), whose))
                .toList();
    }

    private AccreditationHistory history() {
        AccreditationHistory known = history;
        if (known == null) {
            known = reading.history(organisation);
            history = known;
        }
        return known;
    }

    public String getProblem() {
        return problem;
    }
}
