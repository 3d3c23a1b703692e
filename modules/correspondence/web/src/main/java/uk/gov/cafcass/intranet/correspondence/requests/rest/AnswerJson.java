package uk.gov.cafcass.intranet.correspondence.requests.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.answers.AnswerHistory;
import uk.gov.cafcass.intranet.correspondence.requests.application.QuestionView;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;

/**
 * An answer as it is now.
 *
 * @param seeQuestion the number of the question whose answer serves, where another's does
 * @param correctedAt when its outcome was corrected after the reply
 */
public record AnswerJson(
        String html,
        Outcome outcome,
        Optional<Integer> seeQuestion,
        List<Exemption> exemptions,
        Optional<PersonJson> answeredBy,
        Optional<OffsetDateTime> answeredAt,
        Optional<OffsetDateTime> correctedAt) {

    /** An exemption that is cited, and why (FOIA s.17). */
    public record Exemption(String section, String why, String prejudice, String publicInterest) {

        private static List<Exemption> all(List<CitedExemption> cited) {
            return cited.stream()
                    .map(one -> new Exemption(one.section(), one.why(), one.prejudice(), one.publicInterest()))
                    .toList();
        }
    }

    /**
     * An answer as it once was.
     *
     * @param reason of a correction after the reply; empty for an answer
     */
    public record Version(
            int version,
            PersonJson savedBy,
            OffsetDateTime savedAt,
            String html,
            Outcome outcome,
            Optional<Integer> seeQuestion,
            List<Exemption> exemptions,
            String reason) {

        private static Version of(AnswerHistory.Version version) {
            return new Version(
                    version.version(),
                    PersonJson.of(version.savedBy()),
                    version.savedAt(),
                    version.html(),
                    version.outcome(),
                    version.seeQuestion(),
                    Exemption.all(version.exemptions()),
                    version.reason());
        }
    }

    /** Every version of an answer, the newest first. */
    public record Versions(List<Version> versions) {

        public static Versions of(List<AnswerHistory.Version> versions) {
            return new Versions(versions.stream().map(Version::of).toList());
        }
    }

    static Optional<AnswerJson> of(QuestionView question) {
        return question.outcome()
                .map(outcome -> new AnswerJson(
                        question.answerHtml(),
                        outcome,
                        question.seeQuestion(),
                        Exemption.all(question.exemptions()),
                        question.answeredBy().map(PersonJson::of),
                        question.answeredAt(),
                        question.correctedAt()));
    }
}
