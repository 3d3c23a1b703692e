package uk.gov.cafcass.intranet.providers.domain.commissioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.text.Typed;
import uk.gov.cafcass.intranet.providers.domain.Line;

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
public record Grant(
        long organisationId,
        GrantKind kind,
        Optional<Area> area,
        FinancialYear year,
        Money amount,
        String conditions,
        List<Payment> payments) {

    private static final int MOST_PAYMENTS = 24;

    public Grant {
        conditions = Typed.text(conditions).strip();
        payments = payments.stream().sorted(Comparator.comparing(Payment::on)).toList();
    }

    /** A part of a grant, paid on a day. */
    public record Payment(LocalDate on, Money amount) {}

    /** What is wrong with it, each at its field. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (kind == GrantKind.SUPPORTED_CONTACT && area.isEmpty()) {
            faults.add(new Fault("area", "Choose the area of the supported contact centre"));
        }
        Figure.amount(amount, "amount", faults);
        Line.limit(conditions, 4_000, "conditions", faults);
        payments(faults);
        return faults;
    }

    private void payments(List<Fault> faults) {
        Set<LocalDate> days = new HashSet<>();
        if (payments.size() > MOST_PAYMENTS || payments.stream().anyMatch(payment -> !days.add(payment.on()))) {
            faults.add(new Fault("payments", "Enter at most 24 payments, each on a day of its own"));
        }
        List<Money> amounts = payments.stream().map(Payment::amount).toList();
        if (amounts.stream().anyMatch(Money::isNegative)) {
            faults.add(new Fault("payments", "A payment cannot be less than nothing"));
        } else if (!payments.isEmpty() && !Money.sum(amounts).equals(amount)) {
            faults.add(
                    new Fault("payments", "The payments add up to " + Money.sum(amounts) + ", the grant is " + amount));
        }
    }
}
