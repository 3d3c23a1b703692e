package uk.gov.cafcass.intranet.look.dates;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.TypedDate;
import uk.gov.cafcass.intranet.look.records.Formats;

/**
 * A typed date as the server reads it. What the page shows beside the field and what the field's converter takes are both
 * made of this, so that nobody sees one day and saves another.
 *
 * @param day the day that is meant; none when nothing was typed, or no day
 * @param echo what stands beside the field: the day with its weekday, or why it is none; empty when nothing was typed
 * @param refusal what the field's message says when the form is sent; empty when the text can be taken
 */
public record DateReading(@Nullable LocalDate day, String echo, String refusal) {

    /**
     * What stands beside a field of the page that is being rendered, before anything is typed in it.
     *
     * @param field the id of the field, in the naming container of the component that asks
     * @return the field's day with its weekday; empty when it has none, or when what was sent could not be taken
     */
    public static String echoOf(String field) {
        UIComponent asking = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        UIComponent found = asking == null ? null : asking.findComponent(field);
        return found instanceof UIInput input && input.getSubmittedValue() == null
                ? Formats.weekday(input.getValue())
                : "";
    }

    /**
     * Reads what was typed.
     *
     * @param typed the text of the field
     * @param today the day from which {@code today} and a day without a year are counted
     */
    public static DateReading of(@Nullable String typed, LocalDate today) {
        if (typed == null || typed.isBlank()) {
            return new DateReading(null, "", "");
        }
        TypedDate meant = TypedDate.parse(typed, today);
        if (meant instanceof TypedDate.Impossible impossible) {
            return new DateReading(null, impossible.sentence(), impossible.sentence());
        }
        Optional<LocalDate> day = meant.date();
        return day.isPresent()
                ? new DateReading(day.get(), Formats.weekday(day.get()), "")
                : new DateReading(null, "Not a date yet", "Enter a date, for example 8 June 2015");
    }
}
