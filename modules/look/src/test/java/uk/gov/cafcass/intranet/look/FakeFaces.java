package uk.gov.cafcass.intranet.look;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.look.records.Markup;

/** Faces as far as a component asks for it while it writes itself, without a server. Close it. */
@NullUnmarked
public final class FakeFaces extends FacesContextWrapper implements AutoCloseable {

    /** The sentences that were told, by the id of their field; the empty one is that of the page. */
    public final Map<String, List<String>> messages = new LinkedHashMap<>();

    private final StringWriter written = new StringWriter();
    private final Elements writer = new Elements(written);
    private final Map<Object, Object> attributes = new HashMap<>();
    private final Map<String, Object> application = new HashMap<>();
    private final Map<String, Object> scope = new HashMap<>();
    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private UIViewRoot view;
    private boolean failed;

    private FakeFaces() {
        super(null);
    }

    /** On this thread until it is closed. */
    public static FakeFaces open() {
        FakeFaces faces = new FakeFaces();
        setCurrentInstance(faces);
        return faces;
    }

    /** With a parameter in its address. */
    public FakeFaces with(String name, String... values) {
        parameters.put(name, values);
        return this;
    }

    public void show(UIViewRoot root) {
        view = root;
    }

    public void fail() {
        failed = true;
    }

    /** What was written so far. */
    public String written() {
        return written.toString();
    }

    @Override
    public void close() {
        setCurrentInstance(null);
    }

    @Override
    public Map<Object, Object> getAttributes() {
        return attributes;
    }

    @Override
    public UIViewRoot getViewRoot() {
        return view;
    }

    @Override
    public ResponseWriter getResponseWriter() {
        return writer;
    }

    @Override
    public boolean isValidationFailed() {
        return failed;
    }

    @Override
    public void validationFailed() {
        failed = true;
    }

    @Override
    public void addMessage(@Nullable String field, FacesMessage message) {
        messages.computeIfAbsent(Objects.requireNonNullElse(field, ""), any -> new ArrayList<>())
                .add(message.getSummary());
    }

    @Override
    public ExternalContext getExternalContext() {
        return new External();
    }

    @SuppressWarnings("unchecked") // The API's wrapper has a raw map.
    private final class External extends ExternalContextWrapper {

        External() {
            super(null);
        }

        @Override
        public Map<String, Object> getApplicationMap() {
            return application;
        }

        @Override
        public Map<String, Object> getRequestMap() {
            return scope;
        }

        @Override
        public String getRequestContextPath() {
            return "/intranet";
        }

        @Override
        public Map<String, String[]> getRequestParameterValuesMap() {
            return parameters;
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            Map<String, String> first = new HashMap<>();
            parameters.forEach((name, values) -> first.put(name, values[0]));
            return first;
        }

        @Override
        public Object getRequest() {
            return Proxy.newProxyInstance(
                    FakeFaces.class.getClassLoader(),
                    new Class<?>[] {HttpServletRequest.class},
                    (self, called, arguments) -> switch (called.getName()) {
                        case "getContextPath" -> "/intranet";
                        case "getRequestURI" -> "/intranet/list";
                        case "getQueryString" -> "page=2";
                        default -> null;
                    });
        }
    }

    /** Elements as they are, with all that is in them escaped. */
    private static final class Elements extends ResponseWriter {

        private final StringWriter out;
        private boolean open;

        Elements(StringWriter out) {
            this.out = out;
        }

        private void append(String text) {
            out.append(text);
        }

        private void endTag() {
            if (open) {
                append(">");
                open = false;
            }
        }

        @Override
        public void startElement(String name, UIComponent component) {
            endTag();
            append("<" + name);
            open = true;
        }

        @Override
        public void writeAttribute(String name, Object value, String property) {
            append(" " + name + "=\"" + Markup.escape(value.toString()) + "\"");
        }

        @Override
        public void writeURIAttribute(String name, Object value, String property) {
            writeAttribute(name, value, property);
        }

        @Override
        public void endElement(String name) {
            endTag();
            append("</" + name + ">");
        }

        @Override
        public void writeText(Object text, String property) {
            endTag();
            append(Markup.escape(text.toString()));
        }

        @Override
        public void writeText(char[] text, int offset, int length) {
            writeText(new String(text, offset, length), null);
        }

        @Override
        public void write(char[] text, int offset, int length) {
            endTag();
            append(new String(text, offset, length));
        }

        @Override
        public void writeComment(Object comment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getContentType() {
            return "text/html";
        }

        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public void startDocument() {}

        @Override
        public void endDocument() {}

        @Override
        public ResponseWriter cloneWithWriter(Writer other) {
            throw new UnsupportedOperationException();
        }
    }
}
