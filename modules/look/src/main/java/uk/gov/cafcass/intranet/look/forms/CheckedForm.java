package uk.gov.cafcass.intranet.look.forms;

import java.util.List;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** A screen that can say what is wrong with its form before anything is asked of a service. */
public interface CheckedForm {

    /**
     * What would be refused of what stands in the form, as far as the record itself says so; empty when nothing is.
     *
     * @return faults at the ids of fields
     */
    List<Fault> wrong();
}
