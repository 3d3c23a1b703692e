package uk.gov.cafcass.intranet.providers.directory.rest;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.kernel.validation.At;
import uk.gov.cafcass.intranet.kernel.web.input.Between;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreFilter;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;

/**
 * Which centres were asked for.
 *
 * @param near a postcode, its district or a place
 * @param limit how many at most
 */
record CentreSearchInput(
        String near,
        Optional<ServiceKind> service,
        @Between(from = 1, to = 500) Optional<Integer> within,
        Optional<String> language,
        Optional<Access> access,
        @At("max-wait") @Between(from = 0, to = 260) Optional<Integer> maxWait,
        @Between(from = 1, to = 200, otherwise = 10) int limit) {

    /** What a centre must have, with commas between. */
    record Access(Set<AccessFeature> features) {

        static Access parse(String words) {
            return new Access(Arrays.stream(words.split(","))
                    .map(word -> EnumLabels.read(AccessFeature.class, word)
                            .orElseThrow(() -> QueryParameters.wrong(
                                    "access",
                                    "The parameter “access” has a wrong value. Use one or more of "
                                            + EnumLabels.names(AccessFeature.class) + ", with commas between them.")))
                    .collect(Collectors.toSet()));
        }
    }

    CentreFilter filter() {
        return new CentreFilter(
                service,
                Optional.empty(),
                Optional.empty(),
                language,
                access.map(Access::features).orElse(Set.of()),
                number(maxWait),
                number(within));
    }

    private static OptionalInt number(Optional<Integer> sent) {
        return sent.stream().mapToInt(Integer::intValue).findFirst();
    }
}
