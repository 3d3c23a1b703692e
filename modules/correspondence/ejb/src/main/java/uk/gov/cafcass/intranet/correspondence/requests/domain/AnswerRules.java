package uk.gov.cafcass.intranet.correspondence.requests.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** What goes together in an answer and what does not (G-10, FOIA s.17), by the exemptions that the law has for this kind of request. */
public final class AnswerRules {

    private final Map<String, Exemption> exemptions;

    /** Rules over these exemptions. */
    public AnswerRules(List<Exemption> exemptions) {
        this.exemptions = exemptions.stream().collect(Collectors.toMap(Exemption::section, Function.identity()));
    }

    /**
     * Checks an answer.
     *
     * @param number of the question that is answered
     * @param numbers of all questions of the request
     * @throws Problem with a fault at each thing that does not go together
     */
    public void check(Answer answer, int number, Set<Integer> numbers) {
        List<Fault> faults = new ArrayList<>();
        if (answer.lacksWords()) {
            faults.add(new Fault("html", "Write the answer"));
        }
        reference(answer, number, numbers).ifPresent(faults::add);
        citations(answer).ifPresent(faults::add);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < answer.exemptions().size(); i++) {
            CitedExemption cited = answer.exemptions().get(i);
            String at = "exemptions[" + i + "].";
            if (!seen.add(cited.section())) {
                faults.add(new Fault(
                        at + "section", "This section is cited twice. Say everything about it in one place."));
            }
            reasoning(cited, answer.outcome(), at, faults);
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults).rule("G-10");
        }
    }

    private static Optional<Fault> reference(Answer answer, int number, Set<Integer> numbers) {
        if (answer.outcome() != Outcome.SEE_ANSWER) {
            return answer.seeQuestion().isPresent()
                    ? Optional.of(new Fault(
                            "seeQuestion", "Only “See the answer to another question” refers to another question"))
                    : Optional.empty();
        }
        boolean known = answer.seeQuestion()
                .filter(n -> n != number && numbers.contains(n))
                .isPresent();
        return known
                ? Optional.empty()
                : Optional.of(new Fault("seeQuestion", "Choose the question whose answer this refers to"));
    }

    private static Optional<Fault> citations(Answer answer) {
        boolean cited = !answer.exemptions().isEmpty();
        if (answer.outcome().cites() && !cited) {
            return Optional.of(new Fault("exemptions", "Cite the section that what is withheld rests on"));
        }
        if (!answer.outcome().cites() && cited) {
            return Optional.of(
                    new Fault(
                            "exemptions",
                            "“" + answer.outcome().label()
                                    + "” does not go together with an exemption. Remove the section or choose another outcome."));
        }
        return Optional.empty();
    }

    private void reasoning(CitedExemption cited, Outcome outcome, String at, List<Fault> faults) {
        Exemption law = exemptions.get(cited.section());
        if (law == null) {
            faults.add(new Fault(at + "section", "Choose a section from the list"));
            return;
        }
        if (law.refusesWholeRequest() && outcome == Outcome.GIVEN_IN_PART) {
            faults.add(new Fault(
                    at + "section",
                    "Section " + law.section()
                            + " refuses the whole request, so nothing can be given in part under it"));
        }
        if (outcome == Outcome.NEITHER_CONFIRMED_NOR_DENIED && !law.mayNeitherConfirmNorDeny()) {
            faults.add(new Fault(
                    at + "section", "Section " + law.section() + " does not allow us to neither confirm nor deny"));
        }
        if (cited.why().isBlank()) {
            faults.add(new Fault(at + "why", "Say why section " + law.section() + " applies"));
        }
        if (law.prejudiceBased() && cited.prejudice().isBlank()) {
            faults.add(new Fault(at + "prejudice", "Say what prejudice disclosure would cause"));
        }
        if (law.qualified() && cited.publicInterest().isBlank()) {
            faults.add(new Fault(at + "publicInterest", "Say how the public interest was weighed"));
        }
    }
}
