/**
 * The intranet on one machine: checks what it needs, brings up a PostgreSQL of its own unless it is given one, boots Payara
 * Micro with the war in the same JVM, and takes both down again in the right order. This is what {@code scripts/run} and
 * {@code scripts/token} start; it holds no business.
 */
@NullMarked
package uk.gov.cafcass.intranet.standalone;

import org.jspecify.annotations.NullMarked;
