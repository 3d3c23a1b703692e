/**
 * Editing what letters carry during a period: letterheads and the details of the Information Commissioner.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.settings;

import org.jspecify.annotations.NullMarked;
