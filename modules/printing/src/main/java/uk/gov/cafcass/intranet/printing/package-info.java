/**
 * What is printed: XHTML from a template becomes PDF (PDF/UA-1 and PDF/A-2A) or DOCX, all in one set of fonts and styles.
 * Nothing here reads the network, and nothing heavy is loaded before the first document.
 */
@NullMarked
package uk.gov.cafcass.intranet.printing;

import org.jspecify.annotations.NullMarked;
