package uk.gov.cafcass.intranet.providers.registerimport.application;

import java.util.Optional;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport;

/**
 * An import, with what one must know before one confirms it.
 *
 * @param it the import
 * @param stuck whether its reading has not come forward for some minutes
 * @param later the import of a later list that was confirmed already; empty when there is none
 * @param sameFile the last time that this very file was confirmed; empty when it never was
 */
public record ImportView(
        RegisterImport it, boolean stuck, Optional<RegisterImport> later, Optional<RegisterImport> sameFile) {}
