package uk.gov.cafcass.intranet.providers.agreements.screens;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant.Payment;
import uk.gov.cafcass.intranet.providers.web.TypedFigures;

/** One payment in the form of a grant. */
public class PaymentLine implements Serializable {

    private @Nullable LocalDate on;
    private String amount;

    PaymentLine() {
        this(null, "");
    }

    PaymentLine(@Nullable LocalDate on, String amount) {
        this.on = on;
        this.amount = amount;
    }

    static PaymentLine of(Payment payment) {
        return new PaymentLine(payment.on(), TypedFigures.written(payment.amount()));
    }

    PaymentLine copy() {
        return new PaymentLine(on, amount);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PaymentLine line && Objects.equals(on, line.on) && amount.equals(line.amount);
    }

    @Override
    public int hashCode() {
        return Objects.hash(on, amount);
    }

    /** The payments that stand in the form; a line without anything is none, and half of one is noted at what it lacks. */
    static List<Payment> read(List<PaymentLine> lines, TypedFigures figures) {
        List<Payment> payments = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PaymentLine line = lines.get(i);
            if (line.on == null && line.amount.isBlank()) {
                continue;
            }
            if (line.on == null) {
                figures.wrong("paid:" + i + ":on", "Enter the day of this payment, for example 1 May 2026");
            }
            Money amount = figures.amount(line.amount, "paid:" + i + ":amount");
            payments.add(new Payment(Objects.requireNonNullElse(line.on, LocalDate.EPOCH), amount));
        }
        return payments;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount == null ? "" : amount;
    }
}
