/**
 * What lists that people work with have in common: the order that their address asks for, and the columns that somebody chose.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.lists;

import org.jspecify.annotations.NullMarked;
