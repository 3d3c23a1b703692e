package uk.gov.cafcass.intranet.printing;

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

/**
 * The templates that stand beside a class, and the XML that comes out of them: everything is escaped that they do not say otherwise of,
 * and they read nothing from anywhere else. Safe for many threads.
 */
public final class Templates {

    private final Class<?> beside;
    private final Configuration configuration;

    /** Those beside a class. */
    public Templates(Class<?> beside) {
        this.beside = beside;
        this.configuration = configuration(beside);
    }

    /** A file that is no template, such as a style sheet, as it stands. */
    public String file(String name) {
        return Resources.text(beside, name);
    }

    /** A template, filled. */
    public String text(String template, Map<String, Object> model) {
        try (StringWriter out = new StringWriter()) {
            Template found = configuration.getTemplate(template);
            found.process(model, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("The template " + template + " does not fit what is printed", e);
        }
    }

    /** A template, filled and parsed. */
    public Document document(String template, Map<String, Object> model) {
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

    private static Configuration configuration(Class<?> beside) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(beside, ""));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.UK);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setRecognizeStandardFileExtensions(true);
        return configuration;
    }
}
