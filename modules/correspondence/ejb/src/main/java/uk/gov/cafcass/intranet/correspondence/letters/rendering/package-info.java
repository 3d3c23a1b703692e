/**
 * The letter as it is printed, from one template, as PDF and as DOCX.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.letters.rendering;

import org.jspecify.annotations.NullMarked;
