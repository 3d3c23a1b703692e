package uk.gov.cafcass.intranet.correspondence.settings;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letterhead;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.kernel.validation.Visible;

/**
 * A letterhead as it is typed.
 *
 * @param office the name of the office, then its address, a line each
 * @param status may be empty
 * @param signOff team, organisation, e-mail address, a line each
 */
public record LetterheadDetails(
        @Required(message = "Enter the name of the office and its address, a line each")
                @Size(max = LetterheadDetails.LONGEST) @Visible(lines = true)
                String office,
        @Required(message = "Enter the telephone number, for example 0300 456 4000")
                @Size(max = LetterheadDetails.LONGEST) @Visible(lines = true)
                String telephone,
        @Required(message = "Enter the name of the chair, with title and honours")
                @Size(max = LetterheadDetails.LONGEST) @Visible(lines = true)
                String chair,
        @Required(message = "Enter the name of the chief executive, with title and honours")
                @Size(max = LetterheadDetails.LONGEST) @Visible(lines = true)
                String chiefExecutive,
        @Size(max = LetterheadDetails.LONGEST) @Visible(lines = true) String status,
        @Required(message = "Enter who signs: team, organisation and e-mail address, a line each")
                @Size(max = LetterheadDetails.LONGEST) @Visible(lines = true)
                String signOff) {

    /** Characters of the longest text that is printed on every letter. */
    static final int LONGEST = 500;

    /** As it stands in a letterhead. */
    public static LetterheadDetails of(Letterhead letterhead) {
        return new LetterheadDetails(
                String.join("\n", letterhead.office()),
                letterhead.telephone(),
                letterhead.chair(),
                letterhead.chiefExecutive(),
                letterhead.status().orElse(""),
                String.join("\n", letterhead.signOff()));
    }

    Letterhead during(PeriodDetails period) {
        return new Letterhead(
                period.period().from(),
                period.dayAfter(),
                lines(office),
                telephone.strip(),
                chair.strip(),
                chiefExecutive.strip(),
                Optional.of(status.strip()).filter(text -> !text.isEmpty()),
                lines(signOff));
    }

    /** The lines of a text that hold something. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
