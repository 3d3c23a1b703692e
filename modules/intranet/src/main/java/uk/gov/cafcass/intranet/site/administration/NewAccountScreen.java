package uk.gov.cafcass.intranet.site.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.look.Option;

/** Opening an account. */
@Named
@ViewScoped
public class NewAccountScreen implements Serializable {

    private final transient Accounts accounts;
    private final transient Caller caller;
    private String username = "";
    private String name = "";
    private String email = "";
    private List<String> roles = new ArrayList<>();

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
        String opened =
                accounts.open(username, name, email, RoleOptions.roles(roles)).username();
        return "/administration/account?faces-redirect=true&done=opened&username=" + opened;
    }

    public List<Option> getAllRoles() {
        return RoleOptions.all();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }
}
