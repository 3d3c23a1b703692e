package uk.gov.cafcass.intranet.providers.domain.commissioning;

import java.time.LocalDate;
import uk.gov.cafcass.intranet.kernel.money.Money;

/** A part of a grant that is to be paid on a day that has not been. */
public record PaymentDue(long grantId, String organisation, GrantKind kind, LocalDate on, Money amount) {}
