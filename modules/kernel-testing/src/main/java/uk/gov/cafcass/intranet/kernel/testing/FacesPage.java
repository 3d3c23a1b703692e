package uk.gov.cafcass.intranet.kernel.testing;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page that is being answered, as far as screens ask for it: its address, its messages, and where it leads. Close it. */
public final class FacesPage implements AutoCloseable {

    private final Map<String, String> messages = new LinkedHashMap<>();
    private final Map<String, String[]> parameters;
    private boolean failed;
    private String redirect = "";

    private FacesPage(String query) {
        parameters = SentRequest.parameters(query);
    }

    /** A page with this query in its address, on this thread until it is closed. */
    public static FacesPage asked(String query) {
        FacesPage page = new FacesPage(query);
        Context.show(page.new Context());
        return page;
    }

    /** What is told at each field, by the id of the field. */
    public Map<String, String> messages() {
        return messages;
    }

    /** Whether what was sent could not be taken. */
    public boolean failed() {
        return failed;
    }

    /** Where it leads; empty when it stays. */
    public String redirect() {
        return redirect;
    }

    @Override
    public void close() {
        Context.show(null);
    }

    private final class Context extends FacesContextWrapper {

        Context() {
            super(null);
        }

        static void show(@Nullable FacesContext context) {
            setCurrentInstance(context);
        }

        @Override
        public ExternalContext getExternalContext() {
            return new External();
        }

        @Override
        public void addMessage(String field, FacesMessage message) {
            messages.put(field, message.getSummary());
        }

        @Override
        public void validationFailed() {
            failed = true;
        }
    }

    @SuppressWarnings("unchecked") // The API's wrapper has a raw map.
    private final class External extends ExternalContextWrapper {

        External() {
            super(null);
        }

        @Override
        public Map<String, String[]> getRequestParameterValuesMap() {
            return parameters;
        }

        @Override
        public String getRequestContextPath() {
            return "/intranet";
        }

        @Override
        public void redirect(String url) {
            redirect = url;
        }
    }
}
