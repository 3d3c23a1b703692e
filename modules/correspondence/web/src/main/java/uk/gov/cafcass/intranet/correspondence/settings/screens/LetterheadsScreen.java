package uk.gov.cafcass.intranet.correspondence.settings.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.letters.domain.IcoDetails;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letterhead;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.settings.IcoDetailsEditing;
import uk.gov.cafcass.intranet.correspondence.settings.LetterheadEditing;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;

/** What letters carry, period by period: the letterheads and how to reach the Information Commissioner. */
@Named
@RequestScoped
public class LetterheadsScreen {

    private final LetterheadEditing letterheads;
    private final IcoDetailsEditing ico;
    private final Access access;
    private List<Versioned<Letterhead>> heads = List.of();
    private List<Versioned<IcoDetails>> details = List.of();

    @Inject
    LetterheadsScreen(LetterheadEditing letterheads, IcoDetailsEditing ico, Access access) {
        this.letterheads = letterheads;
        this.ico = ico;
        this.access = access;
    }

    /** Reads both lists before anything of them is written. */
    public void load() {
        heads = letterheads.all();
        details = ico.all();
    }

    public List<Versioned<Letterhead>> getHeads() {
        return heads;
    }

    public List<Versioned<IcoDetails>> getDetails() {
        return details;
    }

    /** The days on which letters carry it, such as {@code from 1 January 2017}. */
    public String during(LocalDate from, Optional<LocalDate> until) {
        String words = period(from, until).inWords();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** From the first day to the one before that on which something else is in use. */
    static Period period(LocalDate from, Optional<LocalDate> until) {
        return Period.of(from, until.map(day -> day.minusDays(1)).orElse(null));
    }

    public boolean isMayEdit() {
        return access.mayRegister();
    }
}
