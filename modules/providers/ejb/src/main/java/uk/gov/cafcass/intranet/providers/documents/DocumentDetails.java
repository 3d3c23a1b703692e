package uk.gov.cafcass.intranet.providers.documents;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.Required;

/**
 * What is said of a document.
 *
 * @param title by which people find it
 * @param datedOn the day that stands on it, if it has one
 */
public record DocumentDetails(
        DocumentKind kind,
        @Required(message = "Enter what the document is, for example NACCC certificate 2026") @Size(max = 200) String title,
        Optional<
                        @PastOrPresent(message = "Enter the day that stands on the document; it is not in the future") LocalDate>
                datedOn) {

    public DocumentDetails {
        title = CleanText.line(title);
    }
}
