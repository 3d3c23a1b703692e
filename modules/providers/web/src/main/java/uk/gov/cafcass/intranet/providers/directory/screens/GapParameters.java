package uk.gov.cafcass.intranet.providers.directory.screens;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/**
 * Which gaps an address asks for. What is not understood is left out: the page is shown all the same.
 *
 * @param weeks empty when any wait will do
 */
record GapParameters(ServiceKind service, int miles, OptionalInt weeks) {

    /** What is shown when the address names none. */
    static final ServiceKind USUAL_SERVICE = ServiceKind.SUPERVISED;

    /** How far is near enough when the address does not say. */
    static final int USUAL_MILES = 20;

    private static final int FARTHEST = 200;
    private static final int LONGEST = 104;

    /** @param parameter gives the value of one by its name, null when it is not there */
    static GapParameters read(UnaryOperator<@Nullable String> parameter) {
        return new GapParameters(
                text(parameter, "service")
                        .flatMap(word -> EnumLabels.read(ServiceKind.class, word))
                        .orElse(USUAL_SERVICE),
                number(parameter, "miles", 1, FARTHEST).orElse(USUAL_MILES),
                number(parameter, "weeks", 0, LONGEST));
    }

    private static OptionalInt number(UnaryOperator<@Nullable String> parameter, String name, int from, int to) {
        return text(parameter, name).filter(word -> word.matches("[0-9]{1,3}")).stream()
                .mapToInt(Integer::parseInt)
                .filter(number -> number >= from && number <= to)
                .findFirst();
    }

    private static Optional<String> text(UnaryOperator<@Nullable String> parameter, String name) {
        return Optional.ofNullable(parameter.apply(name)).map(String::strip).filter(word -> !word.isEmpty());
    }
}
