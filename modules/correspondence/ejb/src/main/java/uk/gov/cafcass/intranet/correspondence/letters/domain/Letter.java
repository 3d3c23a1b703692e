package uk.gov.cafcass.intranet.correspondence.letters.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.reference.Reference;

/**
 * The letter that answers a request (G-11). Made once from the request and the reference data of its date; what was sent is
 * kept as it was printed and never made again.
 *
 * @param letterhead in force on the letter's date
 * @param ico in force on the letter's date
 * @param reference of the request
 * @param date of the letter
 * @param recipient by name, if the requester gave one; without one there is no salutation, as in the letter of 12 June 2015
 * @param incoming how and when the request came
 * @param kind under which law it is answered
 * @param questions at least one, in the order asked; a single one is printed without its number
 */
public record Letter(
        Letterhead letterhead,
        IcoDetails ico,
        Reference reference,
        LocalDate date,
        Optional<Recipient> recipient,
        Incoming incoming,
        LetterKind kind,
        List<LetterQuestion> questions) {

    public Letter {
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("A letter answers at least one question");
        }
        if (!letterhead.inForceOn(date) || !ico.inForceOn(date)) {
            throw new IllegalArgumentException("A letter of " + date + " carries what is in force on that day");
        }
        questions = questions.size() == 1 ? List.of(questions.get(0).withoutLabel()) : List.copyOf(questions);
    }

    /** For lists, tabs and the title of the printed document. */
    public String title() {
        return "Reply to " + reference;
    }

    /** Both references, as printed. */
    public List<String> references() {
        return List.of("Your ref: " + reference, "Our ref: " + reference.ours());
    }

    /** {@code Tel 0300 456 4000}. */
    public String telephoneLine() {
        return "Tel " + letterhead.telephone();
    }

    /** {@code 12 June 2015}. */
    public String dateLine() {
        return LetterDate.of(date);
    }

    /** The paragraph before the questions. */
    public String opening() {
        return incoming.thanks() + " You made the following " + (questions.size() == 1 ? "request" : "requests")
                + " for information:";
    }

    /** The paragraph on internal review and the Commissioner, up to the site's address, which stands in brackets after it. */
    public String review() {
        return "We hope that you feel your question has been answered effectively. If you are unhappy with the decisions"
                + " made in relation to your request, you may ask for an internal review to be undertaken. If you are"
                + " dissatisfied with the way the internal review is handled or with the final decision made at that"
                + " review about the information released, you are free to contact the " + ico.name();
    }

    /** {@code Yours sincerely,}. */
    public String valediction() {
        return "Yours sincerely,";
    }

    /** Every paragraph and line of the letter as plain text, in reading order, the foot of the page last. */
    public List<String> paragraphs() {
        return new LetterParagraphs(this).all();
    }

    /** The whole text, for searching. */
    public String text() {
        return String.join("\n", paragraphs());
    }

    /** What the letter says about the refusal of a question, paragraph by paragraph. */
    public List<String> refused(LetterQuestion question) {
        return question.refused(kind);
    }
}
