package uk.gov.cafcass.intranet.providers.agreements.domain;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.Consistent;
import uk.gov.cafcass.intranet.kernel.validation.Pounds;
import uk.gov.cafcass.intranet.kernel.validation.Rule;

/**
 * A grant to a provider (P-5).
 *
 * @param organisationId to whom; it stays so
 * @param kind what it is for
 * @param area where; may be empty for one that is not for supported contact
 * @param year for which
 * @param amount of the whole
 * @param conditions that come with it; may be empty
 * @param payments when it is paid, by day; none while that is not agreed
 */
@Consistent
public record Grant(
        long organisationId,
        GrantKind kind,
        Optional<Area> area,
        FinancialYear year,
        @Pounds Money amount,
        @Size(max = 4_000) String conditions,
        @Size(max = 24, message = Grant.PAYMENTS) List<Payment> payments) {

    static final String PAYMENTS = "Enter at most 24 payments, each on a day of its own";

    public Grant {
        conditions = CleanText.text(conditions).strip();
        payments = payments.stream().sorted(Comparator.comparing(Payment::on)).toList();
    }

    /** A part of a grant, paid on a day. */
    public record Payment(LocalDate on, Money amount) {}

    @Rule(at = "area")
    Optional<String> saysWhereSupportedContactIs() {
        return kind == GrantKind.SUPPORTED_CONTACT && area.isEmpty()
                ? Optional.of("Choose the area of the supported contact centre")
                : Optional.empty();
    }

    @Rule(at = "payments")
    Optional<String> isPaidOnceADay() {
        long days = payments.stream().map(Payment::on).distinct().count();
        return days < payments.size() ? Optional.of(PAYMENTS) : Optional.empty();
    }

    @Rule(at = "payments")
    Optional<String> paymentsComeToTheAmount() {
        List<Money> amounts = payments.stream().map(Payment::amount).toList();
        if (amounts.stream().anyMatch(Money::isNegative)) {
            return Optional.of("A payment cannot be less than nothing");
        }
        return payments.isEmpty() || Money.sum(amounts).equals(amount)
                ? Optional.empty()
                : Optional.of("The payments add up to " + Money.sum(amounts) + ", the grant is " + amount);
    }
}
