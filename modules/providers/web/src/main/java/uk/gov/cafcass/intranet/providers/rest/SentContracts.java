package uk.gov.cafcass.intranet.providers.rest;

import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.kernel.web.input.JsonInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.domain.commissioning.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Contract;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Contract.Duties;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Framework;
import uk.gov.cafcass.intranet.providers.domain.commissioning.UnitPrice;

/** What was sent about a framework agreement, a contract or a price; whether it will do, the services say. */
final class SentContracts {

    private SentContracts() {}

    /**
     * What something should have said.
     *
     * @param why in a sentence
     */
    record Corrected<T>(T value, String why) {

        /** Reads both, what it should have said as if it were new. */
        static <T> Corrected<T> read(JsonInput sent, Function<JsonInput, T> value) throws Problem {
            String why = sent.text("why", "Say in a sentence why, for those who look at the history later");
            return new Corrected<>(value.apply(sent), why);
        }
    }

    static Framework framework(JsonInput sent) throws Problem {
        int organisation = SentMoney.number(sent, "organisationId");
        String reference = sent.text("reference", "Say by which reference it is known");
        Optional<LocalDate> from = firstDay(sent);
        Optional<LocalDate> until = sent.day("until");
        sent.check();
        return new Framework(organisation, reference, new Period(from.orElseThrow(), until));
    }

    /** A contract under the framework agreement that the address, or the contract as it is, names. */
    static Contract contract(JsonInput sent, long frameworkId) throws Problem {
        Optional<Area> area = sent.neededChoice("area", Area.class);
        Set<ServiceKind> services = services(sent);
        List<String> dfjAreas = sent.texts("dfjAreas");
        Optional<LocalDate> from = firstDay(sent);
        Optional<LocalDate> until = sent.day("until");
        Money annualValue = SentMoney.needed(sent, "annualValue");
        Duties duties = new Duties(sent.text("equality"), sent.text("access"));
        List<String> languages = sent.texts("languages");
        Optional<LocalDate> reviewOn = sent.day("reviewOn");
        sent.check();
        return new Contract(
                frameworkId,
                area.orElseThrow(),
                Set.copyOf(dfjAreas),
                services,
                new Period(from.orElseThrow(), until),
                annualValue,
                duties,
                languages,
                reviewOn);
    }

    private static Set<ServiceKind> services(JsonInput sent) {
        List<String> words = sent.texts("services");
        Set<ServiceKind> known = words.stream()
                .flatMap(word -> EnumLabels.read(ServiceKind.class, word).stream())
                .collect(Collectors.toSet());
        if (words.stream()
                .anyMatch(word -> EnumLabels.read(ServiceKind.class, word).isEmpty())) {
            sent.fault("services", "Use some of " + EnumLabels.names(ServiceKind.class));
        }
        return known;
    }

    /** A price under the contract that the address, or the price as it is, names. */
    static UnitPrice price(JsonInput sent, long contractId) throws Problem {
        CommissioningLevel level = level(sent);
        Money price = SentMoney.needed(sent, "price");
        Optional<LocalDate> from = firstDay(sent);
        Optional<LocalDate> until = sent.day("until");
        sent.check();
        return new UnitPrice(contractId, level, price, new Period(from.orElseThrow(), until));
    }

    /** A level by its number; the first while it is wrong. */
    static CommissioningLevel level(JsonInput sent) {
        return sent.number("level").flatMap(CommissioningLevel::of).orElseGet(() -> {
            sent.fault("level", "Say which: 1, 2 or 3");
            return CommissioningLevel.ONE;
        });
    }

    private static Optional<LocalDate> firstDay(JsonInput sent) {
        Optional<LocalDate> from = sent.day("from");
        if (sent.text("from").isBlank()) {
            sent.fault("from", "Say which is the first day, as in 2015-06-08");
        }
        return from;
    }
}
