package uk.gov.cafcass.intranet.providers.domain.commissioning;

import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;

/** A grant in a list. */
public record GrantRow(
        long id,
        long organisationId,
        String organisation,
        GrantKind kind,
        Optional<Area> area,
        FinancialYear year,
        Money amount) {}
