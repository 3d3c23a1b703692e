package uk.gov.cafcass.intranet.providers.register.domain;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.Consistent;
import uk.gov.cafcass.intranet.kernel.validation.EmailAddress;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.kernel.validation.Rule;
import uk.gov.cafcass.intranet.kernel.validation.Telephone;

/**
 * Somebody to speak to.
 *
 * @param name of the person, or of an office
 * @param job what they do there; may be empty
 * @param email may be empty
 * @param telephone may be empty, if there is an e-mail address
 */
@Consistent
public record ContactDetails(
        @Required(message = "Enter who it is") @Size(max = 200) String name,
        @Size(max = 200) String job,
        @EmailAddress String email,
        @Telephone String telephone) {

    public ContactDetails {
        name = CleanText.line(name);
        job = CleanText.line(job);
        email = CleanText.line(email);
        telephone = CleanText.line(telephone);
    }

    @Rule(at = "email")
    Optional<String> canBeReached() {
        return email.isEmpty() && telephone.isEmpty()
                ? Optional.of("Enter an e-mail address or a telephone number")
                : Optional.empty();
    }
}
