package uk.gov.cafcass.intranet.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
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
import java.util.stream.Collectors;

/** The intranet as a browser sees it that loads pages and nothing beside them, over one connection. */
public final class Website {

    private static final String DOOR = "/sign-in";
    private static final Pattern FIELD = Pattern.compile("<(?:input|button)\\b[^>]*>");

    private final String base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** @param base address of the intranet, without a slash at its end */
    public Website(String base) {
        this.base = base;
    }

    /** Fills in the sign-in page’s own form and sends it, its button included, as people do. */
    public void signIn(String username, String password) throws IOException, InterruptedException {
        List<String> fields = new ArrayList<>();
        for (Matcher field = FIELD.matcher(get(DOOR)); field.find(); ) {
            String name = attribute(field.group(), "name");
            String value =
                    switch (name) {
                        case "username" -> username;
                        case "password" -> password;
                        default -> attribute(field.group(), "value");
                    };
            if (!name.isEmpty()) {
                fields.add(encoded(name) + "=" + encoded(value));
            }
        }
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(base + DOOR))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields))));
        if (answer.statusCode() != 200 || answer.uri().getPath().endsWith(DOOR)) {
            throw new IOException(username + " was not signed in: " + answer.statusCode() + " at " + answer.uri());
        }
    }

    /** A page, which must come with status 200. */
    public String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(base + path)));
        if (answer.statusCode() != 200) {
            throw new IOException(path + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    /** What the browser would send with each request. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
