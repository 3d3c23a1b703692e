package uk.gov.cafcass.intranet.providers.finance.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Tbl;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.testing.Conformance;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.Provision;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.Provision.GrantCount;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaperView;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaperView.Section;
import uk.gov.cafcass.intranet.providers.finance.domain.ActivityVolume;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.Forecast;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperDetails;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperSection;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables;

/** P-14, A-6: the paper for the Board on paper. */
class BoardPaperPrintTest {

    private static final FinancialYear YEAR = new FinancialYear(2009);

    private final BoardPaperPrint print = new BoardPaperPrint();

    @Test
    void veraPDF_finds_it_to_be_PDF_UA_1_and_PDF_A_2A() throws IOException {
        byte[] pdf = print.pdf(paper());
        Files.write(Path.of("target", "board-paper.pdf"), pdf);
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void a_paper_without_records_is_one_too() throws IOException {
        byte[] pdf = print.pdf(nothing());
        Files.write(Path.of("target", "board-paper-empty.pdf"), pdf);
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void every_section_table_and_chart_is_in_the_pdf() throws IOException {
        String text = textOf(print.pdf(paper()));
        assertThat(text)
                .contains(
                        "Paper for the Board meeting on 16 April 2010",
                        "1. Aim and purpose",
                        "9. Diversity analysis",
                        "A <b>bold</b> & risky text",
                        "Second paragraph",
                        "Level 2 780 0 576 1,356",
                        "North 27 55 0 0",
                        "2,000,000",
                        "1,356 units of service, on average £1,475 each",
                        "1,000 PIP, 0 DV",
                        "2,019,000",
                        "not known",
                        "The paper as it was printed shows a total of £3,769,000",
                        "Level 2, South: 576",
                        "Department: contact activities: £0",
                        "Page 1 of");
    }

    @Test
    void every_section_and_table_is_in_the_docx_with_its_style() throws Exception {
        byte[] docx = print.docx(paper());
        Files.write(Path.of("target", "board-paper.docx"), docx);
        WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        String body = XmlUtils.marshaltoString(word.getMainDocumentPart().getContents());
        assertThat(body)
                .contains("9. Diversity analysis", "1,356", "£2,019,000", "w:val=\"TableNumber\"", "w:val=\"Ruled\"")
                .contains("A &lt;b&gt;bold&lt;/b&gt; &amp; risky text")
                .contains("w:tblHeader")
                .doesNotContain("w:rFonts", "w:tblBorders", "w:trHeight", "w:tcBorders");
        long tables = word.getMainDocumentPart().getContent().stream()
                .map(XmlUtils::unwrap)
                .filter(Tbl.class::isInstance)
                .count();
        assertThat(tables).isEqualTo(3);
    }

    @Test
    void a_chart_is_svg_that_says_in_words_all_that_it_shows() throws Exception {
        Chart chart = Chart.units(paper().tables());
        assertThat(chart.inWords())
                .startsWith("Units of service by level and area, 2009/10: Level 1, North 0;")
                .contains("Level 2, North 780; Level 2, Central 0; Level 2, South 576;");
        assertThat(chart.bars()).hasSize(9).allSatisfy(bar -> assertThat(bar.percent())
                .isBetween(0, 100));
        assertThat(xml(chart.narrowSvg()).getElementsByTagName("rect").getLength())
                .isEqualTo(chart.bars().size());
        Document svg = xml(chart.svg());
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(chart.inWords());
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(9);
        Chart spending = Chart.spending(paper().tables());
        assertThat(spending.inWords())
                .isEqualTo("Spending by source, 2009/10: Department: child contact services £2,000,000;"
                        + " Department: contact activities £0.");
        assertThat(xml(spending.svg()).getElementsByTagName("rect").getLength()).isEqualTo(2);
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static BoardPaperView paper() {
        Provision provision = new Provision(
                Map.of(Area.NORTH, 27),
                List.of(
                        new GrantCount(GrantKind.SUPPORTED_CONTACT, Optional.of(Area.NORTH), 55, Money.ofPounds(1)),
                        new GrantCount(GrantKind.PIP, Optional.empty(), 54, Money.ofPounds(1))));
        Optional<Money> spent = Optional.of(Money.ofPounds(2_000_000));
        YearFigures figures = new YearFigures(
                YEAR,
                List.of(
                        new BudgetLine(
                                YEAR, FundingSource.CONTACT_SERVICES, "Services", Money.ofPounds(2_000_000), spent),
                        new BudgetLine(
                                YEAR,
                                FundingSource.CONTACT_ACTIVITIES,
                                "Activities",
                                Money.ofPounds(369_400),
                                Optional.empty())),
                List.of(
                        new UnitsDelivered(YEAR, Area.NORTH, CommissioningLevel.TWO, 780),
                        new UnitsDelivered(YEAR, Area.SOUTH, CommissioningLevel.TWO, 576)),
                List.of(new ActivityVolume(YEAR, ServiceKind.PIP, 1_000)),
                List.of(new Forecast(YEAR.next(), FundingSource.CONTACT_ACTIVITIES, Money.ofPounds(2_019_000))));
        PaperDetails details = new PaperDetails(
                YEAR,
                Optional.of(LocalDate.of(2010, 4, 16)),
                "The team",
                Optional.of(LocalDate.of(2010, 4, 7)),
                Optional.of(Money.ofPounds(3_769_000)));
        return view(details, PaperTables.of(provision, figures));
    }

    private static BoardPaperView nothing() {
        YearFigures figures = new YearFigures(YEAR, List.of(), List.of(), List.of(), List.of());
        return view(PaperDetails.of(YEAR), PaperTables.of(new Provision(Map.of(), List.of()), figures));
    }

    private static BoardPaperView view(PaperDetails details, PaperTables tables) {
        List<Section> sections = Arrays.stream(PaperSection.values())
                .map(section -> new Section(
                        section.number(),
                        section.heading(),
                        1,
                        "A <b>bold</b> & risky text \uD83D\uDC4D\nwith a second line.\n\nSecond paragraph."))
                .toList();
        return new BoardPaperView(
                new Versioned<>(1, 1, details),
                sections,
                tables,
                tables.note(details.printedTotal()).stream().toList());
    }
}
