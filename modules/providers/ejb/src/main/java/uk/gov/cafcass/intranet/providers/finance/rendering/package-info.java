/**
 * The paper for the Board as it is printed, from one template, as PDF and as DOCX, and its charts.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.finance.rendering;

import org.jspecify.annotations.NullMarked;
