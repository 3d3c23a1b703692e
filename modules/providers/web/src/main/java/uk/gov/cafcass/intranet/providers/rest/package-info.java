/**
 * The register of providers for programs, under {@code /intranet/api/providers}: reads what they ask, calls the services that the
 * screens call, and answers with records. No rule stands here. What each address takes and gives is told in
 * {@code META-INF/openapi.yaml} of the war.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.rest;

import org.jspecify.annotations.NullMarked;
