/**
 * The imports with their rows, the register as a whole to compare with, and writing what an import comes to, in batches.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.registerimport.persistence;

import org.jspecify.annotations.NullMarked;
