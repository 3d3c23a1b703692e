package uk.gov.cafcass.intranet.kernel.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Caller;

/**
 * Which columns of a list the caller chose to see. It is their own choice and says nothing of a person whom the lists are about, so it is
 * not audited. Plain SQL, since to insert or replace is one statement, and two clicks at once must not meet an error.
 */
@ApplicationScoped
@Transactional
public class ListColumns {

    /** The most columns that a list has. */
    public static final int MOST = 50;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,49}");

    private final Sql sql;
    private final Caller caller;

    @Inject
    ListColumns(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /** What the caller chose of a list; empty when it is shown as usual. */
    public Optional<List<String>> chosen(String list) {
        return sql.row(
                "select columns from kernel.list_columns where account_id = ? and list = ?",
                row -> Sql.texts(row, "columns"),
                caller.staff().id(),
                list);
    }

    /**
     * Keeps what the caller chose, in place of what they chose before.
     *
     * @throws Problem {@link Kind#INVALID} when a name is none
     */
    public void choose(String list, List<String> columns) {
        List<String> once = columns.stream().distinct().toList();
        if (!isName(list) || once.size() > MOST || !once.stream().allMatch(ListColumns::isName)) {
            throw Problem.of(Kind.INVALID, "list.columns", "These are not the columns of a list.");
        }
        sql.change(
                """
                insert into kernel.list_columns (account_id, list, columns) values (?, ?, cast(? as text[]))
                on conflict (account_id, list) do update set columns = excluded.columns""",
                caller.staff().id(),
                list,
                "{" + String.join(",", once) + "}");
    }

    /** Shows the list as usual again. */
    public void forget(String list) {
        sql.change(
                "delete from kernel.list_columns where account_id = ? and list = ?",
                caller.staff().id(),
                list);
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
