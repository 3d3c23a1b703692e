package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow.FieldChange;

/** Gathers the fields that change, with both sides in words. */
final class Changes {

    private final List<FieldChange> made = new ArrayList<>();

    /** A field that says something else, or says something for the first time. */
    void add(String field, Optional<String> before, String after) {
        if (!before.orElse("").equals(after)) {
            made.add(new FieldChange(field, before.orElse(""), after));
        }
    }

    List<FieldChange> made() {
        return made;
    }

    static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    static String inWords(Wait wait) {
        return (wait.weeks() == 1 ? "1 week" : wait.weeks() + " weeks") + ", stated on "
                + DateFormats.format(wait.statedOn());
    }
}
