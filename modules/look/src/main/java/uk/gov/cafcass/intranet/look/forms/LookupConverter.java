package uk.gov.cafcass.intranet.look.forms;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;

/**
 * Takes a name for the value of its option, so that a {@code look:lookup} needs no script: the whole name may be typed. A name that
 * no option has is refused and stays in the field.
 */
@Dependent
@FacesConverter(value = "look.lookup", managed = true)
public class LookupConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return "";
        }
        return Lookups.options(component).named(typed).map(Option::value).orElseThrow(() -> {
            String sentence =
                    "Nothing here is called “" + typed.strip() + "”. Type a part of the name and choose from the list";
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        });
    }

    /** The name of the chosen option; what was typed and never sent, such as a draft, as it was typed. */
    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable String value) {
        return value == null ? "" : Lookups.options(component).nameOf(value).orElse(value);
    }
}
