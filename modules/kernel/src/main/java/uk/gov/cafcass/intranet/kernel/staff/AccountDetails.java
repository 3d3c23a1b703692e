package uk.gov.cafcass.intranet.kernel.staff;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as IT sees it.
 *
 * @param id of the account
 * @param version that an edit must name
 * @param username small letters, digits, dots and hyphens; never changes
 * @param name the person's own
 * @param email for notices; may be empty
 * @param teamId the team they belong to, if any
 * @param active whether they may sign in
 * @param hasPassword whether one has been set
 * @param roles what they may do
 */
public record AccountDetails(
        long id,
        int version,
        String username,
        String name,
        String email,
        @Nullable Long teamId,
        boolean active,
        boolean hasPassword,
        Set<Role> roles) {}
