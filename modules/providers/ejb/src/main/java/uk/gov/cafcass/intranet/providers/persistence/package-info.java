/**
 * How the register is found and kept; lists are read by plain SQL, the rest goes through the entities.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.persistence;

import org.jspecify.annotations.NullMarked;
