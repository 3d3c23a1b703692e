package uk.gov.cafcass.intranet.boundaries.planted.kernel.people;

import uk.gov.cafcass.intranet.boundaries.planted.kernel.ledger.Ledger;

/** Planted: knows Ledger, which knows it. */
public interface Person {

    /** Half of a circle. */
    Ledger ledger();
}
