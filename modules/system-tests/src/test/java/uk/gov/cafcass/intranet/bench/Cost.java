package uk.gov.cafcass.intranet.bench;

/**
 * What one call cost on average.
 *
 * @param milliseconds of processor time, of Java and PostgreSQL together
 * @param ofPostgres of these, PostgreSQL's
 * @param statements given to the database
 * @param characters in the answer
 */
record Cost(double milliseconds, double ofPostgres, double statements, double characters) {}
