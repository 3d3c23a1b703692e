package uk.gov.cafcass.intranet.intranet.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;

/** Opening an account. */
@Named
@ViewScoped
public class NewAccountScreen extends AccountForm {

    private final Accounts accounts;
    private final Caller caller;

    @Inject
    NewAccountScreen(Accounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    /** Only for IT. */
    public void load() {
        caller.require(Role.ADMINISTRATOR);
    }

    /** Opens it and goes on to its page, where a password is set. */
    public String open() {
        String opened = accounts.open(getUsername(), getName(), getEmail(), chosenRoles())
                .username();
        return "/administration/account?faces-redirect=true&done=opened&username=" + opened;
    }
}
