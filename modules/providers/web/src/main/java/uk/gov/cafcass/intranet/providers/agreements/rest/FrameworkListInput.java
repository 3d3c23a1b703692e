package uk.gov.cafcass.intranet.providers.agreements.rest;

import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.web.input.Between;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractFilter;
import uk.gov.cafcass.intranet.providers.web.YearInput;

/**
 * Which framework agreements were asked for.
 *
 * @param organisation words of its name
 * @param limit how many at most
 */
record FrameworkListInput(
        Optional<YearInput> year,
        Optional<String> organisation,
        @Between(from = 1, to = 200, otherwise = 50) int limit) {

    ContractFilter filter() {
        return new ContractListInput(year, Optional.empty(), Optional.empty(), organisation, limit).filter();
    }
}
