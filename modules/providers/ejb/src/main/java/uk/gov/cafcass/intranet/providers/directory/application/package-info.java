/**
 * Finding centres (P-9), gaps (P-13) and the services of an area (P-10), whether a centre may be used, and what other modules may ask.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.directory.application;

import org.jspecify.annotations.NullMarked;
