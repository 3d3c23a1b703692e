package uk.gov.cafcass.intranet.intranet.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.staff.ApiTokenDetails;
import uk.gov.cafcass.intranet.kernel.staff.ApiTokens;

/** The API tokens of an account, on its page for IT and on its owner's own. */
@Named
@ViewScoped
public class TokensScreen implements Serializable {

    private static final String USUAL_DAYS = "90";

    private final ApiTokens tokens;
    private final NewToken made;
    private final Clock clock;

    private String username = "";
    private String label = "";
    private String days = USUAL_DAYS;

    @Inject
    TokensScreen(ApiTokens tokens, NewToken made, Clock clock) {
        this.tokens = tokens;
        this.made = made;
        this.clock = clock;
    }

    /**
     * A token of the list.
     *
     * @param expired whether it opens nothing any more
     */
    public record Row(ApiTokenDetails token, boolean expired) {}

    /** The account's tokens, the newest first. */
    public List<Row> getRows() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return tokens.of(username).stream()
                .map(token -> new Row(token, !token.expiresAt().isAfter(now)))
                .toList();
    }

    /** Makes one, which the page shows this once. */
    public void make() {
        int number = days.strip().matches("[0-9]{1,4}") ? Integer.parseInt(days.strip()) : 0;
        made.setToken(tokens.issue(username, number, label));
        label = "";
        days = USUAL_DAYS;
    }

    /** Takes one away. */
    public void revoke(long id) {
        tokens.revoke(username, id);
        made.setRevoked(true);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
