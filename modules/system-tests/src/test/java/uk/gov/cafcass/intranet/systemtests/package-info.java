/**
 * The whole intranet from outside, as people, programs and IT meet it: a browser, the API, both servers. What is tested here is
 * started once for each run and stopped by its process, and everything it writes is under {@code target}.
 */
@NullMarked
package uk.gov.cafcass.intranet.systemtests;

import org.jspecify.annotations.NullMarked;
