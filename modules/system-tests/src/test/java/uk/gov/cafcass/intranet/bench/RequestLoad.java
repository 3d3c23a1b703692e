package uk.gov.cafcass.intranet.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** Fills the database: requests of twenty years that are closed, and those of the last month that are open, in every state. */
final class RequestLoad {

    private static final LocalDate FIRST = LocalDate.of(2005, 1, 4);
    private static final int CHUNK = 1_000;
    private static final List<String> OPEN = List.of(
            "RECEIVED", "ACKNOWLEDGED", "GATHERING", "GATHERING", "DRAFTING", "DRAFTING", "CLEARANCE", "READY", "SENT");

    private final Connection connection;
    private final Amounts amounts;
    private final Vocabulary words = new Vocabulary(15_105);
    private final Map<Integer, Integer> lastOfYear = new HashMap<>();
    private List<Long> officers = List.of();
    private List<Long> owners = List.of();

    RequestLoad(Connection connection, Amounts amounts) {
        this.connection = connection;
        this.amounts = amounts;
    }

    /** Whether they were loaded before, into a database that was kept. */
    boolean done() throws SQLException {
        return ids("select count(*) from correspondence.request").get(0) >= amounts.requests();
    }

    /** Loads everything, and what goes with it: numbers of the years, timeline, search, statistics for the planner. */
    void load() throws SQLException, IOException {
        execute("staff.sql");
        officers = ids("select account_id from kernel.account_role where role = 'GOVERNANCE' order by 1");
        owners = ids("select account_id from kernel.account_role where role = 'INFORMATION_OWNER' order by 1");
        years();
        long first = ids("select coalesce(max(id), 0) + 1 from correspondence.request")
                .get(0);
        for (int done = 0; done < amounts.requests(); done += CHUNK) {
            chunk(first, done, Math.min(done + CHUNK, amounts.requests()));
        }
        execute("rest.sql");
        fillSearch();
        // One at a time: VACUUM runs in no transaction.
        for (String table : List.of(
                "correspondence.request",
                "correspondence.question",
                "correspondence.request_search",
                "kernel.timeline_entry")) {
            run("vacuum analyze " + table);
        }
    }

    /** Without its index, which is made again afterwards: kept up row by row it takes three times as long. */
    private void fillSearch() throws SQLException {
        String index;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select pg_get_indexdef('correspondence.request_search_search'::regclass)")) {
            row.next();
            index = row.getString(1);
        }
        run("drop index correspondence.request_search_search");
        execute("search.sql");
        run(index);
    }

    private void chunk(long first, int from, int to) throws SQLException, IOException {
        StringBuilder requests = new StringBuilder();
        StringBuilder questions = new StringBuilder();
        for (int i = from; i < to; i++) {
            String state = request(requests, first + i, i);
            questions(questions, first + i, state);
        }
        copy(
                "request (id, year, number, kind, channel, requester_name, requester_email, subject, text, sent_on,"
                        + " received_on, due_on, state, owner_id, outcome, replied_on, registered_at)",
                requests);
        copy(
                "question (request_id, number, text, owner_id, answer_html, outcome, answered_by, answered_at)",
                questions);
    }

    private String request(StringBuilder rows, long id, int i) {
        boolean open = i >= amounts.requests() - amounts.open();
        LocalDate received = open ? recent(i) : longAgo(i);
        String state = open ? OPEN.get(i % OPEN.size()) : i % 40 == 0 ? "WITHDRAWN" : "CLOSED";
        boolean replied = state.equals("CLOSED") || state.equals("SENT");
        int number = lastOfYear.merge(received.getYear(), 1, Integer::sum);
        row(
                rows,
                id,
                received.getYear(),
                number,
                i % 12 == 0 ? "EIR" : "FOI",
                i % 9 == 0 ? "LETTER" : "EMAIL",
                words.sentence(2),
                "requester" + i + "@example.org",
                words.sentence(words.between(3, 9)),
                words.text(300 + words.between(0, 40) * words.between(0, 40)),
                received.minusDays(i % 7 == 0 ? 2 : 0),
                received,
                received.plusDays(28),
                state,
                officers.get(i % officers.size()),
                replied ? "GIVEN_IN_FULL" : "\\N",
                replied ? received.plusDays(open ? 0 : words.between(3, 27)) : "\\N",
                received + " 10:00+00");
        return state;
    }

    private void questions(StringBuilder rows, long request, String state) {
        boolean answered = List.of("CLEARANCE", "READY", "SENT", "CLOSED").contains(state);
        int many = words.between(1, 8);
        for (int number = 1; number <= many; number++) {
            row(
                    rows,
                    request,
                    number,
                    words.text(words.between(40, 180)),
                    state.equals("RECEIVED") || number % 2 == 0 ? "\\N" : owners.get(number % owners.size()),
                    answered ? "<p>" + words.text(words.between(60, 400)) + "</p>" : "",
                    answered ? "GIVEN_IN_FULL" : "\\N",
                    answered ? owners.get(number % owners.size()) : "\\N",
                    answered ? "2026-01-05 10:00+00" : "\\N");
        }
    }

    private LocalDate longAgo(int i) {
        long days = LocalDate.now(java.time.ZoneId.of("Europe/London"))
                        .minusDays(45)
                        .toEpochDay()
                - FIRST.toEpochDay();
        return FIRST.plusDays(days * i / amounts.requests());
    }

    private LocalDate recent(int i) {
        int nth = i - (amounts.requests() - amounts.open());
        return LocalDate.now(java.time.ZoneId.of("Europe/London")).minusDays(40 - 40L * nth / amounts.open());
    }

    private static void row(StringBuilder rows, Object... fields) {
        List<String> texts = new ArrayList<>();
        for (Object field : fields) {
            texts.add(field.toString());
        }
        rows.append(String.join("\t", texts)).append('\n');
    }

    private void copy(String table, StringBuilder rows) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy correspondence." + table + " from stdin", new StringReader(rows.toString()));
    }

    /** Numbers go on after those that the sample requests have. */
    private void years() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select year, max(number) from correspondence.request group by year")) {
            while (rows.next()) {
                lastOfYear.put(rows.getInt(1), rows.getInt(2));
            }
        }
    }

    private List<Long> ids(String sql) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private void execute(String file) throws SQLException {
        run(Sql.named(file));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
