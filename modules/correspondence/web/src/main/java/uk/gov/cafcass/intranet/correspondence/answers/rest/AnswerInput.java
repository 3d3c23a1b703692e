package uk.gov.cafcass.intranet.correspondence.answers.rest;

import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.answers.OutcomeCorrections.Correction;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers.AnswerDetails;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;

/** An answer as it is sent; whether it goes together, the service says (G-10). */
record AnswerInput(Outcome outcome, String html, Optional<Integer> seeQuestion, List<Exemption> exemptions) {

    AnswerDetails details() {
        return new AnswerDetails(html, outcome, seeQuestion, Exemption.cited(exemptions));
    }

    /** The correction of an outcome. */
    record Corrected(Outcome outcome, Optional<Integer> seeQuestion, List<Exemption> exemptions, String reason) {

        Correction details() {
            return new Correction(outcome, seeQuestion, Exemption.cited(exemptions), reason);
        }
    }

    /** An exemption that is cited. */
    record Exemption(String section, String why, String prejudice, String publicInterest) {

        private static List<CitedExemption> cited(List<Exemption> sent) {
            return sent.stream()
                    .map(one -> new CitedExemption(one.section, one.why, one.prejudice, one.publicInterest))
                    .toList();
        }
    }
}
