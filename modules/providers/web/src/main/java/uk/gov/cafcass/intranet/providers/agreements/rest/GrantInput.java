package uk.gov.cafcass.intranet.providers.agreements.rest;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant.Payment;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;

/** A grant as it is sent. */
record GrantInput(
        Long organisationId,
        GrantKind kind,
        Optional<Area> area,
        @Required(message = "Say which financial year, as in 2009-10") FinancialYear year,
        Money amount,
        String conditions,
        List<@Valid Part> payments) {

    /** A part of it that is paid on a day. */
    record Part(@Required(message = "Say on which day, as in 2015-06-08") LocalDate on, Money amount) {

        private Payment details() {
            return new Payment(on, amount);
        }
    }

    Grant details() {
        return new Grant(
                organisationId,
                kind,
                area,
                year,
                amount,
                conditions,
                payments.stream().map(Part::details).toList());
    }
}
