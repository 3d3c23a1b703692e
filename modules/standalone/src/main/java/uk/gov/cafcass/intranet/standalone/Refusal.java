package uk.gov.cafcass.intranet.standalone;

/** Something stands in the way of what was asked. The message is one line for the person at the terminal, with the way out. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }

    Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
