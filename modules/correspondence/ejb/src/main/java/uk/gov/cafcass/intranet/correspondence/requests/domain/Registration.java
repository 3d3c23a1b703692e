package uk.gov.cafcass.intranet.correspondence.requests.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.At;
import uk.gov.cafcass.intranet.kernel.validation.Consistent;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.kernel.validation.Rule;

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
@Consistent
public record Registration(
        RequestKind kind,
        Channel channel,
        Requester requester,
        @Required(message = "Enter the day on which it was sent, for example 6 June 2015")
                @PastOrPresent(message = Registration.FUTURE) @Nullable LocalDate sent,
        @Required(message = "Enter the day on which we received it, for example 8 June 2015")
                @PastOrPresent(message = Registration.FUTURE) @Nullable LocalDate received,
        @Required(message = "Say in a few words what it is about, for example life story work") @Size(max = 300) String subject,
        @Required(message = "Enter or paste the text of the request")
                @Size(
                        max = Registration.LONGEST_TEXT,
                        message =
                                "The text is over {max} characters. Keep it as a document of the request and enter the questions.")
                String text,
        @Required(message = "Enter at least one question, in the requester’s words")
                @Size(max = 200, message = "Enter at most {max} questions") List<@Valid Asked> questions) {

    /** The longest text that is taken, in characters; more belongs into an attachment. */
    public static final int LONGEST_TEXT = 1_000_000;

    static final String FUTURE = "This day is in the future. Enter today or an earlier day.";

    private static final int LONGEST_QUESTION = 20_000;
    /** When both laws came into force. */
    private static final LocalDate EARLIEST = LocalDate.of(2005, 1, 1);

    public Registration {
        subject = CleanText.line(subject);
        text = CleanText.text(text);
        questions = List.copyOf(questions);
    }

    /**
     * One question.
     *
     * @param label the number that the requester gave it, such as {@code 2(a)}; empty when they gave none
     * @param preamble what they wrote before it and the letter repeats above it, paragraphs parted by blank lines; may be empty
     * @param text in their words
     */
    public record Asked(
            @At("") @Size(max = 20, message = "Use at most {max} characters for the number") String label,
            @At("") @Size(max = LONGEST_QUESTION, message = "Use at most {max} characters for what stands before it") String preamble,
            @At("")
                    @Required(message = "Enter the question, or remove it")
                    @Size(max = LONGEST_QUESTION, message = "Use at most {max} characters for one question") String text) {

        public Asked {
            label = CleanText.line(label);
            preamble = CleanText.text(preamble).strip();
            text = CleanText.text(text).strip();
        }
    }

    @Rule(at = "sent")
    Optional<String> wasSentUnderTheLaw() {
        return tooEarly(sent);
    }

    @Rule(at = "received")
    Optional<String> wasReceivedUnderTheLaw() {
        return tooEarly(received);
    }

    private static Optional<String> tooEarly(@Nullable LocalDate day) {
        return day != null && day.isBefore(EARLIEST)
                ? Optional.of("Enter a day from 1 January 2005, when the law came into force")
                : Optional.empty();
    }

    @Rule(at = "received")
    Optional<String> wasReceivedAfterItWasSent() {
        return sent != null && received != null && received.isBefore(sent)
                ? Optional.of("It cannot have been received before it was sent. Check both dates.")
                : Optional.empty();
    }

    @Rule(at = "channel")
    Optional<String> cameInWriting() {
        return channel == Channel.SPOKEN && kind == RequestKind.FOI
                ? Optional.of("A freedom of information request must be in writing. Choose how it was written.")
                : Optional.empty();
    }

    /** The requester is an entity’s part and holds no constraints, so that what was kept long ago can still be stored. */
    @Rule(at = "requester.email")
    Optional<String> hasAnAddressToAnswer() {
        return requester.email().isEmpty() || requester.email().matches("[^@\\s]+@[^@\\s]+")
                ? Optional.empty()
                : Optional.of("Enter an e-mail address, for example name@example.com");
    }

    /**
     * Checks it.
     *
     * @param today the day in London
     * @throws Problem with a fault at each field that is wrong
     */
    public void check(LocalDate today) {
        Constraints.check(this, today);
    }
}
