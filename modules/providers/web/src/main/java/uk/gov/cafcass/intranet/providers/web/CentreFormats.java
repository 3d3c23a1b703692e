package uk.gov.cafcass.intranet.providers.web;

import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/** How what is said of a centre reads. */
public final class CentreFormats {

    private CentreFormats() {}

    /** {@code Supervised contact}, {@code Supervised contact in the community}. */
    public static String service(ServiceDetails service) {
        return service(service.kind(), service.setting());
    }

    private static String service(ServiceKind kind, Setting setting) {
        return setting == Setting.CENTRE ? kind.label() : kind.label() + " " + setting.label();
    }

    /** As it stands at the beginning of a line. */
    public static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
