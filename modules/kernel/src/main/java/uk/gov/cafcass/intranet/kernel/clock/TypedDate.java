package uk.gov.cafcass.intranet.kernel.clock;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody meant who typed a date.
 *
 * <p>Understood are {@code 6/6/2015}, {@code 06.06.15}, {@code 6-6-2015}, {@code 2015-06-06}, {@code 6 June 2015},
 * {@code 6th of jun 2015}, {@code June 6, 2015}, any of the last three with the day of the week before it, {@code 6 jun}
 * without a year (the one nearest to today), {@code today}, {@code yesterday} and {@code tomorrow}; capitals and spaces do
 * not matter. Numbers are in the British order, day first. A year of two digits lies between 80 years ago and 19 years
 * ahead. A day of the week alone is not understood: it may be the last or the next.
 */
public sealed interface TypedDate {

    /**
     * A day that exists.
     *
     * @param day the day
     */
    record Understood(LocalDate day) implements TypedDate {}

    /**
     * Clearly a date, and one that is not in the calendar.
     *
     * @param sentence which date it is not and why, for the message beside the field
     */
    record Impossible(String sentence) implements TypedDate {}

    /** Nothing that we understand as a date. */
    record NotADate() implements TypedDate {}

    /** Reads what was typed; never throws. Today is needed for {@code today} and for years that were left out. */
    static TypedDate parse(String typed, LocalDate today) {
        return TypedDateReader.read(typed, today);
    }

    /** The day, if there is one. */
    default Optional<LocalDate> date() {
        return this instanceof Understood understood ? Optional.of(understood.day()) : Optional.empty();
    }
}
