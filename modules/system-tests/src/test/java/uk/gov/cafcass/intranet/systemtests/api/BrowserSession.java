package uk.gov.cafcass.intranet.systemtests.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import uk.gov.cafcass.intranet.systemtests.Intranet;
import uk.gov.cafcass.intranet.systemtests.Standalone;

/** A session as a browser has it, for showing that it is worth nothing to the API. */
final class BrowserSession {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI base;

    private BrowserSession(Intranet intranet) {
        this.base = intranet.base();
    }

    /** Fills in the sign-in page's own form and sends it. */
    static BrowserSession signedIn(Intranet intranet, String account) {
        BrowserSession session = new BrowserSession(intranet);
        Element form = Jsoup.parse(session.page("/sign-in")).expectFirst("form");
        String fields = form.select("input[name], button[name]").stream()
                .map(input -> field(input.attr("name"), value(input, account)))
                .collect(Collectors.joining("&"));
        session.send(HttpRequest.newBuilder(session.base.resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
        return session;
    }

    private static String value(Element input, String account) {
        return switch (input.attr("name")) {
            case "username" -> account;
            case "password" -> Standalone.PASSWORD;
            default -> input.attr("value");
        };
    }

    private static String field(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A page, as it is shown to this session. */
    String page(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    /** What the browser would send with each request. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
