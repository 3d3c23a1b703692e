package uk.gov.cafcass.intranet.standalone;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.time.Duration;

/** The first page of the intranet, asked for to see whether it is up. */
final class HomePage {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int SILENCE = 0;

    private final URL url;

    HomePage(int port) throws IOException {
        url = URI.create("http://127.0.0.1:" + port + "/intranet/").toURL();
    }

    /** Whether it answers, with itself or the way to sign in. Not found is final: then Payara is up and the intranet is not. */
    boolean comes() {
        Waiting.until(() -> status() != SILENCE && status() < HttpURLConnection.HTTP_INTERNAL_ERROR, LONGEST);
        int status = status();
        return status != SILENCE
                && (status < HttpURLConnection.HTTP_BAD_REQUEST
                        || status == HttpURLConnection.HTTP_UNAUTHORIZED
                        || status == HttpURLConnection.HTTP_FORBIDDEN);
    }

    private int status() {
        try {
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout((int) LONGEST.toMillis());
            connection.setReadTimeout((int) LONGEST.toMillis());
            return connection.getResponseCode();
        } catch (IOException e) {
            return SILENCE;
        }
    }
}
