package uk.gov.cafcass.intranet.look.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which button Enter presses. */
class DefaultButtonTest {

    @Test
    void the_primary_button_is_the_one_that_is_not_secondary() {
        assertThat(DefaultButton.isPrimary("button")).isTrue();
        assertThat(DefaultButton.isPrimary("button danger")).isTrue();
        assertThat(DefaultButton.isPrimary("button secondary")).isFalse();
        assertThat(DefaultButton.isPrimary("button secondary small")).isFalse();
        assertThat(DefaultButton.isPrimary("link")).isFalse();
        assertThat(DefaultButton.isPrimary(null)).isFalse();
    }
}
