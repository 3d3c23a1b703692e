package uk.gov.cafcass.intranet.look.dates;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.look.records.Formats;

/** Lets a field take a date as people type it; the message says what to type instead, or which day does not exist. */
@Dependent
@FacesConverter(value = "look.date", managed = true)
public class TypedDateConverter implements Converter<LocalDate> {

    private final Clock clock;

    @Inject
    TypedDateConverter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        DateReading reading = DateReading.of(typed, LocalDate.now(clock));
        if (!reading.refusal().isEmpty()) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, reading.refusal(), reading.refusal()));
        }
        return reading.day();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LocalDate date) {
        return Formats.day(date);
    }
}
