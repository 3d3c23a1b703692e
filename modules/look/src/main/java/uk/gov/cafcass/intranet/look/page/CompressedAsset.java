package uk.gov.cafcass.intranet.look.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A css or script as it is sent: compressed for browsers that take it so, and plain for others. */
record CompressedAsset(@Nullable String type, byte[] plain, byte[] compressed, String tag) {

    static CompressedAsset of(@Nullable String type, byte[] plain) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new IllegalStateException("Memory takes every byte", e);
        }
        CRC32 crc = new CRC32();
        crc.update(plain);
        String tag = "W/\"" + Long.toHexString(crc.getValue()) + "-" + plain.length + "\"";
        return new CompressedAsset(type, plain, compressed.toByteArray(), tag);
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        boolean gzip = takesGzip(request.getHeader("Accept-Encoding"));
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] bytes = gzip ? compressed : plain;
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    static boolean takesGzip(@Nullable String accepted) {
        return accepted != null
                && accepted.toLowerCase(Locale.ROOT)
                        .replace(" ", "")
                        .matches("(.*,)?(gzip|x-gzip)(;q=(1(\\.0*)?|0?\\.\\d*[1-9]\\d*))?(,.*)?");
    }
}
