package uk.gov.cafcass.intranet.providers.registerimport.domain.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.places.Postcode;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/**
 * One line of the list that can be read: one centre under one scheme. What is empty says nothing, and leaves the register as it is.
 *
 * @param line its number in the file, the first is 1; of a line with line breaks in a cell, where it begins
 * @param membership of the organisation; empty when it is not said
 * @param website may be empty
 * @param waiting of each of the services
 * @param accreditation without evidence
 */
public record ListLine(
        int line,
        String membership,
        String organisation,
        Optional<Boolean> thirdSector,
        String website,
        String centre,
        String address,
        Postcode postcode,
        List<String> languages,
        Set<AccessFeature> access,
        List<ToldService> services,
        Optional<Wait> waiting,
        AccreditationEntry accreditation) {

    /** A service that the line tells of. */
    public record ToldService(ServiceKind kind, Setting setting) {

        /** {@code Supervised contact in the community}. */
        public String inWords() {
            return kind.label() + (setting == Setting.CENTRE ? "" : " " + setting.label());
        }
    }

    /** A name as names are compared: capitals do not matter. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
