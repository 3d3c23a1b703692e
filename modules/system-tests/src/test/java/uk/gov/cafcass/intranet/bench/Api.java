package uk.gov.cafcass.intranet.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** The intranet as a program sees it, with a token. */
final class Api {

    private final String base;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Api(String address, String token) {
        this.base = address + "/api";
        this.token = token;
    }

    /** A resource, which must come with status 200. */
    String get(String path) throws IOException, InterruptedException {
        return answered(200, request(path).build());
    }

    /** A file, which must come with status 200; how long it is. */
    int download(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " was answered with " + answer.statusCode());
        }
        return answer.body().length;
    }

    /** Sends something, and gives the whole answer. */
    HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder post =
                request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            post.headers(headers);
        }
        return client.send(post.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A resource with its headers. */
    HttpResponse<String> read(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Registers a request with three questions, once. */
    String register(int nth) throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        String json =
                """
                {"kind": "FOI", "sent": "%s", "received": "%s", "requester": {"name": "A %d", "email": "a%d@example.org"},
                 "subject": "Contact centres, letter %d", "text": "Under the Act I ask for the following.\\n\
                1. How many children were seen at supported contact centres in each of the last five years?\\n\
                2. What did Cafcass pay for supervised contact in each of those years, by area?\\n\
                3. Which organisations were paid, and under which agreement?\\nThank you for your help with this."}"""
                        .formatted(today, today, nth, nth, nth);
        HttpRequest post = request("/requests")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return answered(201, post);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
    }

    private String answered(int expected, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IOException(request.uri() + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
