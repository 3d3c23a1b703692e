package uk.gov.cafcass.intranet.providers.overview;

import java.time.LocalDate;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;

/** A part of a grant that is to be paid on a day that has not been. */
public record PaymentDue(long grantId, String organisation, GrantKind kind, LocalDate on, Money amount) {}
