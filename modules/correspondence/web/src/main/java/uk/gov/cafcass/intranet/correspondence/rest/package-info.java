/**
 * Requests for programs, under {@code /intranet/api}: reads what they send, calls the services that the screens call, and
 * writes JSON. No rule stands here. What each address takes and gives is told in {@code META-INF/openapi.yaml} of the war.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.rest;

import org.jspecify.annotations.NullMarked;
