package uk.gov.cafcass.intranet.boundaries.planted.kernel.ledger;

import uk.gov.cafcass.intranet.boundaries.planted.kernel.people.Person;

/** Planted: knows Person, which knows it. */
public interface Ledger {

    /** Half of a circle. */
    Person person();
}
