package uk.gov.cafcass.intranet.providers.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.Whose;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** Where the things of the register are shown, and what is said there once one was changed. */
public final class RegisterPages {

    private static final Map<String, String> DONE = Map.ofEntries(
            Map.entry("organisation", "The organisation is saved."),
            Map.entry("centre", "The centre is saved."),
            Map.entry("closed", "The centre is closed from the day that you gave."),
            Map.entry("service", "The service is saved."),
            Map.entry("withdrawn", "The service is withdrawn from the day that you gave."),
            Map.entry("contact", "The contact is saved."),
            Map.entry("removed", "The contact is taken off."),
            Map.entry("note", "The note is saved."),
            Map.entry(
                    "accreditation", "The accreditation is saved. What was known before stays in the second history."));

    private RegisterPages() {}

    /** The page of an organisation or of a centre, below the context. */
    public static String link(Holder holder) {
        return holder.centreId()
                .map(centre -> "/providers/register/centre?id=" + centre)
                .orElse("/providers/register/organisation?id=" + holder.organisationId());
    }

    /** Goes there, to be told that something was done. */
    public static String after(Holder holder, String done) {
        return link(holder).replace("?", "?faces-redirect=true&") + "&done=" + done;
    }

    /** What was done, as a sentence; empty when nothing was. */
    public static String done(@Nullable String slug) {
        return slug == null ? "" : DONE.getOrDefault(slug, "");
    }

    /**
     * A number in an address.
     *
     * @throws Problem {@link Kind#NOT_FOUND} when it is none
     */
    public static long number(String typed, String noun) {
        if (!typed.matches("[0-9]{1,18}")) {
            throw Problem.of(
                    Kind.NOT_FOUND,
                    noun.replace(' ', '-') + ".unknown",
                    "There is no such " + noun + ". Look at the list again.");
        }
        return Long.parseLong(typed);
    }

    /** Whose a new thing will be: a centre's, if the address names one, else an organisation's. */
    public static Whose whose(RegisterToEdit register, String organisation, String centre) {
        return centre.isEmpty()
                ? register.organisationHolding(number(organisation, "organisation"))
                : register.centreHolding(number(centre, "centre"));
    }
}
