/**
 * The API from outside, as programs meet it: every row of who may do what, everything that can be sent wrong, and what is left
 * behind afterwards. Reads and writes plain HTTP and JSON; knows nothing of the classes that answer.
 */
@NullMarked
package uk.gov.cafcass.intranet.systemtests.api;

import org.jspecify.annotations.NullMarked;
