package uk.gov.cafcass.intranet.boundaries.planted.correspondence.application;

import jakarta.enterprise.context.ApplicationScoped;

/** A bean must not have a final method, which a proxy cannot pass on. */
@ApplicationScoped
class FinalRows {

    protected final int count() {
        return 0;
    }
}
