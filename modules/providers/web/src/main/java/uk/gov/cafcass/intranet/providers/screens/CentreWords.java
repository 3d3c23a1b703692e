package uk.gov.cafcass.intranet.providers.screens;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.look.Words;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.domain.ServiceText;
import uk.gov.cafcass.intranet.providers.domain.ServiceText.Wait;
import uk.gov.cafcass.intranet.providers.domain.Setting;
import uk.gov.cafcass.intranet.providers.rendering.CentreWording;

/** How what is said of a centre reads. */
final class CentreWords {

    private CentreWords() {}

    /** As good as positions are: {@code under 1 mile}, {@code 1 mile}, {@code 12 miles}. */
    static String miles(double miles) {
        return CentreWording.miles(miles);
    }

    /** {@code 4 weeks}, {@code No wait}, {@code Not known}. */
    static String wait(@Nullable Wait wait) {
        return CentreWording.wait(wait);
    }

    /** {@code stated on 6 June 2015}; for a wait that nobody knows, what to do. */
    static String stated(@Nullable Wait wait) {
        return CentreWording.stated(wait);
    }

    /** {@code Supervised contact}, {@code Supervised contact in the community}. */
    static String service(ServiceText service) {
        return service(service.kind(), service.setting());
    }

    private static String service(ServiceKind kind, Setting setting) {
        return setting == Setting.CENTRE ? kind.label() : kind.label() + " " + setting.label();
    }

    /** On one line: {@code 1 High Street, Worcester, WR1 1AA}. */
    static String address(String address, String postcode) {
        return CentreWording.address(address, postcode);
    }

    /** English and what else is spoken. */
    static String languages(List<String> besidesEnglish) {
        return CentreWording.languages(besidesEnglish);
    }

    /** {@code Step-free access, hearing loop}; empty for nothing. */
    static String access(Collection<AccessFeature> access) {
        String list = access.stream()
                .sorted()
                .map(AccessFeature::label)
                .map(Words::within)
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? list : capital(list);
    }

    /** The same at the beginning of a line. */
    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
