package uk.gov.cafcass.intranet.providers.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.attachments.Stamp;
import uk.gov.cafcass.intranet.kernel.attachments.StoredFile;
import uk.gov.cafcass.intranet.kernel.attachments.Withdrawal;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

class DocumentDetailsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-24T10:00:00Z");

    @Test
    void a_document_has_a_title_and_no_day_to_come() {
        assertThat(fields("NACCC certificate", TODAY)).isEmpty();
        assertThat(fields(" \u200b ", TODAY.plusDays(1))).containsExactly("title", "datedOn");
        assertThat(fields("x".repeat(201), TODAY)).containsExactly("title");
    }

    private static List<String> fields(String title, LocalDate on) {
        return Constraints.faults(new DocumentDetails(DocumentKind.CERTIFICATE, title, Optional.of(on)), TODAY).stream()
                .map(Fault::field)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "CERTIFICATE, false, false, false, true",
        "AGREEMENT,   false, false, false, false",
        "AGREEMENT,   false, false, true,  true",
        "AGREEMENT,   false, true,  true,  true",
        "CERTIFICATE, true,  false, false, false",
        "CERTIFICATE, true,  false, true,  false",
        "CERTIFICATE, true,  true,  true,  true"
    })
    void agreements_are_for_readers_of_money_and_what_was_withdrawn_for_who_keeps_the_register(
            DocumentKind kind, boolean withdrawn, boolean keeper, boolean readerOfMoney, boolean seen) {
        Document document = new Document(
                7,
                Holder.organisation(1),
                new DocumentDetails(kind, "Sample", Optional.empty()),
                new StoredFile("a.pdf", "application/pdf", 9, "0".repeat(64)),
                new Stamp(1, NOW),
                withdrawn ? Optional.of(new Withdrawal(new Stamp(1, NOW), "Another one's")) : Optional.empty());

        assertThat(document.isFor(keeper, readerOfMoney)).isEqualTo(seen);
    }
}
