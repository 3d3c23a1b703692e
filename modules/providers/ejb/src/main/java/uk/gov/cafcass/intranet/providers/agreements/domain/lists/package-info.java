/**
 * What lists of agreements are asked for, and a row of each.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.agreements.domain.lists;

import org.jspecify.annotations.NullMarked;
