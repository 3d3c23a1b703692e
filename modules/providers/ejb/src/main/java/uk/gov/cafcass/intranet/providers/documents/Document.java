package uk.gov.cafcass.intranet.providers.documents;

import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.attachments.Stamp;
import uk.gov.cafcass.intranet.kernel.attachments.StoredFile;
import uk.gov.cafcass.intranet.kernel.attachments.Withdrawal;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/**
 * A document of an organisation or of one of its centres, for readers.
 *
 * @param file its content
 * @param added when and by whom
 * @param withdrawn that it was, if it was
 */
public record Document(
        long id, Holder holder, DocumentDetails text, StoredFile file, Stamp added, Optional<Withdrawal> withdrawn) {

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
