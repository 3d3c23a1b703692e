package uk.gov.cafcass.intranet.providers.documents;

import java.time.OffsetDateTime;
import java.util.Optional;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/**
 * A document of an organisation or of one of its centres: it is added, and if it was a wrong one, withdrawn with a reason. It is never
 * changed and never deleted.
 *
 * @param file its content
 * @param added when and by whom
 * @param withdrawn that it was, if it was
 */
public record Document(
        long id, Holder holder, DocumentDetails text, HeldFile file, Act added, Optional<Withdrawal> withdrawn) {

    /**
     * A file whose bytes are kept under their fingerprint.
     *
     * @param name as its sender called it
     * @param mediaType what it holds, found from the content
     * @param size in bytes
     * @param sha256 the fingerprint
     */
    public record HeldFile(String name, String mediaType, long size, String sha256) {}

    /** Who did something, by the number of the account, and when. */
    public record Act(long account, OffsetDateTime at) {}

    /** Who withdrew it, and why. */
    public record Withdrawal(Act act, String why) {}

    /**
     * Whether somebody may see it.
     *
     * @param keeper whether they keep the register; whoever does sees what was withdrawn
     * @param readerOfMoney whether they may know what is paid
     */
    public boolean isFor(boolean keeper, boolean readerOfMoney) {
        return (keeper || withdrawn.isEmpty()) && (readerOfMoney || !text.kind().tellsOfMoney());
    }
}
