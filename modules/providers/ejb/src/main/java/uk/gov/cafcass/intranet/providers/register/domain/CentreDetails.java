package uk.gov.cafcass.intranet.providers.register.domain;

import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.Required;

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
public record CentreDetails(
        @Required(message = "Enter the name of the centre") @Size(max = 200) String name,
        @Required(message = "Enter the address of the centre") @Size(max = 500) String address,
        String postcode,
        Optional<Position> position,
        Optional<String> dfjArea,
        Set<AccessFeature> access,
        @Size(max = 40, message = "Enter at most {max} languages") List<@Size(max = 60, message = "Use at most {max} characters for a language") String> languages) {

    public CentreDetails {
        name = CleanText.line(name);
        address = CleanText.text(address).strip();
        postcode = CleanText.line(postcode);
        access = access.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(access));
        languages = languages.stream()
                .map(CleanText::line)
                .filter(language -> !language.isEmpty())
                .map(CentreDetails::capital)
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
}
