/**
 * The register of providers: organisations, their centres, the services that these offer, and the rules of domain §3.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.domain;

import org.jspecify.annotations.NullMarked;
