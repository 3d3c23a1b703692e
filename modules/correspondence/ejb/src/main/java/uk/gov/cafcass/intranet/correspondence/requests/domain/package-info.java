/**
 * A request from the public with its questions and their answers: {@code Request} is the aggregate, the rules of G-9 and G-10 stand here.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.requests.domain;

import org.jspecify.annotations.NullMarked;
