package uk.gov.cafcass.intranet.providers.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.text.Typed;

/**
 * What is said of a document.
 *
 * @param title by which people find it
 * @param datedOn the day that stands on it, if it has one
 */
public record DocumentText(DocumentKind kind, String title, Optional<LocalDate> datedOn) {

    public DocumentText {
        title = Typed.line(title);
    }

    /** What is wrong with it, each at its field. */
    public List<Fault> faults(LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        Line.need(title, 200, "title", "Enter what the document is, for example NACCC certificate 2026", faults);
        if (datedOn.filter(day -> day.isAfter(today)).isPresent()) {
            faults.add(new Fault("datedOn", "Enter the day that stands on the document; it is not in the future"));
        }
        return faults;
    }
}
