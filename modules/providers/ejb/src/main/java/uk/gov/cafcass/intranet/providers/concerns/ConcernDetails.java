package uk.gov.cafcass.intranet.providers.concerns;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.Consistent;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.kernel.validation.Rule;

/**
 * What a member of staff reports, in one short form.
 *
 * @param centreId of the register, when it is about one of its centres
 * @param about the centre or the organisation and where it is, in the reporter's words; not needed with a centre of the register
 * @param what happened or was offered
 * @param seenOn the day on which it happened or was noticed, if known
 */
@Consistent
public record ConcernDetails(
        ConcernKind kind,
        Optional<Long> centreId,
        @Size(max = 300) String about,
        @Required(message = "Say what you saw or were told") @Size(max = 10_000) String what,
        Optional<@PastOrPresent(message = "Enter a day that is not in the future") LocalDate> seenOn) {

    public ConcernDetails {
        about = CleanText.line(about);
        what = CleanText.text(what).strip();
    }

    @Rule(at = "about")
    Optional<String> saysWhomItIsAbout() {
        return centreId.isEmpty() && CleanText.showsNothing(about)
                ? Optional.of("Enter what it calls itself and where it is")
                : Optional.empty();
    }
}
