package uk.gov.cafcass.intranet.correspondence.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.domain.letter.IcoDetails;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/**
 * The Information Commissioner's details as they are typed.
 *
 * @param postal name and address, a line each
 * @param fax may be empty
 */
public record IcoDetailsText(String name, String website, String postal, String fax, String telephone, String email) {

    /** As they stand in letters. */
    public static IcoDetailsText of(IcoDetails details) {
        return new IcoDetailsText(
                details.name(),
                details.website(),
                String.join("\n", details.postal()),
                details.fax().orElse(""),
                details.telephone(),
                details.email());
    }

    IcoDetails during(PeriodText period) {
        return new IcoDetails(
                period.period().from(),
                period.dayAfter(),
                name.strip(),
                website.strip(),
                TypedLines.of(postal),
                Optional.of(fax.strip()).filter(text -> !text.isEmpty()),
                telephone.strip(),
                email.strip());
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        TypedLines.need(name, "name", "Enter what the office is called in a sentence", faults);
        if (!website.strip().matches("(https?://)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(/\\S*)?")) {
            faults.add(new Fault("website", "Enter the address of the website, for example https://ico.org.uk/"));
        }
        TypedLines.need(postal, "postal", "Enter the name and the postal address, a line each", faults);
        TypedLines.need(telephone, "telephone", "Enter the telephone number, for example 0303 123 1113", faults);
        TypedLines.allow(fax, "fax", faults);
        if (!email.strip().matches("[^@\\s]+@[^@\\s]+")) {
            faults.add(new Fault("email", "Enter the e-mail address, for example casework@ico.org.uk"));
        }
        return faults;
    }
}
