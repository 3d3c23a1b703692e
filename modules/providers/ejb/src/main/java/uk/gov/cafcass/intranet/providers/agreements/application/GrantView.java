package uk.gov.cafcass.intranet.providers.agreements.application;

import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant;

/**
 * A grant, for its page.
 *
 * @param organisation its name
 */
public record GrantView(Versioned<Grant> grant, String organisation) {}
