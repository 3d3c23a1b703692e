package uk.gov.cafcass.intranet.intranet.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signing in. Goes on to where somebody wanted to go, if that is a page of ours. */
@Named
@RequestScoped
public class SignInScreen {

    private final PasswordSignIn door;
    private String username = "";
    private String password = "";

    @Inject
    SignInScreen(PasswordSignIn door) {
        this.door = door;
    }

    /** Checks the password and goes in under a new session id; says no in one and the same sentence. */
    public void enter() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        if (door.enter(request, response, username, password)) {
            faces.getExternalContext().redirect(request.getContextPath() + OwnAddress.of(request.getParameter("to")));
        } else {
            String sentence =
                    "The username and password do not go together, or there were too many wrong tries. Check both, or wait a few minutes.";
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
