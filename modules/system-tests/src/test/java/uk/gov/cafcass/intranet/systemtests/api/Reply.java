package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the API answered. */
record Reply(int status, HttpHeaders headers, byte[] bytes) {

    /** Whole, for the message of a failure. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(text()))) {
            return reader.readObject();
        }
    }

    /** A header that must be there. */
    String header(String name) {
        return headers.firstValue(name).orElseThrow(() -> new AssertionError("No " + name + " in " + headers.map()));
    }

    String etag() {
        return header("ETag");
    }

    /** Itself, when it has this status. */
    Reply is(int expected) {
        assertThat(status).as(() -> "Status, with " + text()).isEqualTo(expected);
        return this;
    }

    /** The problem that it is, complete after RFC 9457, with this status and code. */
    JsonObject problem(int expected, String code) {
        is(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        JsonObject problem = json();
        assertThat(problem.getInt("status")).isEqualTo(expected);
        assertThat(problem.getString("code")).as(this::text).isEqualTo(code);
        assertThat(problem.getString("type")).endsWith("/" + code);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("instance")).startsWith("/intranet/api/");
        return problem;
    }

    /** The fields that the problem finds wrong. */
    static List<String> fields(JsonObject problem) {
        return problem.getJsonArray("faults").getValuesAs(JsonObject.class).stream()
                .peek(fault -> assertThat(fault.getString("sentence")).isNotBlank())
                .map(fault -> fault.getString("field"))
                .toList();
    }
}
