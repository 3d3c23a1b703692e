package uk.gov.cafcass.intranet.providers.documents.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.providers.SampleDocuments;
import uk.gov.cafcass.intranet.providers.documents.DocumentKind;

class DocumentJsonTest {

    @Test
    void a_document_says_whose_it_is_and_what_is_in_it() {
        DocumentJson json = DocumentJson.of(SampleDocuments.certificate());

        assertThat(json.organisationId()).isEqualTo(3);
        assertThat(json.centreId()).contains(7L);
        assertThat(json.holder()).isEqualTo("Sample Centre");
        assertThat(json.kind()).isEqualTo(DocumentKind.CERTIFICATE);
        assertThat(json.name()).isEqualTo("a.pdf");
        assertThat(json.size()).isEqualTo(120);
        assertThat(json.addedBy()).isEqualTo("Jo Smith");
        assertThat(json.withdrawn()).isEmpty();
    }

    @Test
    void one_that_was_withdrawn_says_by_whom_and_why() {
        DocumentJson json = DocumentJson.of(SampleDocuments.withdrawn());

        assertThat(json.centreId()).isEmpty();
        assertThat(json.datedOn()).isEmpty();
        assertThat(json.withdrawn()).hasValueSatisfying(withdrawn -> {
            assertThat(withdrawn.by()).isEqualTo("Jo Smith");
            assertThat(withdrawn.reason()).isEqualTo("Another one’s");
        });
    }
}
