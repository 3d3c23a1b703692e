package uk.gov.cafcass.intranet.correspondence.intake;

/**
 * The number of a question, as it stands before it.
 *
 * @param kind what it counts with
 * @param value what it counts to, from 1
 * @param part the part of a number such as {@code 1(b)} or {@code 1.2}, from 1; 0 if it has none
 * @param own how it is called by itself: {@code 1}, {@code b}, {@code Q3}
 * @param style its punctuation, {@code .} {@code )} {@code (} {@code :} or {@code -}, or a space if it has none
 * @param end where it ends in its line
 */
record Marker(Kind kind, int value, int part, String own, char style, int end) {

    enum Kind {
        QUESTION,
        NUMBER,
        LETTER,
        ROMAN,
        BULLET;

        /** Whether such a number stands by itself; the others may be parts of what is above them. */
        boolean isNumber() {
            return this == QUESTION || this == NUMBER;
        }
    }

    boolean follows(int before) {
        return value == before + 1;
    }

    Marker as(Kind other, int otherValue) {
        return new Marker(other, otherValue, part, own, style, end);
    }
}
