package uk.gov.cafcass.intranet.kernel.web.idempotency;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A body that is digested while it is read, so that no second copy of a file is held. It cannot be read again from a mark: whoever looks
 * whether there is a first byte would count it twice.
 */
final class DigestedBody extends InputStream {

    private final InputStream body;
    private final MessageDigest digest;

    DigestedBody(InputStream body) {
        this.body = body;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    @Override
    public int read() throws IOException {
        int read = body.read();
        if (read >= 0) {
            digest.update((byte) read);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = body.read(bytes, offset, length);
        if (read > 0) {
            digest.update(bytes, offset, read);
        }
        return read;
    }

    @Override
    public int available() throws IOException {
        return body.available();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    /** Of what has been read, 64 hex digits; the same however often it is asked. */
    String sha256() {
        try {
            MessageDigest soFar = (MessageDigest) digest.clone();
            return HexFormat.of().formatHex(soFar.digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The SHA-256 of this Java cannot be copied", e);
        }
    }
}
