package uk.gov.cafcass.intranet.kernel.outbox;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What a handler is told about a message beside its content.
 *
 * @param id of the stored message; the same at every attempt, so that a repeat can be recognised
 * @param attempt counts from 1
 * @param storedBy the account of whoever stored it; empty when nobody was signed in
 * @param storedAt when, which is also when the event happened
 */
public record Delivery(long id, int attempt, Optional<Long> storedBy, OffsetDateTime storedAt) {}
