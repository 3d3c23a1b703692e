package uk.gov.cafcass.intranet.providers.agreements.application;

import java.util.List;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;

/**
 * A framework agreement, for its page.
 *
 * @param organisation its name
 * @param contracts under it, by first day
 */
public record FrameworkView(Versioned<Framework> framework, String organisation, List<Versioned<Contract>> contracts) {}
