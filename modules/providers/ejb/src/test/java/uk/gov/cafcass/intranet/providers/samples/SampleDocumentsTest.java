package uk.gov.cafcass.intranet.providers.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.documents.DocumentReading;
import uk.gov.cafcass.intranet.providers.documents.DocumentView;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;

class SampleDocumentsTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();

    @BeforeAll
    static void load() {
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(SampleProviders.class).load());
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(SampleDocuments.class).load());
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void some_organisations_have_an_agreement_and_their_centres_a_certificate_and_a_report() {
        long organisation = Long.parseLong(FIXTURE.value("select min(organisation_id) from providers.document"));

        List<DocumentView> found =
                FIXTURE.as(Role.COMMISSIONER, s -> s.get(DocumentReading.class).ofOrganisation(organisation));
        assertThat(found)
                .extracting(view -> view.document().text().kind().name())
                .contains("AGREEMENT", "CERTIFICATE", "INSPECTION");
        assertThat(Integer.parseInt(FIXTURE.value("select count(distinct organisation_id) from providers.document")))
                .isGreaterThan(5);
    }

    @Test
    void loading_them_again_adds_none() {
        String before = FIXTURE.value("select count(*) from providers.document");

        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(SampleDocuments.class).load());

        assertThat(FIXTURE.value("select count(*) from providers.document")).isEqualTo(before);
    }
}
