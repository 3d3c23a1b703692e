/**
 * Concerns about providers and reports of unaccredited ones (P-7, P-8), from raising to closing. One flat room: {@link Concern} has the life cycle,
 * {@code Concerns} keeps it, the services say who may do what.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.concerns;

import org.jspecify.annotations.NullMarked;
