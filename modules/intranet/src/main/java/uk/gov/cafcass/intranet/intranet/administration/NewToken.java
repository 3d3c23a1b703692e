package uk.gov.cafcass.intranet.intranet.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What was done to the tokens in this request: a token is shown in the one answer to making it and kept nowhere. */
@Named
@RequestScoped
public class NewToken {

    private String token = "";
    private boolean revoked;

    public String getToken() {
        return token;
    }

    void setToken(String token) {
        this.token = token;
    }

    public boolean isRevoked() {
        return revoked;
    }

    void setRevoked(boolean revoked) {
        this.revoked = revoked;
    }
}
