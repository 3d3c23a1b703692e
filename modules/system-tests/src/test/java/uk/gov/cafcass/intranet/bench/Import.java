package uk.gov.cafcass.intranet.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of NACCC's with 20,000 lines: those of the register as it stands, some of them changed, and as many new ones. */
final class Import {

    private static final int PAUSE = 50;
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

    /** Has it compared with the register, and gives it up; how many characters the preview's counts have. */
    int preview() throws IOException, InterruptedException {
        HttpResponse<String> answer = api.post(
                "/providers/register-imports?name=bench.csv&listOn=" + LocalDate.now(ZoneId.of("Europe/London")),
                "text/csv",
                list);
        String path = "/providers/register-imports/" + id(answer);
        while (answer.body().contains("READING")) {
            Thread.sleep(PAUSE);
            answer = api.read(path);
        }
        if (!answer.body().contains("PREVIEWED")) {
            throw new IOException("The import came to " + answer.body());
        }
        String tag = answer.headers().firstValue("ETag").orElse("");
        HttpResponse<String> given = api.post(path + "/giving-up", "application/json", "{}", "If-Match", tag);
        if (given.statusCode() != 200) {
            throw new IOException("Giving the import up was answered with " + given.statusCode() + ": " + given.body());
        }
        return answer.body().length();
    }

    private static String id(HttpResponse<String> answer) throws IOException {
        Matcher id = ID.matcher(answer.body());
        if (answer.statusCode() != 201 || !id.find()) {
            throw new IOException("The import was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return id.group(1);
    }
}
