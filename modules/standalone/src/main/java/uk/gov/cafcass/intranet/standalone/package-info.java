/**
 * The intranet on one machine: checks what it needs, brings up a PostgreSQL of its own unless it is given one, boots Payara
 * Micro with the war in the same JVM, and takes both down again in the right order. This is what {@code scripts/run} and
 * {@code scripts/token} start; it holds no business.
 *
 * <p>More than twenty files: because each is one small step between a command and a running server, they are read in the order of
 * {@code Start}, and none is of use to anybody else.
 */
@NullMarked
package uk.gov.cafcass.intranet.standalone;

import org.jspecify.annotations.NullMarked;
