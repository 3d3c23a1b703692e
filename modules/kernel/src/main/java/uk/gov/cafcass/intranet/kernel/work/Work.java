package uk.gov.cafcass.intranet.kernel.work;

import java.util.List;

/** A module says what of it waits for the caller; my work gathers all of these. */
public interface Work {

    /** What waits, the most urgent first. */
    List<Task> waiting();
}
