package uk.gov.cafcass.intranet.intranet.problems;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives every request of a screen its handler of problems. */
public class ProblemHandlers extends ExceptionHandlerFactory {

    public ProblemHandlers(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ProblemHandler(getWrapped().getExceptionHandler());
    }
}
