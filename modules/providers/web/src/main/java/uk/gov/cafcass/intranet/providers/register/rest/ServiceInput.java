package uk.gov.cafcass.intranet.providers.register.rest;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.validation.Consistent;
import uk.gov.cafcass.intranet.kernel.validation.Rule;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/** A service as it is sent, a wait with the day on which the centre stated it (C-5). */
@Consistent
record ServiceInput(
        ServiceKind kind,
        Optional<Setting> setting,
        String openingHours,
        Optional<Integer> capacity,
        Optional<Integer> waitingWeeks,
        Optional<LocalDate> waitingStatedOn) {

    @Rule(at = "waitingWeeks")
    Optional<String> saysHowLongWasStated() {
        return waitingStatedOn.isPresent() && waitingWeeks.isEmpty()
                ? Optional.of("Send the wait that the centre stated on that day, 0 for none")
                : Optional.empty();
    }

    @Rule(at = "waitingStatedOn")
    Optional<String> saysWhenAWaitWasStated() {
        return waitingWeeks.isPresent() && waitingStatedOn.isEmpty()
                ? Optional.of("Send the day on which the centre stated its wait")
                : Optional.empty();
    }

    ServiceDetails details() {
        @Nullable Wait wait = waitingWeeks
                .map(weeks -> new Wait(weeks, waitingStatedOn.orElseThrow()))
                .orElse(null);
        return new ServiceDetails(kind, setting.orElse(Setting.CENTRE), openingHours, capacity.orElse(null), wait);
    }
}
