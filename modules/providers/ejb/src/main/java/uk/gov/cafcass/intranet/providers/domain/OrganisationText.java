package uk.gov.cafcass.intranet.providers.domain;

import java.util.ArrayList;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.text.Typed;

/**
 * What is said of an organisation.
 *
 * @param name as it calls itself
 * @param thirdSector whether it is a charity, a social enterprise or another voluntary body
 * @param membership its number in NACCC's register; empty when it has none
 * @param website its address; may be empty
 */
public record OrganisationText(String name, boolean thirdSector, String membership, String website) {

    public OrganisationText {
        name = Typed.line(name);
        membership = Typed.line(membership);
        website = Typed.line(website);
    }

    /** What is wrong with it, each at its field. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Line.need(name, 200, "name", "Enter the name of the organisation", faults);
        Line.limit(membership, 40, "membership", faults);
        if (!website.isEmpty() && !website.matches("(?i)(https?://)?[a-z0-9-]+(\\.[a-z0-9-]+)+(/\\S*)?")) {
            faults.add(new Fault("website", "Enter the address of the website, for example https://www.example.org"));
        }
        Line.limit(website, 300, "website", faults);
        return faults;
    }
}
