package uk.gov.cafcass.intranet.intranet.administration;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.look.forms.Option;

/** The fields of an account that IT fills in when it is opened: who it is and what they may do. */
public abstract class AccountForm implements Serializable {

    private String username = "";
    private String name = "";
    private String email = "";
    private List<String> roles = new ArrayList<>();

    public List<Option> getAllRoles() {
        return Option.each(Role.values(), Role::name, Role::label);
    }

    /** The roles that were chosen. */
    Set<Role> chosenRoles() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        roles.forEach(role -> chosen.add(Role.valueOf(role)));
        return chosen;
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
