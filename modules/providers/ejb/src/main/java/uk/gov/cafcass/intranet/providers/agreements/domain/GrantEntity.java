package uk.gov.cafcass.intranet.providers.agreements.domain;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.columns.DateArray;
import uk.gov.cafcass.intranet.kernel.columns.NumberArray;
import uk.gov.cafcass.intranet.kernel.history.VersionedEntity;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant.Payment;

/** A grant as stored; its payments are two arrays, so that the database can check that they come to the amount. */
@Entity
@Table(name = "grant_award", schema = "providers")
public class GrantEntity extends VersionedEntity<Grant> {

    @Column(name = "organisation_id")
    private long organisationId;

    @Enumerated(EnumType.STRING)
    private GrantKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Area area;

    @Column(name = "financial_year")
    private FinancialYear year;

    private Money amount;
    private String conditions;

    @Basic
    @Column(name = "paid_on")
    @Convert(converter = DateArray.class)
    private List<LocalDate> paidOn;

    @Basic
    @Convert(converter = NumberArray.class)
    private List<BigDecimal> paid;

    protected GrantEntity() {}

    /** A new one. */
    public GrantEntity(Grant grant) {
        correct(grant);
    }

    /** Replaces its content. */
    public final void correct(Grant grant) {
        organisationId = grant.organisationId();
        kind = grant.kind();
        area = grant.area().orElse(null);
        year = grant.year();
        amount = grant.amount();
        conditions = grant.conditions();
        paidOn = grant.payments().stream().map(Payment::on).toList();
        paid = grant.payments().stream()
                .map(payment -> payment.amount().pounds())
                .toList();
    }

    @Override
    public Grant value() {
        List<Payment> payments = IntStream.range(0, paidOn.size())
                .mapToObj(i -> new Payment(paidOn.get(i), new Money(paid.get(i))))
                .toList();
        return new Grant(organisationId, kind, Optional.ofNullable(area), year, amount, conditions, payments);
    }
}
