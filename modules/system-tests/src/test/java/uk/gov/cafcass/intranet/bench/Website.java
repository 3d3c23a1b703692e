package uk.gov.cafcass.intranet.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The intranet as a browser sees it that loads pages and nothing beside them, over one connection. */
final class Website {

    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    Website(String base) {
        this.base = base;
    }

    /** Signs in through the form, as people do. */
    void signIn(String username, String password) throws IOException, InterruptedException {
        String form = get("/sign-in");
        List<String> fields = new ArrayList<>();
        for (Matcher input = INPUT.matcher(form); input.find(); ) {
            String name = attribute(input.group(), "name");
            String value = name.endsWith("username")
                    ? username
                    : name.endsWith("password") ? password : attribute(input.group(), "value");
            fields.add(encoded(name) + "=" + encoded(value));
        }
        HttpRequest post = HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields)))
                .build();
        int status = client.send(post, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 302) {
            throw new IOException("Signing in as " + username + " was answered with " + status);
        }
    }

    /** A page, which must come with status 200. */
    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
