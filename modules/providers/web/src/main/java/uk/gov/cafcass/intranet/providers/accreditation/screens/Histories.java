package uk.gov.cafcass.intranet.providers.accreditation.screens;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.look.records.TimelineEntry;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationHistory;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationReading;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.web.AskedDay;

/** Both histories of an accreditation, as far as they concern a page: what we know now, and what we believed on a day (P-1). */
public final class Histories {

    private final AccreditationReading reading;
    private final long organisation;
    private final Predicate<Accreditation> concerns;
    private final Function<Accreditation, String> whose;
    private final Clock clock;
    private final AskedDay asked;
    private @Nullable AccreditationHistory history;

    /**
     * Those of an organisation and its centres.
     *
     * @param concerns whether a period belongs on the page
     * @param whose what the page calls the centre whose period it is
     */
    public Histories(
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
        this.asked = new AskedDay(clock);
    }

    /** The day that is asked about. */
    public AskedDay getAsked() {
        return asked;
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

    /** What we believed at the end of that day. */
    public List<AccreditationLine> getBelieved() {
        return asked.moment()
                .map(moment -> lines(reading.timeline(organisation, moment)))
                .orElse(List.of());
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
}
