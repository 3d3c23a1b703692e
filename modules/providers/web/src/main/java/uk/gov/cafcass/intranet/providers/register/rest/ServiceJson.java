package uk.gov.cafcass.intranet.providers.register.rest;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.application.ServiceView;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/**
 * A service of a centre.
 *
 * @param id by which it is corrected; absent where it is only found
 * @param version that a change names as If-Match; absent where it is only found
 * @param capacity how many families at once
 * @param waitingWeeks as the centre stated it; absent when nobody has asked
 * @param waitingStatedOn the day on which it did
 * @param waitingIsOld whether that is more than 28 days ago (C-5)
 * @param withdrawnOn the first day on which it is not offered any more
 */
public record ServiceJson(
        Optional<Long> id,
        Optional<Integer> version,
        ServiceKind kind,
        Setting setting,
        String openingHours,
        Optional<Integer> capacity,
        Optional<Integer> waitingWeeks,
        Optional<LocalDate> waitingStatedOn,
        boolean waitingIsOld,
        Optional<LocalDate> withdrawnOn) {

    /** As it is found. */
    public static ServiceJson of(ServiceDetails text, LocalDate today) {
        return of(Optional.empty(), Optional.empty(), text, Optional.empty(), today);
    }

    /** As its centre keeps it. */
    public static ServiceJson of(ServiceView view, LocalDate today) {
        return of(Optional.of(view.id()), Optional.of(view.version()), view.text(), view.withdrawnOn(), today);
    }

    private static ServiceJson of(
            Optional<Long> id,
            Optional<Integer> version,
            ServiceDetails text,
            Optional<LocalDate> withdrawnOn,
            LocalDate today) {
        Optional<Wait> wait = Optional.ofNullable(text.waiting());
        return new ServiceJson(
                id,
                version,
                text.kind(),
                text.setting(),
                text.openingHours(),
                Optional.ofNullable(text.capacity()),
                wait.map(Wait::weeks),
                wait.map(Wait::statedOn),
                wait.filter(stated -> stated.isOld(today)).isPresent(),
                withdrawnOn);
    }
}
