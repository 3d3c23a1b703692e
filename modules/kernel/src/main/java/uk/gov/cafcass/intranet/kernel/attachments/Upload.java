package uk.gov.cafcass.intranet.kernel.attachments;

import uk.gov.cafcass.intranet.kernel.files.FileNames;

/**
 * A file that was sent.
 *
 * @param name as its sender calls it, without folders
 * @param bytes its content; one more than the limit is enough of one that is too large
 */
public record Upload(String name, byte[] bytes) {

    public Upload {
        name = FileNames.last(name);
    }
}
