package uk.gov.cafcass.intranet.providers.agreements.domain.lists;

import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;

/** A grant in a list. */
public record GrantSummary(
        long id,
        long organisationId,
        String organisation,
        GrantKind kind,
        Optional<Area> area,
        FinancialYear year,
        Money amount) {}
