package uk.gov.cafcass.intranet.providers.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.TypedDate;

/** The day of which a page is asked what we believed on it, in the parameter {@code then} (P-1). */
public final class AskedDay {

    private static final String FIELD = "filter-then";

    private final Clock clock;
    private String problem = "";
    private @Nullable LocalDate then;

    public AskedDay(Clock clock) {
        this.clock = clock;
    }

    /** Reads the day that is asked about; what is none is told at its field. */
    public void ask(@Nullable String parameter) {
        String typed = Objects.requireNonNullElse(parameter, "").strip();
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

    /** The end of the day that was asked about, or now while it lasts; empty when none was. */
    public Optional<OffsetDateTime> moment() {
        return Optional.ofNullable(then).map(day -> {
            OffsetDateTime end = day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
            OffsetDateTime now = OffsetDateTime.now(clock);
            return end.isAfter(now) ? now : end;
        });
    }

    /** The day that was asked about. */
    public @Nullable LocalDate getThen() {
        return then;
    }

    /** What is wrong with the day, as a sentence; empty for nothing. */
    public String getProblem() {
        return problem;
    }
}
