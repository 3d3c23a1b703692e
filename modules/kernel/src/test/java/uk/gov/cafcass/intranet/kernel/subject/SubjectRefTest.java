package uk.gov.cafcass.intranet.kernel.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A subject is named by module and noun, never by an address. */
class SubjectRefTest {

    @Test
    void a_number_is_written_as_it_is() {
        assertThat(new SubjectRef("providers.register-import", 17))
                .isEqualTo(new SubjectRef("providers.register-import", "17"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "centre",
                "/providers/register/centre",
                "providers.Centre",
                "providers.centre?id=",
                "providers."
            })
    void what_is_no_module_and_noun_is_refused(String type) {
        assertThatThrownBy(() -> new SubjectRef(type, "17")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_subject_without_an_id_is_refused() {
        assertThatThrownBy(() -> new SubjectRef("providers.centre", " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
