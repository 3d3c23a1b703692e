package uk.gov.cafcass.intranet.providers.finance.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.printing.Pdf;
import uk.gov.cafcass.intranet.printing.Templates;
import uk.gov.cafcass.intranet.printing.Word;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaperView;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperDetails;

/**
 * Prints the paper for the Board (P-14) as an accessible PDF with charts, and as a DOCX in which every figure of the charts stands in
 * a table. Whoever may read the paper may print it: it prints what it is given.
 */
@ApplicationScoped
public class BoardPaperPrint {

    private static final Templates TEMPLATES = new Templates(BoardPaperPrint.class);
    private static final String TEMPLATE = "board-paper.ftlx";

    /** The bytes of the PDF. */
    public byte[] pdf(BoardPaperView paper) {
        Map<String, Object> model = model(paper);
        model.put("css", TEMPLATES.file("board-paper.css"));
        model.put("charts", List.of(Chart.units(paper.tables()), Chart.spending(paper.tables())));
        return Pdf.print(TEMPLATES.document(TEMPLATE, model));
    }

    /** The bytes of the DOCX. */
    public byte[] docx(BoardPaperView paper) {
        Document xhtml = TEMPLATES.document(TEMPLATE, model(paper));
        return Word.print(title(paper), List.of(title(paper)), xhtml);
    }

    private static Map<String, Object> model(BoardPaperView paper) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("paper", paper);
        model.put("tables", paper.tables());
        model.put("title", title(paper));
        model.put("dates", dates(paper.details().value()));
        model.put(
                "preparedOn",
                paper.details().value().preparedOn().map(DateFormats::format).orElse(""));
        model.put("sections", paper.sections().stream().map(PrintedSection::of).toList());
        return model;
    }

    /**
     * A section in paragraphs.
     *
     * @param number from 1 to 9
     */
    public record PrintedSection(int number, String heading, List<String> paragraphs) {

        /** A section whose paragraphs are parted by an empty line. */
        public static PrintedSection of(BoardPaperView.Section section) {
            List<String> paragraphs = Arrays.stream(section.text().split("\\n\\s*\\n", -1))
                    .map(String::strip)
                    .filter(paragraph -> !paragraph.isEmpty())
                    .toList();
            return new PrintedSection(section.number(), section.heading(), paragraphs);
        }
    }

    /** What stands above the paper. */
    public static String title(BoardPaperView paper) {
        return "Commissioning and partnerships in " + paper.tables().year();
    }

    /** What it is a paper for, and when. */
    public static String dates(PaperDetails details) {
        return details.meetingOn()
                .map(day -> "Paper for the Board meeting on " + DateFormats.format(day))
                .orElse("Draft of a paper for the Board");
    }
}
