package uk.gov.cafcass.intranet.correspondence.letters.domain;

import java.time.LocalDate;

/**
 * How and when the request came.
 *
 * @param channel how
 * @param sent the day on which the requester sent it
 * @param received the day on which it reached our office, not before it was sent
 */
public record Incoming(Channel channel, LocalDate sent, LocalDate received) {

    /** How a request comes, and what a letter calls it. */
    public enum Channel {
        EMAIL("email"),
        LETTER("letter"),
        WEB_FORM("message through our website"),
        SPOKEN("spoken request");

        private final String word;

        Channel(String word) {
            this.word = word;
        }
    }

    public Incoming {
        if (received.isBefore(sent)) {
            throw new IllegalArgumentException("Received on " + received + ", before it was sent on " + sent);
        }
    }

    /** The letter's first sentence; it gives the day of receipt only where that is another day (G-11). */
    public String thanks() {
        String sentence = "Thank you for your " + channel.word + " of " + LetterDate.of(sent);
        return sent.equals(received)
                ? sentence + "."
                : sentence + " which was received by our office on " + LetterDate.of(received) + ".";
    }
}
