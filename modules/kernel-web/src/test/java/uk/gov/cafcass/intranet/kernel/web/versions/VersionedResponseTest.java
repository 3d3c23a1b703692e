package uk.gov.cafcass.intranet.kernel.web.versions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionedResponseTest {

    private record Shown(String name, int days) {}

    @Test
    void the_tag_of_what_is_shown_as_it_was_sent_is_its_version() {
        assertThat(VersionedResponse.of(3, "shown").tag()).isEqualTo("3");
    }

    @Test
    void the_tag_of_a_whole_changes_with_all_that_is_shown_and_begins_with_its_version() {
        String tag = VersionedResponse.whole("3", new Shown("Sample", 4)).tag();

        assertThat(tag).matches("3-[0-9a-f]+");
        assertThat(tag)
                .isEqualTo(VersionedResponse.whole("3", new Shown("Sample", 4)).tag())
                .isNotEqualTo(
                        VersionedResponse.whole("3", new Shown("Sample", 5)).tag());
    }

    @ParameterizedTest
    @CsvSource({"'\"3-0a\"', 3", "'\"3\"', 3", "'\"3-\"', -1", "'\"x-0a\"', -1"})
    void a_change_names_the_version_by_the_tag_of_the_whole(String tag, int version) {
        assertThat(IfMatch.ofWhole(tag, "centre.if-match", "centre")).isEqualTo(version);
    }
}
