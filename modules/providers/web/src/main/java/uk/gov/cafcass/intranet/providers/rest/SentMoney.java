package uk.gov.cafcass.intranet.providers.rest;

import uk.gov.cafcass.intranet.kernel.web.input.JsonInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.domain.commissioning.ActivityVolume;
import uk.gov.cafcass.intranet.providers.domain.commissioning.BudgetLine;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Forecast;
import uk.gov.cafcass.intranet.providers.domain.commissioning.FundingSource;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Grant;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Grant.Payment;
import uk.gov.cafcass.intranet.providers.domain.commissioning.GrantKind;
import uk.gov.cafcass.intranet.providers.domain.commissioning.UnitsDelivered;

/** What was sent about a grant or the figures of a year; whether it will do, the services say. */
final class SentMoney {

    private SentMoney() {}

    static Grant grant(JsonInput sent) throws Problem {
        int organisation = number(sent, "organisationId");
        Optional<GrantKind> kind = sent.neededChoice("kind", GrantKind.class);
        Optional<Area> area = sent.choice("area", Area.class);
        Optional<FinancialYear> year = year(sent);
        Money amount = needed(sent, "amount");
        String conditions = sent.text("conditions");
        List<Payment> payments = payments(sent);
        sent.check();
        return new Grant(organisation, kind.orElseThrow(), area, year.orElseThrow(), amount, conditions, payments);
    }

    private static Optional<FinancialYear> year(JsonInput sent) {
        Optional<FinancialYear> year = FinancialYear.parse(sent.text("year"));
        if (year.isEmpty()) {
            sent.fault("year", "Say which financial year, as in 2009-10");
        }
        return year;
    }

    private static List<Payment> payments(JsonInput sent) {
        List<Payment> payments = new ArrayList<>();
        for (JsonInput one : sent.objects("payments").orElse(List.of())) {
            Optional<LocalDate> on = one.day("on");
            if (one.text("on").isBlank()) {
                one.fault("on", "Say on which day, as in 2015-06-08");
            }
            Money amount = needed(one, "amount");
            payments.add(new Payment(on.orElse(LocalDate.EPOCH), amount));
        }
        return payments;
    }

    static BudgetLine budgetLine(JsonInput sent, FinancialYear year) throws Problem {
        Optional<FundingSource> source = sent.neededChoice("source", FundingSource.class);
        String name = sent.text("name");
        Money budget = needed(sent, "budget");
        Optional<Money> spent = sent.money("spent");
        sent.check();
        return new BudgetLine(year, source.orElseThrow(), name, budget, spent);
    }

    static ActivityVolume volume(JsonInput sent, FinancialYear year) throws Problem {
        Optional<ServiceKind> activity = sent.neededChoice("activity", ServiceKind.class);
        int volume = number(sent, "volume");
        sent.check();
        return new ActivityVolume(year, activity.orElseThrow(), volume);
    }

    static Forecast forecast(JsonInput sent, FinancialYear year) throws Problem {
        Optional<FundingSource> source = sent.neededChoice("source", FundingSource.class);
        Money amount = needed(sent, "amount");
        sent.check();
        return new Forecast(year, source.orElseThrow(), amount);
    }

    static List<UnitsDelivered> units(JsonInput sent, FinancialYear year) throws Problem {
        List<UnitsDelivered> units = new ArrayList<>();
        Optional<List<JsonInput>> list = sent.objects("units");
        if (list.isEmpty()) {
            sent.fault("units", "Send the units of each area and level; none for an empty list");
        }
        for (JsonInput one : list.orElse(List.of())) {
            Optional<Area> area = one.neededChoice("area", Area.class);
            units.add(
                    new UnitsDelivered(year, area.orElse(Area.NORTH), SentContracts.level(one), number(one, "units")));
        }
        sent.check();
        return units;
    }

    /** An amount that must be there. */
    static Money needed(JsonInput sent, String name) {
        if (!sent.has(name)) {
            sent.fault(name, "Say how much, in pounds");
        }
        return sent.money(name).orElse(Money.ZERO);
    }

    /** A whole number that must be there. */
    static int number(JsonInput sent, String name) {
        if (!sent.has(name)) {
            sent.fault(name, "Send a whole number");
        }
        return sent.number(name).orElse(0);
    }
}
