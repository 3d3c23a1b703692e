/**
 * What {@code scripts/bench} measures: the processor time that pages and the API need on a database with many requests, beside
 * plain JDBC for the same data. A program, not a test: nothing here fails because a machine is slow.
 */
@NullMarked
package uk.gov.cafcass.intranet.bench;

import org.jspecify.annotations.NullMarked;
