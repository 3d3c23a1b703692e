package uk.gov.cafcass.intranet.correspondence.requests.domain;

import java.time.OffsetDateTime;

/**
 * An answer as it was saved once, or its outcome as it was corrected after the reply (G-10).
 *
 * @param version of the question, once this was saved
 * @param reason of a correction; empty for an answer
 */
public record AnswerVersion(int version, Answer answer, long savedBy, OffsetDateTime savedAt, String reason) {}
