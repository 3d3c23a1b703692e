/**
 * What the module prints: the paper for the Board, from one template, as PDF and as DOCX, and its charts.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.rendering;

import org.jspecify.annotations.NullMarked;
