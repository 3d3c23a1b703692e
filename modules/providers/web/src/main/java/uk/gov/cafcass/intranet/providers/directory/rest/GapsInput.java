package uk.gov.cafcass.intranet.providers.directory.rest;

import java.util.Optional;
import java.util.OptionalInt;
import uk.gov.cafcass.intranet.kernel.web.input.Between;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/** Which gaps were asked for: of this service, within so many miles, with so short a wait if that matters. */
record GapsInput(
        ServiceKind service,
        @Between(from = 1, to = 200, otherwise = 20) int miles,
        @Between(from = 0, to = 104) Optional<Integer> weeks) {

    OptionalInt longestWait() {
        return weeks.stream().mapToInt(Integer::intValue).findFirst();
    }
}
