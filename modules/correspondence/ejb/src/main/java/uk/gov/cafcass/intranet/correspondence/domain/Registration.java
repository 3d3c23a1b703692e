package uk.gov.cafcass.intranet.correspondence.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.text.Typed;

/**
 * What is known of a request when it is registered.
 *
 * @param kind by which law
 * @param channel how it came
 * @param requester who asked
 * @param sent the day on which it was sent
 * @param received the day on which it reached us: day 0 of the clock (G-1)
 * @param subject in a few words
 * @param text as it came
 * @param questions as asked, in order
 */
public record Registration(
        RequestKind kind,
        Channel channel,
        Requester requester,
        @Nullable LocalDate sent,
        @Nullable LocalDate received,
        String subject,
        String text,
        List<Asked> questions) {

    /** The longest text that is taken, in characters; more belongs into an attachment. */
    public static final int LONGEST_TEXT = 1_000_000;

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_QUESTION = 20_000;
    private static final int MOST_QUESTIONS = 200;
    /** When both laws came into force. */
    private static final LocalDate EARLIEST = LocalDate.of(2005, 1, 1);

    public Registration {
        subject = Typed.line(subject);
        text = Typed.text(text);
        questions = List.copyOf(questions);
    }

    /**
     * One question.
     *
     * @param label the number that the requester gave it, such as {@code 2(a)}; empty when they gave none
     * @param preamble what they wrote before it and the letter repeats above it, paragraphs parted by blank lines; may be empty
     * @param text in their words
     */
    public record Asked(String label, String preamble, String text) {

        public Asked {
            label = Typed.line(label);
            preamble = Typed.text(preamble).strip();
            text = Typed.text(text).strip();
        }
    }

    /**
     * Checks it.
     *
     * @param today the day in London
     * @throws Problem with a fault at each field that is wrong
     */
    public void check(LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        day("sent", sent, "Enter the day on which it was sent, for example 6 June 2015", today)
                .ifPresent(faults::add);
        day("received", received, "Enter the day on which we received it, for example 8 June 2015", today)
                .ifPresent(faults::add);
        if (faults.isEmpty() && sent != null && received != null && received.isBefore(sent)) {
            faults.add(new Fault("received", "It cannot have been received before it was sent. Check both dates."));
        }
        words(faults);
        questions(faults);
        if (channel == Channel.SPOKEN && kind == RequestKind.FOI) {
            faults.add(new Fault(
                    "channel", "A freedom of information request must be in writing. Choose how it was written."));
        }
        if (!requester.email().isEmpty() && !requester.email().matches("[^@\\s]+@[^@\\s]+")) {
            faults.add(new Fault("requester.email", "Enter an e-mail address, for example name@example.com"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private static Optional<Fault> day(String field, @Nullable LocalDate day, String missing, LocalDate today) {
        if (day == null) {
            return Optional.of(new Fault(field, missing));
        }
        if (day.isAfter(today)) {
            return Optional.of(new Fault(field, "This day is in the future. Enter today or an earlier day."));
        }
        return day.isBefore(EARLIEST)
                ? Optional.of(new Fault(field, "Enter a day from 1 January 2005, when the law came into force"))
                : Optional.empty();
    }

    private void words(List<Fault> faults) {
        if (Typed.showsNothing(subject)) {
            faults.add(new Fault("subject", "Say in a few words what it is about, for example life story work"));
        } else if (subject.length() > LONGEST_SUBJECT) {
            faults.add(new Fault("subject", "Use at most " + LONGEST_SUBJECT + " characters"));
        }
        if (Typed.showsNothing(text)) {
            faults.add(new Fault("text", "Enter or paste the text of the request"));
        } else if (text.length() > LONGEST_TEXT) {
            faults.add(
                    new Fault(
                            "text",
                            "The text is over 1,000,000 characters. Keep it as a document of the request and enter the questions."));
        }
    }

    private void questions(List<Fault> faults) {
        if (questions.isEmpty()) {
            faults.add(new Fault("questions", "Enter at least one question, in the requester’s words"));
        } else if (questions.size() > MOST_QUESTIONS) {
            faults.add(new Fault("questions", "Enter at most " + MOST_QUESTIONS + " questions"));
        }
        for (int i = 0; i < questions.size(); i++) {
            Asked asked = questions.get(i);
            String question = asked.text();
            if (asked.label().length() > 20) {
                faults.add(new Fault("questions[" + i + "]", "Use at most 20 characters for the number"));
            }
            if (asked.preamble().length() > LONGEST_QUESTION) {
                faults.add(
                        new Fault("questions[" + i + "]", "Use at most 20,000 characters for what stands before it"));
            }
            if (Typed.showsNothing(question)) {
                faults.add(new Fault("questions[" + i + "]", "Enter the question, or remove it"));
            } else if (question.length() > LONGEST_QUESTION) {
                faults.add(new Fault("questions[" + i + "]", "Use at most 20,000 characters for one question"));
            }
        }
    }
}
