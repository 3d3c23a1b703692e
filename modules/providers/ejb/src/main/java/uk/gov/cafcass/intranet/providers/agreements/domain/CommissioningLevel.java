package uk.gov.cafcass.intranet.providers.agreements.domain;

import java.util.Arrays;
import java.util.Optional;

/** How intensive, and so how costly, a unit of service is: the first is the least (P-5). */
public enum CommissioningLevel {
    ONE(1),
    TWO(2),
    THREE(3);

    private final int number;

    CommissioningLevel(int number) {
        this.number = number;
    }

    /** 1, 2 or 3. */
    public int number() {
        return number;
    }

    /** How people call it. */
    public String label() {
        return "Level " + number;
    }

    /** The one with this number, if there is one. */
    public static Optional<CommissioningLevel> of(int number) {
        return Arrays.stream(values()).filter(level -> level.number == number).findFirst();
    }
}
