package uk.gov.cafcass.intranet.kernel.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people call a kind of file; nobody has to know a media type. */
class FileKindsTest {

    @ParameterizedTest
    @CsvSource({
        "application/pdf, PDF",
        "message/rfc822, E-mail",
        "application/vnd.ms-outlook, E-mail",
        "text/plain, Text",
        "text/csv, CSV",
        "image/png, Picture",
        "image/jpeg, Picture",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, Spreadsheet",
        "application/vnd.oasis.opendocument.spreadsheet, Spreadsheet",
        "application/vnd.ms-excel, Spreadsheet",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation, Slides",
        "application/vnd.oasis.opendocument.presentation, Slides",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, Document",
        "application/msword, Document",
        "application/x-anything, Document",
    })
    void every_kind_that_is_taken_has_a_name(String mediaType, String name) {
        assertThat(FileKinds.of(mediaType)).isEqualTo(name);
    }
}
