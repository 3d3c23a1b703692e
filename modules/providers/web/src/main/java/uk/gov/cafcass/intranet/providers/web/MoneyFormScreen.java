package uk.gov.cafcass.intranet.providers.web;

import java.time.Clock;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.forms.KeepingScreen;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** A form for contracts, grants or the money of a year, for the commissioning team alone. */
public abstract class MoneyFormScreen<T> extends KeepingScreen<T> {

    private final Access access;

    public MoneyFormScreen(Access access, Drafts drafts, Clock clock) {
        super(drafts, clock);
        this.access = access;
    }

    @Override
    public void load() {
        if (!access.mayEdit()) {
            throw Problem.of(
                    Kind.NOT_ALLOWED,
                    "role.missing",
                    "Contracts, grants and the money of a year are kept by the National Commissioning Team.");
        }
        super.load();
    }
}
