package uk.gov.cafcass.intranet.kernel.attachments;

/**
 * A file whose bytes are kept under their fingerprint.
 *
 * @param name as its sender called it
 * @param mediaType what it holds, found from the content
 * @param size in bytes
 * @param sha256 the fingerprint
 */
public record StoredFile(String name, String mediaType, long size, String sha256) {}
