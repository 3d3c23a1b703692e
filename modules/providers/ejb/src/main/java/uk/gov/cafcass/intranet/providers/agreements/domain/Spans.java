package uk.gov.cafcass.intranet.providers.agreements.domain;

import uk.gov.cafcass.intranet.kernel.clock.Period;

/** One period within another. */
final class Spans {

    private Spans() {}

    static boolean covers(Period outer, Period inner) {
        return outer.has(inner.from())
                && (outer.until().isEmpty() || inner.until().filter(outer::has).isPresent());
    }

    /** The same, with the end of the outer one where it has none of its own. */
    static Period endingWith(Period inner, Period outer) {
        return inner.until().isPresent() || inner.from().isAfter(outer.until().orElse(inner.from()))
                ? inner
                : new Period(inner.from(), outer.until());
    }

    /** The field at which a period leaves another. */
    static String fieldOutside(Period outer, Period inner) {
        return outer.has(inner.from()) ? "until" : "from";
    }
}
