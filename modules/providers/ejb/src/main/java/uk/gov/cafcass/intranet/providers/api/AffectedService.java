package uk.gov.cafcass.intranet.providers.api;

/**
 * A service that may not be used any more, since its accreditation lapsed or was suspended (P-6).
 *
 * @param centre the name of the centre that offers it
 */
public record AffectedService(long centreId, String centre, ServiceKind service) {}
