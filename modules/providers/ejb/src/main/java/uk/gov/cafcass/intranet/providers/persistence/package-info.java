/**
 * How the register is found and kept. What people correct is an entity and goes through a repository, a plural noun that extends
 * {@code VersionedRows} or has an entity manager of its own. Plain SQL is for lists as projections, for nearest neighbours, for the import
 * of a whole register, and for accreditation, of which one correction makes several rows; each class says why. SQL is read by column name.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.persistence;

import org.jspecify.annotations.NullMarked;
