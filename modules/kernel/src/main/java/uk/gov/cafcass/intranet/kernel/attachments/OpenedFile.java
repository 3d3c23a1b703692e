package uk.gov.cafcass.intranet.kernel.attachments;

/** A file with its bytes, to save. */
public record OpenedFile(String fileName, String mediaType, byte[] bytes) {}
