package uk.gov.cafcass.intranet.correspondence.rendering;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The one template from which a letter is printed, and the XML that comes out of it. Safe for many threads. */
final class LetterXhtml {

    private static final Configuration TEMPLATES = templates();

    private LetterXhtml() {}

    /** A template of this package, filled. */
    static String text(String template, Map<String, Object> model) {
        try (StringWriter out = new StringWriter()) {
            Template found = TEMPLATES.getTemplate(template);
            found.process(model, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("The template " + template + " does not fit its letter", e);
        }
    }

    /** A template of this package, filled and parsed; it reads nothing from anywhere else. */
    static Document document(String template, Map<String, Object> model) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text(template, model))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The template " + template + " made no XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Configuration templates() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(LetterXhtml.class, ""));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.UK);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setRecognizeStandardFileExtensions(true);
        return configuration;
    }
}
