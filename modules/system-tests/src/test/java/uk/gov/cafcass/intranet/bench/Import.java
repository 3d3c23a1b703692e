package uk.gov.cafcass.intranet.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of NACCC's with 20,000 lines: those of the register as it stands, some of them changed, and as many new ones. */
final class Import {

    private static final int PAUSE = 50;
    private static final String IMPORTS = "/providers/register-imports";
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*(\\d+)");

    private final Api api;
    private final String list;

    Import(Api api, Connection connection) throws SQLException {
        this.api = api;
        StringBuilder lines = new StringBuilder("membership number,organisation,centre,address,postcode,services,"
                + "waiting weeks,waiting stated on,scheme,status,accredited from,accredited until\n");
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Sql.named("list.sql"))) {
            while (rows.next()) {
                lines.append(rows.getString(1)).append('\n');
            }
        }
        this.list = lines.toString();
    }

    /** Has it compared with the register, and gives it up; how many characters the preview has. */
    int preview() throws IOException, InterruptedException {
        HttpResponse<String> previewed = compare();
        decide(previewed, "/giving-up");
        return previewed.body().length();
    }

    /** Has it compared with the register; the answer is what {@link #confirm} needs. */
    HttpResponse<String> compare() throws IOException, InterruptedException {
        HttpResponse<String> answer = api.post(
                IMPORTS + "?name=bench.csv&listOn=" + LocalDate.now(ZoneId.of("Europe/London")), "text/csv", list);
        String path = path(answer, 201);
        while (answer.body().contains("READING")) {
            Thread.sleep(PAUSE);
            answer = api.read(path);
        }
        if (!answer.body().contains("PREVIEWED")) {
            throw new IOException("The import came to " + answer.body());
        }
        return answer;
    }

    /** Writes what was compared into the register; how many characters the answer has. */
    int confirm(HttpResponse<String> previewed) throws IOException, InterruptedException {
        return decide(previewed, "/confirmation").body().length();
    }

    private HttpResponse<String> decide(HttpResponse<String> previewed, String how)
            throws IOException, InterruptedException {
        String tag = previewed.headers().firstValue("ETag").orElse("");
        HttpResponse<String> answer =
                api.post(path(previewed, 200, 201) + how, "application/json", "{}", "If-Match", tag);
        if (answer.statusCode() != 200) {
            throw new IOException(how + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private static String path(HttpResponse<String> answer, Integer... expected) throws IOException {
        Matcher id = ID.matcher(answer.body());
        if (!List.of(expected).contains(answer.statusCode()) || !id.find()) {
            throw new IOException("The import was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return IMPORTS + "/" + id.group(1);
    }
}
