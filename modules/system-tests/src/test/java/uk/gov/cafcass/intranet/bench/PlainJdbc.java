package uk.gov.cafcass.intranet.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The data that a page shows, read with as few statements as it takes and nothing made of it: what there is no getting below.
 * Statements stand in {@code jdbc.sql}, each after a line with its name, and stay prepared.
 */
final class PlainJdbc {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    PlainJdbc(Connection connection) throws SQLException {
        this.connection = connection;
        for (String named : Sql.named("jdbc.sql").split("(?m)^-- ", -1)) {
            if (!named.isBlank()) {
                int end = named.indexOf('\n');
                prepared.put(named.substring(0, end).strip(), connection.prepareStatement(named.substring(end)));
            }
        }
    }

    /** The first fifty open requests by due date, their owners, and how many there are. */
    int list() throws SQLException {
        return read("open") + read("open-found");
    }

    /** The same without the number. */
    int listAlone() throws SQLException {
        return read("open");
    }

    /** Everything about one request. */
    int request(int year, int number) throws SQLException {
        int characters = 0;
        for (String part : List.of("request", "questions", "timeline", "attachments")) {
            characters += read(part, year, number);
        }
        return characters;
    }

    /** Requests with some words. */
    int search(String words) throws SQLException {
        run("plan-anew");
        int characters = read("search", words, words, words);
        run("plan-once");
        return characters;
    }

    /** The nearest services of supervised contact that are accredited today, and every accreditation of their organisations. */
    int nearest(double latitude, double longitude, int many) throws SQLException {
        double up = Math.toRadians(latitude);
        double east = Math.toRadians(longitude);
        String at = "{%s,%s,%s}".formatted(Math.cos(up) * Math.cos(east), Math.cos(up) * Math.sin(east), Math.sin(up));
        return read("nearest", at, at, many);
    }

    /** Every service that is accredited today, with its centre. */
    int country() throws SQLException {
        return read("country");
    }

    /** The whole register: organisations, centres, services, and what is held of their accreditation. */
    int register() throws SQLException {
        return read("organisations") + read("centres") + read("services") + read("accreditations");
    }

    /** What the paper for the Board shows of a year. */
    int boardPaper(int year) throws SQLException {
        int characters = read("paper-contracts", LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
        for (String part : List.of("paper-grants", "paper-budget", "paper-units", "paper-volumes", "paper-sections")) {
            characters += read(part, year);
        }
        return characters + read("paper-forecasts", year + 1);
    }

    /** Registers a request with three questions. */
    int register(int nth) throws SQLException {
        connection.setAutoCommit(false);
        read("next-number");
        read("insert-request", "Contact centres, letter " + nth);
        for (int number = 1; number <= 3; number++) {
            read("insert-question", number);
        }
        read("insert-entry");
        read("insert-search");
        connection.commit();
        connection.setAutoCommit(true);
        return 0;
    }

    private void run(String name) throws SQLException {
        statement(name).execute();
    }

    private PreparedStatement statement(String name) {
        PreparedStatement statement = prepared.get(name);
        if (statement == null) {
            throw new IllegalArgumentException("jdbc.sql has no " + name);
        }
        return statement;
    }

    private int read(String name, Object... values) throws SQLException {
        PreparedStatement select = statement(name);
        for (int i = 0; i < values.length; i++) {
            select.setObject(i + 1, values[i]);
        }
        int characters = 0;
        try (ResultSet rows = select.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    String text = rows.getString(column);
                    characters += text == null ? 0 : text.length();
                }
            }
        }
        return characters;
    }
}
