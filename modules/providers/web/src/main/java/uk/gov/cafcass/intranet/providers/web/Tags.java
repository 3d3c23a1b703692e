package uk.gov.cafcass.intranet.providers.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.documents.Fingerprint;
import uk.gov.cafcass.intranet.kernel.web.input.IfMatch;
import uk.gov.cafcass.intranet.providers.register.application.AddingOnce;

/** How things of the register are tagged, changed under their tag, and added once. */
public final class Tags {

    private Tags() {}

    /** Of what is shown as a whole: what belongs to a thing changes without a new version of it, so all of it counts. */
    public static EntityTag whole(int version, Record shown) {
        CRC32 sum = new CRC32();
        sum.update(shown.toString().getBytes(StandardCharsets.UTF_8));
        return new EntityTag(version + "-" + Long.toHexString(sum.getValue()));
    }

    /** Of what is kept as it was sent. */
    public static EntityTag version(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** The version of a thing that a change is based on, from either kind of tag. */
    public static int seen(@Nullable String ifMatch, String noun) {
        String tag = ifMatch == null ? null : ifMatch.replaceFirst("(?<=\"\\d{1,9})-[0-9a-f]+(?=\")", "");
        return IfMatch.read(tag, noun + ".if-match", noun);
    }

    /** Adds something; under a key only once. */
    public static long added(AddingOnce once, @Nullable String key, UriInfo uri, byte[] bytes, LongSupplier adding) {
        if (key == null) {
            return adding.getAsLong();
        }
        String sent = uri.getPath() + "\n" + new String(bytes, StandardCharsets.UTF_8);
        return once.under(key, Fingerprint.sha256(sent.getBytes(StandardCharsets.UTF_8)), adding);
    }

    /** It was made, and is found at this path. */
    public static Response created(UriInfo uri, String path, Object shown, EntityTag tag) {
        return Response.created(uri.getBaseUriBuilder().path(path).build())
                .entity(shown)
                .tag(tag)
                .build();
    }
}
