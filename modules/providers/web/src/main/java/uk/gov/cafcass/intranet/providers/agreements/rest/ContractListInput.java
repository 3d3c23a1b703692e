package uk.gov.cafcass.intranet.providers.agreements.rest;

import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.web.input.Between;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractFilter;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.web.YearInput;

/**
 * Which contracts were asked for.
 *
 * @param organisation words of its name
 * @param limit how many at most
 */
record ContractListInput(
        Optional<YearInput> year,
        Optional<Area> area,
        Optional<ServiceKind> service,
        Optional<String> organisation,
        @Between(from = 1, to = 200, otherwise = 50) int limit) {

    ContractFilter filter() {
        return new ContractFilter(
                year.map(YearInput::year), area, service, Optional.empty(), organisation.orElse(""), Optional.empty());
    }
}
