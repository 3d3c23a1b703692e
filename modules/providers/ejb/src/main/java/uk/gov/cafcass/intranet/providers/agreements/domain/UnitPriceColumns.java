package uk.gov.cafcass.intranet.providers.agreements.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.Money;

/** The columns of a price, the same in its table and in that of its revisions. */
@Embeddable
class UnitPriceColumns {

    @Column(name = "contract_id")
    private long contractId;

    /** The period of the contract is part of a foreign key; the database keeps it up to date. */
    @Column(name = "contract_from", updatable = false)
    private LocalDate contractFrom;

    @Column(name = "contract_until", updatable = false)
    private @Nullable LocalDate contractUntil;

    private CommissioningLevel level;
    private Money price;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    protected UnitPriceColumns() {}

    UnitPriceColumns(UnitPrice unitPrice, Period ofContract) {
        contractId = unitPrice.contractId();
        contractFrom = ofContract.from();
        contractUntil = ofContract.until().orElse(null);
        level = unitPrice.level();
        price = unitPrice.price();
        fromOn = unitPrice.period().from();
        untilOn = unitPrice.period().until().orElse(null);
    }

    UnitPriceColumns copy() {
        return new UnitPriceColumns(value(), Period.of(contractFrom, contractUntil));
    }

    UnitPrice value() {
        return new UnitPrice(contractId, level, price, Period.of(fromOn, untilOn));
    }
}
