/**
 * Searches over centres and services: the nearest first, by SQL, since JPQL knows neither distance nor arrays.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.directory.persistence;

import org.jspecify.annotations.NullMarked;
