package uk.gov.cafcass.intranet.look.dates;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Tells a page how a typed date is read: {@code GET look/date?typed=6/6/98} answers {@code {"echo": "Saturday 6 June 1998",
 * "day": "1998-06-06"}}, without {@code day} when the text is none. The page has no reading of its own.
 */
@WebServlet(DateReader.PATH)
public class DateReader extends HttpServlet {

    public static final String PATH = "/look/date";

    private final transient Clock clock;

    @Inject
    DateReader(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DateReading reading = DateReading.of(request.getParameter("typed"), LocalDate.now(clock));
        JsonObjectBuilder answer = Json.createObjectBuilder().add("echo", reading.echo());
        if (reading.day() != null) {
            answer.add("day", reading.day().toString());
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        try (JsonWriter out = Json.createWriter(response.getWriter())) {
            out.writeObject(answer.build());
        }
    }
}
