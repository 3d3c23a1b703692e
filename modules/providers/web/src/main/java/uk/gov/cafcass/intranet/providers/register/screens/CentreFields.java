package uk.gov.cafcass.intranet.providers.register.screens;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.CentreWording;
import uk.gov.cafcass.intranet.providers.register.domain.PositionSource;

/**
 * What stands in the form of a centre.
 *
 * @param texts by the name of the field
 * @param ticks what it has for disabled people, by the name of the feature
 */
record CentreFields(Map<String, String> texts, Map<String, Boolean> ticks) {

    static final CentreFields EMPTY =
            of(new CentreDetails("", "", "", Optional.empty(), Optional.empty(), Set.of(), List.of()));

    private static final Pattern POSITION =
            Pattern.compile("(-?[0-9]{1,2}(?:\\.[0-9]{1,12})?)[, ]+(-?[0-9]{1,3}(?:\\.[0-9]{1,12})?)");

    /** A postcode that may have been meant. */
    public record Meant(String postcode, String label) implements Serializable {}

    static CentreFields of(CentreDetails text) {
        Map<String, Boolean> ticks = new TreeMap<>();
        Arrays.stream(AccessFeature.values())
                .forEach(feature -> ticks.put(feature.name(), text.access().contains(feature)));
        return new CentreFields(
                Map.of(
                        "name", text.name(),
                        "address", text.address(),
                        "postcode", text.postcode(),
                        "position", text.position().map(CentreFields::words).orElse(""),
                        "dfjArea", text.dfjArea().orElse(""),
                        "languages", String.join(", ", text.languages())),
                ticks);
    }

    private static String words(Position position) {
        return position.latitude() + ", " + position.longitude();
    }

    /**
     * What was typed.
     *
     * @throws Problem at {@code position} when it is no place
     */
    static CentreDetails text(Map<String, String> texts, Map<String, Boolean> ticks) {
        return new CentreDetails(
                typed(texts, "name"),
                typed(texts, "address").replace("\r\n", "\n"),
                typed(texts, "postcode"),
                position(CleanText.line(typed(texts, "position"))),
                Optional.of(typed(texts, "dfjArea")).filter(code -> !code.isEmpty()),
                Arrays.stream(AccessFeature.values())
                        .filter(feature -> Boolean.TRUE.equals(ticks.get(feature.name())))
                        .collect(Collectors.toSet()),
                List.of(typed(texts, "languages").split("[,;\\n]")));
    }

    private static String typed(Map<String, String> texts, String field) {
        return Objects.requireNonNullElse(texts.get(field), "");
    }

    private static Optional<Position> position(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = POSITION.matcher(typed);
        if (!matcher.matches()
                || Math.abs(Double.parseDouble(matcher.group(1))) > 90
                || Math.abs(Double.parseDouble(matcher.group(2))) > 180) {
            throw Problem.invalid(
                    "position.malformed",
                    "position",
                    "Enter latitude and longitude, for example 52.1936, -2.2216, or leave it empty");
        }
        return Optional.of(new Position(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))));
    }

    /** What a centre says, field by field. */
    static List<FieldValue> said(CentreDetails text, UnaryOperator<String> areaName) {
        return List.of(
                new FieldValue("Name", text.name()),
                new FieldValue("Address", text.address()),
                new FieldValue("Postcode", text.postcode().toUpperCase(Locale.UK)),
                new FieldValue(
                        "Position", text.position().map(CentreFields::words).orElse("By the postcode")),
                new FieldValue("DFJ area", text.dfjArea().map(areaName).orElse("By the postcode")),
                new FieldValue("Languages", String.join(", ", text.languages())),
                new FieldValue("Access", CentreWording.access(text.access())));
    }

    /** What a postcode’s district proposes, and how good that is. */
    static String proposal(Outcode outcode, Function<String, Optional<DfjArea>> areas) {
        String area = outcode.dfjArea()
                .flatMap(areas)
                .map(found -> "the DFJ area " + found.name())
                .orElse("no DFJ area, which you can choose");
        return outcode.inWords() + " proposes " + area + " and the position " + words(outcode.position()) + ", "
                + PositionSource.DISTRICT.label() + ".";
    }

    /** The postcodes that a slip may have meant: the second half as it was typed behind each district. */
    static List<Meant> meant(String typed, List<Option> districts) {
        String compact = typed.toUpperCase(Locale.UK).replaceAll("[^A-Z0-9]", "");
        String inward = compact.length() < 5 ? "" : " " + compact.substring(compact.length() - 3);
        return districts.stream()
                .map(district -> new Meant(
                        district.value() + inward,
                        district.value()
                                + inward
                                + district.label().substring(district.value().length())))
                .toList();
    }

    /** The same problem, its sentence without what is offered beside it. */
    static Problem withoutOffers(Problem problem) {
        if (SearchStart.meant(problem).isEmpty()) {
            return problem;
        }
        return Problem.invalid(problem.faults().stream()
                .map(fault -> fault.field().equals("postcode")
                        ? new Problem.Fault("postcode", SearchStart.sentence(problem))
                        : fault)
                .toList());
    }
}
