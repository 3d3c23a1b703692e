package uk.gov.cafcass.intranet.systemtests.api;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** A program that calls the API with somebody's token. Headers go in pairs: name, value, name, value. */
final class Program {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;
    private final String[] authorization;

    private Program(Intranet intranet, String... authorization) {
        this.base = intranet.base();
        this.authorization = authorization;
    }

    /** With the token of the sample account that holds this role. */
    static Program as(Intranet intranet, Role role) {
        String account = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Program(intranet, "Authorization", "Bearer " + intranet.token(account));
    }

    /** With these headers instead of a token; or with none. */
    static Program with(Intranet intranet, String... headers) {
        return new Program(intranet, headers);
    }

    Reply get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    Reply delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), headers);
    }

    Reply post(String path, JsonObject body, String... headers) {
        return post(path, body.toString(), headers);
    }

    /** With whatever body, JSON or not, sent as if it were JSON. */
    Reply post(String path, String body, String... headers) {
        return send("POST", path, BodyPublishers.ofString(body), json(headers));
    }

    Reply put(String path, JsonObject body, String... headers) {
        return send("PUT", path, BodyPublishers.ofString(body.toString()), json(headers));
    }

    /** With bytes that are a file of some kind. */
    Reply upload(String path, byte[] bytes) {
        return send("POST", path, BodyPublishers.ofByteArray(bytes), "Content-Type", "application/octet-stream");
    }

    Reply send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/api" + path))
                .timeout(PATIENCE)
                .method(method, body);
        if (authorization.length > 0) {
            request.headers(authorization);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String[] json(String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = "application/json";
        System.arraycopy(headers, 0, all, 2, headers.length);
        return all;
    }
}
