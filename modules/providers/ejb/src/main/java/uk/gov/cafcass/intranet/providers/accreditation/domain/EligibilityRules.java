package uk.gov.cafcass.intranet.providers.accreditation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.providers.api.Reason;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Use;
import uk.gov.cafcass.intranet.providers.api.Verdict;

/**
 * May Cafcass recommend, signpost, plan with, refer to or contract this centre for this service on this day? The one place that
 * answers it (P-2, P-3, P-4, C-4, C-10, C-12).
 */
public final class EligibilityRules {

    private final Question question;
    private final Facts facts;

    private EligibilityRules(Question question, Facts facts) {
        this.question = question;
        this.facts = facts;
    }

    /** What is asked. */
    public record Question(ServiceKind service, Use use, LocalDate on) {}

    /**
     * What is known.
     *
     * @param centreId which centre
     * @param centre its name
     * @param closedOn the first day on which it offers nothing any more
     * @param offered whether it offers the service on that day, in whatever setting
     * @param contracted whether its organisation has a contract for the service on that day
     * @param standing of its organisation
     * @param policy in force on that day; empty when none is recorded
     */
    public record Facts(
            long centreId,
            String centre,
            Optional<LocalDate> closedOn,
            boolean offered,
            boolean contracted,
            DecisivePeriods standing,
            Optional<Policy> policy) {}

    /** The answer, with every reason against; each of them once. */
    public static Verdict verdict(Question question, Facts facts) {
        return new EligibilityRules(question, facts).verdict();
    }

    private Verdict verdict() {
        List<Reason> reasons = new ArrayList<>();
        open(reasons);
        policyIsKnown(reasons);
        accredited(reasons);
        contracted(reasons);
        return new Verdict(reasons, facts.policy().map(Policy::name).orElse(""));
    }

    private void open(List<Reason> reasons) {
        Optional<LocalDate> closed = facts.closedOn().filter(day -> !day.isAfter(question.on()));
        if (closed.isPresent()) {
            reasons.add(
                    new Reason("P-9", facts.centre() + " is closed since " + DateFormats.format(closed.get()) + "."));
        } else if (!facts.offered()) {
            reasons.add(new Reason(rule(), facts.centre() + " does not offer " + service() + "."));
        }
    }

    private void policyIsKnown(List<Reason> reasons) {
        if (facts.policy().isEmpty()) {
            reasons.add(new Reason(
                    "P-2",
                    "No policy on child contact services is recorded for " + DateFormats.format(question.on()) + "."));
        }
    }

    private void accredited(List<Reason> reasons) {
        List<Scheme> schemes = question.service().schemes();
        if (schemes.isEmpty()
                || facts.standing()
                        .accredits(facts.centreId(), question.service(), question.on())
                        .isPresent()) {
            return;
        }
        List<Accreditation> decisive = schemes.stream()
                .flatMap(scheme -> facts.standing().of(facts.centreId(), scheme, question.on()).stream())
                .toList();
        Optional<Accreditation> committed = decisive.stream()
                .filter(row -> row.entry().status() == AccreditationStatus.COMMITTED)
                .findFirst();
        if (question.use() == Use.CONTRACT && committed.isPresent()) {
            committedToContract(committed.get().entry(), reasons);
        } else {
            reasons.add(cannotBe(
                    rule(), decisive.stream().findFirst().map(this::now).orElseGet(this::never)));
        }
    }

    /** P-2: enough under the protocol of 2010, not under the policy of 2022; without a policy that is the reason already. */
    private void committedToContract(AccreditationEntry entry, List<Reason> reasons) {
        facts.policy()
                .filter(policy -> !policy.committedCounts())
                .ifPresent(policy -> reasons.add(
                        cannotBe("P-2", committed(entry) + ", which is not enough under the " + policy.name())));
    }

    private Reason cannotBe(String rule, String because) {
        return new Reason(rule, "It cannot be " + question.use().label() + " for " + service() + ": " + because + ".");
    }

    /** C-10: a package of interventions is Cafcass's own, or a contracted partner's; Cafcass pays. */
    private void contracted(List<Reason> reasons) {
        if (question.service() == ServiceKind.CCI && question.use() == Use.REFER && !facts.contracted()) {
            reasons.add(new Reason(
                    "C-10",
                    "Its organisation has no contract with Cafcass for " + service() + " on "
                            + DateFormats.format(question.on()) + "."));
        }
    }

    private String now(Accreditation row) {
        AccreditationEntry entry = row.entry();
        String whose = row.holder().centreId().isEmpty() ? "the organisation’s " : "the centre’s ";
        String accreditation = whose + entry.scheme().label() + " accreditation";
        String since = DateFormats.format(entry.period().from());
        return switch (entry.status()) {
            case COMMITTED -> committed(entry) + ", and not yet accredited";
            case SUSPENDED -> accreditation + " is suspended since " + since;
            case LAPSED -> accreditation + " lapsed on " + since;
            case ACCREDITED -> throw new IllegalStateException("Is accredited: " + row);
        };
    }

    private static String committed(AccreditationEntry entry) {
        return "it is " + entry.status().label() + " of " + entry.scheme().label();
    }

    private String never() {
        List<Scheme> schemes = question.service().schemes();
        Optional<LocalDate> ended = schemes.stream()
                .flatMap(scheme -> facts.standing().before(facts.centreId(), scheme, question.on()).stream())
                .flatMap(row -> row.entry().period().until().stream())
                .max(LocalDate::compareTo);
        String names = schemes.stream().map(Scheme::label).collect(Collectors.joining(" or "));
        String lacking = ended.map(day -> "its " + names + " accreditation ended on " + DateFormats.format(day))
                .orElse("it has no " + names + " accreditation on " + DateFormats.format(question.on()));
        return lacking + otherwise();
    }

    /** What it is accredited for instead: the two kinds of contact are not the same (C-4). */
    private String otherwise() {
        return List.of(Scheme.NACCC_SUPPORTED, Scheme.NACCC_ENHANCED).stream()
                .filter(scheme -> isContact() && !question.service().schemes().contains(scheme))
                .flatMap(scheme -> facts.standing().of(facts.centreId(), scheme, question.on()).stream())
                .filter(row -> row.entry().status() == AccreditationStatus.ACCREDITED)
                .findFirst()
                .map(row -> "; its " + row.entry().scheme().label() + " accreditation is for another kind of service")
                .orElse("");
    }

    private boolean isContact() {
        return question.service().schemes().stream()
                .anyMatch(scheme -> scheme == Scheme.NACCC_SUPPORTED || scheme == Scheme.NACCC_ENHANCED);
    }

    private String rule() {
        return switch (question.service()) {
            case DV_PROGRAMME -> "P-4";
            case PIP, MEDIATION_ASSESSMENT -> "C-12";
            default ->
                switch (question.use()) {
                    case RECOMMEND, SIGNPOST, PLAN -> "C-4";
                    case REFER -> "C-10";
                    case CONTRACT -> "P-3";
                };
        };
    }

    private String service() {
        String label = question.service().label();
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}
