package uk.gov.cafcass.intranet.providers.agreements.application;

import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant;

/**
 * A grant, for its page.
 *
 * @param organisation its name
 */
public record GrantView(Kept<Grant> grant, String organisation) {}
