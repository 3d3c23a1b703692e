package uk.gov.cafcass.intranet.correspondence.settings;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.letters.domain.IcoDetails;
import uk.gov.cafcass.intranet.kernel.validation.EmailAddress;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.kernel.validation.Visible;
import uk.gov.cafcass.intranet.kernel.validation.WebAddress;

/**
 * The Information Commissioner's details as they are typed.
 *
 * @param postal name and address, a line each
 * @param fax may be empty
 */
public record IcoDetailsInput(
        @Required(message = "Enter what the office is called in a sentence")
                @Size(max = LetterheadDetails.LONGEST) @Visible(lines = true)
                String name,
        @Required(message = IcoDetailsInput.WEBSITE) @WebAddress(message = IcoDetailsInput.WEBSITE) String website,
        @Required(message = "Enter the name and the postal address, a line each")
                @Size(max = LetterheadDetails.LONGEST) @Visible(lines = true)
                String postal,
        @Size(max = LetterheadDetails.LONGEST) @Visible(lines = true) String fax,
        @Required(message = "Enter the telephone number, for example 0303 123 1113")
                @Size(max = LetterheadDetails.LONGEST) @Visible(lines = true)
                String telephone,
        @Required(message = IcoDetailsInput.EMAIL) @EmailAddress(message = IcoDetailsInput.EMAIL) String email) {

    static final String WEBSITE = "Enter the address of the website, for example https://ico.org.uk/";
    static final String EMAIL = "Enter the e-mail address, for example casework@ico.org.uk";

    public IcoDetailsInput {
        website = website.strip();
        email = email.strip();
    }

    /** As they stand in letters. */
    public static IcoDetailsInput of(IcoDetails details) {
        return new IcoDetailsInput(
                details.name(),
                details.website(),
                String.join("\n", details.postal()),
                details.fax().orElse(""),
                details.telephone(),
                details.email());
    }

    IcoDetails during(PeriodDetails period) {
        return new IcoDetails(
                period.period().from(),
                period.dayAfter(),
                name.strip(),
                website.strip(),
                LetterheadDetails.lines(postal),
                Optional.of(fax.strip()).filter(text -> !text.isEmpty()),
                telephone.strip(),
                email.strip());
    }
}
