/**
 * The letter on paper: one XHTML from one template, printed as PDF (PDF/UA-1 and PDF/A-2A) and as DOCX.
 * Nothing here reads the network, whatever an answer holds, and nothing heavy is loaded before the first letter.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.rendering;

import org.jspecify.annotations.NullMarked;
