package uk.gov.cafcass.intranet.providers.register.screens;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.look.forms.Option;

/** What there is to say of where a search begins. */
public final class SearchStart {

    private SearchStart() {}

    /** In Wales and Scotland that nothing there is ours; empty in England, and where no search begins. */
    public static Optional<String> elsewhere(Outcode start) {
        String where = start.inWords() + " is in " + start.nation().label() + ". ";
        return switch (start.nation()) {
            case ENGLAND, NORTHERN_IRELAND, ISLANDS -> Optional.empty();
            case WALES ->
                Optional.of(
                        where + "The work there is that of Cafcass Cymru; these are the nearest centres in England.");
            case SCOTLAND -> Optional.of(where + "Cafcass works in England; these are the nearest centres there.");
        };
    }

    /** The districts that may have been meant by a slip of typing, as choices. */
    public static List<Option> meant(Problem problem) {
        return problem.extras().get("near") instanceof List<?> near
                ? near.stream()
                        .map(one -> (Map<?, ?>) one)
                        .map(one -> new Option(
                                String.valueOf(one.get("district")),
                                one.get("district") + " (" + one.get("place") + ")"))
                        .toList()
                : List.of();
    }

    /** What was wrong; what may have been meant stands below as links, and not in the sentence as well. */
    public static String sentence(Problem problem) {
        String sentence = problem.faults().get(0).sentence();
        return meant(problem).isEmpty() ? sentence : sentence.replaceFirst(" Did you mean [^?]*\\?$", "");
    }

    /** {@code 52.19,-2.22}, as the map reads it. */
    public static String position(Position position) {
        return position.latitude() + "," + position.longitude();
    }
}
