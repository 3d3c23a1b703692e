package uk.gov.cafcass.intranet.providers.register.domain;

import jakarta.validation.constraints.Size;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.kernel.validation.WebAddress;

/**
 * What is said of an organisation.
 *
 * @param name as it calls itself
 * @param thirdSector whether it is a charity, a social enterprise or another voluntary body
 * @param membership its number in NACCC's register; empty when it has none
 * @param website its address; may be empty
 */
public record OrganisationDetails(
        @Required(message = "Enter the name of the organisation") @Size(max = 200) String name,
        boolean thirdSector,
        @Size(max = 40) String membership,
        @WebAddress @Size(max = 300) String website) {

    public OrganisationDetails {
        name = CleanText.line(name);
        membership = CleanText.line(membership);
        website = CleanText.line(website);
    }
}
