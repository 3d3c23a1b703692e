package uk.gov.cafcass.intranet.providers.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.finance.domain.ActivityVolume;

/** P-10: what families are told of a service does not say anything else than the rules do. */
class ServiceGuideTest {

    @ParameterizedTest
    @EnumSource(ServiceKind.class)
    void every_kind_of_service_is_explained_in_whole_sentences(ServiceKind kind) {
        ServiceGuide guide = ServiceGuide.of(kind);
        assertThat(Stream.of(guide.what(), guide.forWhom(), guide.referral()))
                .allSatisfy(text -> assertThat(text).matches("[A-Z].*[.]").doesNotContain("  "));
    }

    @Test
    void no_two_kinds_are_explained_alike() {
        assertThat(Arrays.stream(ServiceKind.values())
                        .map(kind -> ServiceGuide.of(kind).what()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(ServiceKind.class)
    void what_the_court_orders_are_the_contact_activities_C_12(ServiceKind kind) {
        assertThat(ServiceGuide.of(kind).referral().startsWith("The court orders it"))
                .isEqualTo(ActivityVolume.ACTIVITIES.contains(kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CCI | 12 hours | C-8",
                "CCI | Life story work and wishes-and-feelings work are not part of it | C-9",
                "CCI | Cafcass refers and pays | C-10",
                "CCI | activity direction or condition | C-10",
                "SUPERVISED | how long the wait is and whether it can deliver | C-5",
                "DV_PROGRAMME | accredited by Respect, and to no others | P-4",
                "MEDIATION_ASSESSMENT | must be accredited | C-12",
                "PIP | Planning Together for Children | C-12",
                "SUPPORTED | with the consent of the parties | S-1"
            })
    void what_a_rule_asks_for_is_told_with_the_service(ServiceKind kind, String words, String rule) {
        ServiceGuide guide = ServiceGuide.of(kind);
        assertThat(guide.what() + " " + guide.forWhom() + " " + guide.referral())
                .as(rule)
                .contains(words);
    }

    @ParameterizedTest
    @EnumSource(ServiceKind.class)
    void only_where_nobody_accredits_is_it_said_that_nobody_does(ServiceKind kind) {
        assertThat(ServiceGuide.of(kind).referral().contains("No scheme accredits it"))
                .isEqualTo(kind.schemes().isEmpty());
    }
}
