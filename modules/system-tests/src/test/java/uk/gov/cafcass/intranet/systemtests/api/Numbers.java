package uk.gov.cafcass.intranet.systemtests.api;

/** The number within its year that a registration got. */
final class Numbers {

    private Numbers() {}

    static int of(Reply registered) {
        String reference = registered.is(201).json().getString("reference");
        return Integer.parseInt(reference.substring(reference.indexOf('-') + 1));
    }
}
