package uk.gov.cafcass.intranet.kernel.sample;

/** A module's sample data. */
public interface Sample {

    /** Samples are loaded in this order, lowest first; the staff come first with 0. */
    int order();

    /** Loads it, unless it is there already. Goes through the services that people use, as a sample member of staff. */
    void load();
}
