/**
 * Reading the file that holds such a list: its bytes, its head, its lines and their cells.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.registerimport.domain.list;

import org.jspecify.annotations.NullMarked;
