package uk.gov.cafcass.intranet.correspondence.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.domain.letter.Letterhead;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/**
 * A letterhead as it is typed.
 *
 * @param office the name of the office, then its address, a line each
 * @param status may be empty
 * @param signOff team, organisation, e-mail address, a line each
 */
public record LetterheadText(
        String office, String telephone, String chair, String chiefExecutive, String status, String signOff) {

    /** As it stands in a letterhead. */
    public static LetterheadText of(Letterhead letterhead) {
        return new LetterheadText(
                String.join("\n", letterhead.office()),
                letterhead.telephone(),
                letterhead.chair(),
                letterhead.chiefExecutive(),
                letterhead.status().orElse(""),
                String.join("\n", letterhead.signOff()));
    }

    Letterhead during(PeriodText period) {
        return new Letterhead(
                period.period().from(),
                period.dayAfter(),
                TypedLines.of(office),
                telephone.strip(),
                chair.strip(),
                chiefExecutive.strip(),
                Optional.of(status.strip()).filter(text -> !text.isEmpty()),
                TypedLines.of(signOff));
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        TypedLines.need(office, "office", "Enter the name of the office and its address, a line each", faults);
        TypedLines.need(telephone, "telephone", "Enter the telephone number, for example 0300 456 4000", faults);
        TypedLines.need(chair, "chair", "Enter the name of the chair, with title and honours", faults);
        TypedLines.need(
                chiefExecutive,
                "chiefExecutive",
                "Enter the name of the chief executive, with title and honours",
                faults);
        TypedLines.need(
                signOff, "signOff", "Enter who signs: team, organisation and e-mail address, a line each", faults);
        TypedLines.allow(status, "status", faults);
        return faults;
    }
}
