package uk.gov.cafcass.intranet.kernel.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the sentence of a violation: <code>{max}</code> becomes what the constraint says, a number with commas between its thousands.
 * There is no expression language in it, so nothing that was entered is ever evaluated. A constraint without a sentence of ours is a
 * mistake of whoever declared it.
 */
final class Sentences implements MessageInterpolator {

    private static final Map<String, String> USUAL =
            Map.of("{jakarta.validation.constraints.Size.message}", "Use at most {max} characters");

    private static final Pattern ATTRIBUTE = Pattern.compile("\\{(\\w+)}");

    @Override
    public String interpolate(String template, Context context) {
        String sentence = USUAL.getOrDefault(template, template);
        if (sentence.startsWith("{jakarta.validation.")) {
            throw new IllegalStateException("There is no sentence for "
                    + context.getConstraintDescriptor().getAnnotation().annotationType());
        }
        Map<String, Object> attributes = context.getConstraintDescriptor().getAttributes();
        return ATTRIBUTE
                .matcher(sentence)
                .replaceAll(match -> Matcher.quoteReplacement(written(match.group(), attributes.get(match.group(1)))));
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }

    private static String written(String otherwise, @Nullable Object value) {
        if (value instanceof Integer number) {
            return String.format(Locale.UK, "%,d", number);
        }
        return value == null ? otherwise : value.toString();
    }
}
