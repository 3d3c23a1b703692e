package uk.gov.cafcass.intranet.kernel.attachments;

/** Who withdrew an attachment and when, and why. */
public record Withdrawal(Stamp stamp, String why) {}
