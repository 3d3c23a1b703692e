package uk.gov.cafcass.intranet.kernel.attachments;

/** An attachment for a list. */
public record AttachmentSummary(long id, StoredFile file, Stamp added) {}
