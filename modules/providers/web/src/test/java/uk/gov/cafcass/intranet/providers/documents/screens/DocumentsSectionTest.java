package uk.gov.cafcass.intranet.providers.documents.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.providers.SampleDocuments;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

class DocumentsSectionTest {

    @Test
    void a_document_says_what_it_is_and_whose_when_the_page_does_not() {
        assertThat(DocumentsSection.words(SampleDocuments.certificate(), SampleDocuments.CENTRE))
                .isEqualTo("Certificate of 5 January 2026, PDF");
        assertThat(DocumentsSection.words(SampleDocuments.certificate(), Holder.organisation(3)))
                .isEqualTo("Certificate of 5 January 2026, Sample Centre, PDF");
        assertThat(DocumentsSection.words(SampleDocuments.withdrawn(), SampleDocuments.CENTRE))
                .isEqualTo("Certificate, Sample Trust, PDF");
    }

    @Test
    void it_stands_on_the_page_of_the_centre_or_of_the_organisation() {
        assertThat(RegisterPages.link(SampleDocuments.CENTRE)).isEqualTo("/providers/register/centre?id=7");
        assertThat(RegisterPages.link(Holder.organisation(3))).isEqualTo("/providers/register/organisation?id=3");
    }
}
