package uk.gov.cafcass.intranet.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.staff.Role;

class EnumLabelsTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_word_is_read_as_code_and_as_addresses_write_it(Role role) {
        String code = role.name();
        assertThat(EnumLabels.read(Role.class, code)).contains(role);
        assertThat(EnumLabels.read(Role.class, " " + code.toLowerCase().replace('_', '-') + " "))
                .contains(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "SERVICE MANAGER", "SERVICE_MANAGERS", "Service manager", "SERVICE__MANAGER"})
    void other_words_are_none_of_the_list(String word) {
        assertThat(EnumLabels.read(Role.class, word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tr, auditor", "tr, information-owner", "de, practitioner"})
    void the_letters_of_a_server_in_another_country_change_nothing(String language, String word) {
        java.util.Locale before = java.util.Locale.getDefault();
        java.util.Locale.setDefault(java.util.Locale.forLanguageTag(language));
        try {
            assertThat(EnumLabels.read(Role.class, word)).isPresent();
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    @Test
    void a_sentence_can_name_them_all() {
        assertThat(EnumLabels.names(Role.class))
                .startsWith("PRACTITIONER, SERVICE_MANAGER, ")
                .endsWith(", ADMINISTRATOR");
    }
}
