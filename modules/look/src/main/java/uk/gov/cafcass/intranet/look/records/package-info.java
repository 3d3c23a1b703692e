/** What one record shows: counted days, differences, timelines, documents, places, and the words for all of them. */
@NullMarked
package uk.gov.cafcass.intranet.look.records;

import org.jspecify.annotations.NullMarked;
