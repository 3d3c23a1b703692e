package uk.gov.cafcass.intranet.providers.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.text.Typed;

/**
 * What is said of a centre. What its postcode tells is filled in where nothing else was said.
 *
 * @param name as people call it
 * @param address its lines, without the postcode
 * @param postcode full
 * @param position where staff say that it is; empty for the middle of the postcode's district
 * @param dfjArea the code of the area that staff chose; empty for the one that the postcode proposes
 * @param access what it has for disabled people
 * @param languages spoken there besides English, each beginning with a capital
 */
public record CentreText(
        String name,
        String address,
        String postcode,
        Optional<Position> position,
        Optional<String> dfjArea,
        Set<AccessFeature> access,
        List<String> languages) {

    private static final int MOST_LANGUAGES = 40;

    public CentreText {
        name = Typed.line(name);
        address = Typed.text(address).strip();
        postcode = Typed.line(postcode);
        access = access.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(access));
        languages = languages.stream()
                .map(Typed::line)
                .filter(language -> !language.isEmpty())
                .map(CentreText::capital)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static String capital(String language) {
        if (Character.isUpperCase(language.charAt(0))) {
            return language;
        }
        return language.substring(0, 1).toUpperCase(java.util.Locale.UK) + language.substring(1);
    }

    /** What is wrong with it, each at its field; whether there are such a postcode and area is for {@link Site}. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Line.need(name, 200, "name", "Enter the name of the centre", faults);
        Line.need(address, 500, "address", "Enter the address of the centre", faults);
        if (languages.size() > MOST_LANGUAGES) {
            faults.add(new Fault("languages", "Enter at most " + MOST_LANGUAGES + " languages"));
        }
        languages.stream()
                .filter(language -> language.length() > 60)
                .findFirst()
                .ifPresent(language -> faults.add(new Fault("languages", "Use at most 60 characters for a language")));
        return faults;
    }
}
