package uk.gov.cafcass.intranet.intranet.problems;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.omnifaces.util.Servlets;
import uk.gov.cafcass.intranet.kernel.audit.Refusals;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.forms.FieldMessages;

/**
 * Turns a problem into what a person sees: a sentence at the field while they fill in a form, so that what they typed stays;
 * otherwise the page that says what went wrong.
 */
class ProblemHandler extends ExceptionHandlerWrapper {

    /** Under this name the problem waits for the page that shows it. */
    static final String SHOWN = "problem";

    ProblemHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            FacesContext context = event.getContext().getContext();
            Throwable thrown = event.getContext().getException();
            events.remove();
            if (!context.getResponseComplete()) {
                handle(context, thrown, event.getContext().getPhaseId());
            }
        }
        getWrapped().handle();
    }

    private static void handle(FacesContext context, Throwable thrown, PhaseId phase) {
        if (hasCause(thrown, ViewExpiredException.class)) {
            againFromTheStart(context);
            return;
        }
        Problem problem = Problems.of(thrown);
        if (problem.kind() == Kind.NOT_ALLOWED) {
            HttpServletRequest request =
                    (HttpServletRequest) context.getExternalContext().getRequest();
            CDI.current()
                    .select(Refusals.class)
                    .get()
                    .refused(request.getMethod() + " " + request.getRequestURI(), problem.code());
        }
        boolean canStay = context.isPostback() && phase != PhaseId.RENDER_RESPONSE && phase != PhaseId.RESTORE_VIEW;
        if (canStay) {
            sayAtTheFields(context, problem);
        } else {
            showPage(context, problem);
        }
    }

    private static boolean hasCause(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
        }
        return false;
    }

    /** The session ended and the form with it; its draft is offered when the page is opened again. */
    private static void againFromTheStart(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        try {
            external.redirect(Servlets.getRequestURIWithQueryString(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    private static void sayAtTheFields(FacesContext context, Problem problem) {
        context.validationFailed();
        if (problem.faults().isEmpty()) {
            context.addMessage(
                    null, new FacesMessage(FacesMessage.SEVERITY_ERROR, problem.sentence(), problem.sentence()));
        }
        for (Problem.Fault fault : problem.faults()) {
            FieldMessages.refuse(context, fault.field(), fault.sentence());
        }
        context.renderResponse();
    }

    private static void showPage(FacesContext context, Problem problem) {
        ExternalContext external = context.getExternalContext();
        try {
            external.getRequestMap().put(SHOWN, problem);
            external.responseSendError(Statuses.of(problem), problem.sentence());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
