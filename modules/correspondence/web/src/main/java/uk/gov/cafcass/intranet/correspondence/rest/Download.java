package uk.gov.cafcass.intranet.correspondence.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file as an answer: always to save, never to be opened as a part of our site. */
final class Download {

    private Download() {}

    static Response of(String fileName, String mediaType, byte[] bytes) {
        return Response.ok(bytes, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName))
                .build();
    }

    /** RFC 6266: the name in ASCII for those who know no better, then as it is. */
    static String disposition(String fileName) {
        String plain = fileName.replaceAll("[^ -~]|[\"\\\\]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(fileName);
    }

    /** RFC 8187. */
    private static String encoded(String fileName) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : fileName.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean letterOrDigit = c < 128 && Character.isLetterOrDigit(c);
            encoded.append(
                    letterOrDigit || "!#$&+-.^_`|~".indexOf(c) >= 0
                            ? String.valueOf(c)
                            : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return encoded.toString();
    }
}
