package uk.gov.cafcass.intranet.providers.directory.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.testing.Conformance;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheet;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheet.Elsewhere;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheet.Kind;
import uk.gov.cafcass.intranet.providers.directory.domain.LocalService;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/** P-10, A-6: the local information sheet on paper. */
class InformationSheetPrintTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DfjArea WORCESTER = new DfjArea("WORCESTER", "Worcester", Area.CENTRAL);
    private static final DfjArea CARLISLE = new DfjArea("CARLISLE", "Carlisle", Area.NORTH);

    private final InformationSheetPrint print = new InformationSheetPrint();

    @Test
    void veraPDF_finds_it_to_be_PDF_UA_1_and_PDF_A_2A() throws IOException {
        byte[] pdf = print.pdf(worcester(30));
        Files.write(Path.of("target", "information-sheet.pdf"), pdf);
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void so_is_a_sheet_on_which_nobody_stands() throws IOException {
        byte[] pdf = print.pdf(nobody());
        Files.write(Path.of("target", "information-sheet-empty.pdf"), pdf);
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void all_that_is_known_of_a_centre_is_in_it_with_the_day() throws IOException {
        assertThat(textOf(print.pdf(worcester(1))))
                .contains(
                        "Contact services in the Worcester area",
                        "as the register stood on 24 November 2026",
                        "1 centre in the Worcester area, with 8 services.",
                        "Sample <b>Centre</b> 0 & Co",
                        "Sample Trust",
                        "1 High Street, Worcester, WR1 1AA",
                        "Telephone 01905 496 0001",
                        "desk@example.org",
                        "At the centre: Saturdays 10am to 4pm",
                        "English, Polish, Urdu",
                        "Step-free access, hearing loop",
                        "4 weeks, stated on 26 October 2026 Older than 28 days: ask again",
                        "Page 1 of");
    }

    @Test
    void where_nobody_offers_a_service_the_nearest_elsewhere_is_named() throws IOException {
        assertThat(textOf(print.pdf(nobody())))
                .contains(
                        "No centre in the Carlisle area may be recommended today.",
                        "Nobody in the Carlisle area offers it who may be recommended today. The nearest who may is 34 miles from the middle of"
                                + " it, in the Worcester area:",
                        "Not known, ask the centre",
                        "Nobody in the Carlisle area offers it who may be recommended today, and nobody elsewhere in England does.");
    }

    @ParameterizedTest
    @EnumSource(ServiceKind.class)
    void every_kind_of_service_is_told_of_with_what_it_is_and_how_a_family_comes_to_it(ServiceKind kind) {
        PrintedSheet.Section section = PrintedSheet.of(worcester(1)).sections().stream()
                .filter(one -> one.heading().equals(kind.label()))
                .findFirst()
                .orElseThrow();
        assertThat(section.guide().what()).endsWith(".");
        assertThat(section.guide().forWhom()).startsWith("For ").endsWith(".");
        String referral = section.guide().referral();
        switch (kind) {
            case SUPPORTED, HANDOVER, INDIRECT ->
                assertThat(referral).as("C-4").contains("parents contact the centre themselves");
            case SUPERVISED -> assertThat(referral).as("C-5").contains("Cafcass refers.", "wait");
            case CCI -> assertThat(referral).as("C-10").contains("Cafcass refers and pays", "sections 11A to 11C");
            case PIP, MEDIATION_ASSESSMENT ->
                assertThat(referral).as("C-12").contains("activity direction", "condition", "sections 11A to 11C");
            case DV_PROGRAMME -> assertThat(referral).as("P-4").contains("activity direction", "accredited by Respect");
        }
    }

    @Test
    void a_zip_has_a_pdf_for_each_sheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        print.zip(List.of(worcester(1), nobody()), out);
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            @Nullable ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                names.add(entry.getName());
                assertThat(textOf(zip.readAllBytes())).contains("Local information sheet");
                entry = zip.getNextEntry();
            }
        }
        assertThat(names).containsExactly("information-sheet-worcester.pdf", "information-sheet-carlisle.pdf");
    }

    private static InformationSheet worcester(int centres) {
        return new InformationSheet(
                WORCESTER,
                TODAY,
                Arrays.stream(ServiceKind.values())
                        .map(kind -> new Kind(
                                kind,
                                IntStream.range(0, centres)
                                        .mapToObj(n -> service(n, kind, new Wait(4, LocalDate.of(2026, 10, 26))))
                                        .toList(),
                                Optional.empty()))
                        .toList());
    }

    private static InformationSheet nobody() {
        return new InformationSheet(
                CARLISLE,
                TODAY,
                List.of(
                        new Kind(
                                ServiceKind.SUPERVISED,
                                List.of(),
                                Optional.of(new Elsewhere(
                                        service(1, ServiceKind.SUPERVISED, null), Optional.of(WORCESTER), 34.2))),
                        new Kind(ServiceKind.PIP, List.of(), Optional.empty())));
    }

    private static LocalService service(int n, ServiceKind kind, @Nullable Wait wait) {
        return new LocalService(
                n,
                "Sample <b>Centre</b> " + n + " & Co",
                "Sample Trust",
                "1 High Street\nWorcester",
                "WR1 1AA",
                new Position(52.2, -2.2),
                Optional.of("WORCESTER"),
                List.of("Polish", "Urdu"),
                List.of(AccessFeature.STEP_FREE, AccessFeature.HEARING_LOOP),
                "01905 496 0001",
                "desk@example.org",
                new ServiceDetails(kind, Setting.CENTRE, "Saturdays 10am to 4pm", null, wait));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
