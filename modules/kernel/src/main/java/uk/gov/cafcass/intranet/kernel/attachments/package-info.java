/**
 * Files that belong to a record of a module: kept, opened and withdrawn in one way. Each module has a table and an entity of its own, and
 * decides who may do what; contents are in {@link uk.gov.cafcass.intranet.kernel.documents}.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.attachments;

import org.jspecify.annotations.NullMarked;
