/**
 * How agreements are kept and listed.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.agreements.persistence;

import org.jspecify.annotations.NullMarked;
