package uk.gov.cafcass.intranet.providers.register.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.forms.StaleEdit;
import uk.gov.cafcass.intranet.providers.register.application.ContactRegister;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.ToEdit;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.Whose;
import uk.gov.cafcass.intranet.providers.register.application.ServiceRegister;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.web.CentreFormats;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/**
 * Closing a centre, withdrawing a service or taking a contact off: what the address names is shown as it is now, with the consequence.
 */
@Named
@ViewScoped
public class CloseScreen implements Serializable {

    private final RegisterToEdit register;
    private final Register centres;
    private final ServiceRegister services;
    private final ContactRegister contacts;
    private final Clock clock;

    private String what = "";
    private String id = "";
    private int version;
    private String name = "";
    private String back = "";
    private String holder = "";
    private @Nullable LocalDate on;

    @Inject
    CloseScreen(
            RegisterToEdit register,
            Register centres,
            ServiceRegister services,
            ContactRegister contacts,
            Clock clock) {
        this.register = register;
        this.centres = centres;
        this.services = services;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** What can end, and how. */
    enum What {
        CENTRE(
                "Close",
                "closed",
                "From the day that you give on, it offers nothing any more and is not found in the directory. What was true before stays."),
        SERVICE(
                "Withdraw",
                "withdrawn",
                "From the day that you give on, the centre does not offer it any more. What was true before stays."),
        CONTACT(
                "Take off",
                "removed",
                "The contact is not shown any more. The audit trail keeps that one was taken off.");

        private final String verb;
        private final String done;
        private final String consequence;

        What(String verb, String done, String consequence) {
            this.verb = verb;
            this.done = done;
            this.consequence = consequence;
        }
    }

    /** Finds it, and the version that is about to end. */
    public void load() {
        switch (kind()) {
            case CENTRE ->
                show(register.centre(number()), found -> found.whose().name());
            case SERVICE -> show(register.service(number()), CloseScreen::name);
            case CONTACT ->
                show(register.contact(number()), found -> found.kept().value().name());
        }
        on = kind() == What.CONTACT ? null : LocalDate.now(clock);
    }

    private static String name(ToEdit<ServiceDetails> found) {
        return CentreFormats.service(found.kept().value()) + " at "
                + found.whose().name();
    }

    private <T> void show(ToEdit<T> found, Function<ToEdit<T>, String> naming) {
        Whose whose = found.whose();
        version = found.kept().version();
        name = naming.apply(found);
        back = RegisterPages.link(whose.holder());
        holder = whose.name();
    }

    /** Ends it, and shows whose it was. */
    public String save() {
        StaleEdit.told(
                () -> {
                    end();
                    return back;
                },
                now -> showAgain());
        return back.replace("?", "?faces-redirect=true&") + "&done=" + kind().done;
    }

    /** Somebody else changed it: this is what would end now. */
    private void showAgain() {
        LocalDate typed = on;
        load();
        on = typed;
    }

    private void end() {
        switch (kind()) {
            case CENTRE -> centres.closeCentre(number(), version, Objects.requireNonNull(on));
            case SERVICE -> services.withdrawService(number(), version, Objects.requireNonNull(on));
            case CONTACT -> contacts.removeContact(number(), version);
        }
    }

    private What kind() {
        return switch (what) {
            case "centre" -> What.CENTRE;
            case "service" -> What.SERVICE;
            case "contact" -> What.CONTACT;
            default ->
                throw Problem.of(
                        Kind.NOT_FOUND,
                        "ending.unknown",
                        "A centre, a service or a contact can end. Go back and choose.");
        };
    }

    private long number() {
        return RegisterPages.number(id, what);
    }

    public String getHeading() {
        return kind().verb + ": " + name;
    }

    public String getButton() {
        return switch (kind()) {
            case CENTRE -> "Close the centre";
            case SERVICE -> "Withdraw the service";
            case CONTACT -> "Take the contact off";
        };
    }

    public String getConsequence() {
        return kind().consequence;
    }

    /** Whether it ends on a day. */
    public boolean isDated() {
        return kind() != What.CONTACT;
    }

    /** The name of whose it is. */
    public String getHolder() {
        return holder;
    }

    public String getBack() {
        return back;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
