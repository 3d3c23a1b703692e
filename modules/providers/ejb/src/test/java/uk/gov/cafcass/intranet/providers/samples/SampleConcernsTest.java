package uk.gov.cafcass.intranet.providers.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.concerns.ConcernReading;
import uk.gov.cafcass.intranet.providers.concerns.ConcernState;
import uk.gov.cafcass.intranet.providers.concerns.ConcernView;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;

class SampleConcernsTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();

    @BeforeAll
    static void load() {
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(SampleProviders.class).load());
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(SampleConcerns.class).load());
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void one_waits_in_each_state_and_loading_them_again_adds_none() {
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(SampleConcerns.class).load());
        List<ConcernView> open =
                FIXTURE.as(Role.COMMISSIONER, s -> s.get(ConcernReading.class).open());
        assertThat(open)
                .extracting(ConcernView::state)
                .containsExactlyInAnyOrder(ConcernState.RAISED, ConcernState.TRIAGED, ConcernState.WITH_NACCC);
    }
}
