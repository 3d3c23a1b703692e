package uk.gov.cafcass.intranet.providers.agreements.rest;

import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.web.input.Between;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantFilter;
import uk.gov.cafcass.intranet.providers.web.YearInput;

/**
 * Which grants were asked for.
 *
 * @param organisation words of its name
 * @param limit how many at most
 */
record GrantListInput(
        Optional<YearInput> year,
        Optional<GrantKind> kind,
        Optional<Area> area,
        Optional<String> organisation,
        @Between(from = 1, to = 200, otherwise = 50) int limit) {

    GrantFilter filter() {
        return new GrantFilter(year.map(YearInput::year), kind, area, Optional.empty(), organisation.orElse(""));
    }
}
