package uk.gov.cafcass.intranet.intranet.problems;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes what fails at the end of a transaction before Jersey's own mapper does, which only throws it on as an HTML page. */
@Provider
@Priority(1)
@ApplicationScoped
public class TransactionMapper implements ExceptionMapper<TransactionalException> {

    private final ProblemMapper problems;

    /** With the mapper of everything. */
    @Inject
    public TransactionMapper(ProblemMapper problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(TransactionalException thrown) {
        return problems.toResponse(thrown);
    }
}
