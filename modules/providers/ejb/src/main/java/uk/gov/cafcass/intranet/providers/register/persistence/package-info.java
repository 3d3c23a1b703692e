/**
 * How the register is found and kept: entities, and plain SQL for the lists.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.register.persistence;

import org.jspecify.annotations.NullMarked;
