package uk.gov.cafcass.intranet.kernel.testing;

import java.util.Collection;

/** Accounts in a database of tests. */
public final class SampleAccounts {

    private SampleAccounts() {}

    /**
     * Adds an open account, without a password.
     *
     * @param roles that it holds, by their names
     * @return its number
     */
    public static long add(Database database, String username, String name, Collection<? extends Enum<?>> roles) {
        database.execute("insert into kernel.account (username, name) values ('" + username + "', '" + name + "')");
        long id = Long.parseLong(database.query("select id from kernel.account where username = '" + username + "'")
                .get(0)
                .get(0));
        roles.forEach(
                role -> database.execute("insert into kernel.account_role values (" + id + ", '" + role.name() + "')"));
        return id;
    }
}
