package uk.gov.cafcass.intranet.providers.application;

import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Grant;

/**
 * A grant, for its page.
 *
 * @param organisation its name
 */
public record GrantView(Kept<Grant> grant, String organisation) {}
