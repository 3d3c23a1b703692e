package uk.gov.cafcass.intranet.kernel.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DispositionTest {

    @Test
    void a_file_is_named_for_old_and_new_clients() {
        assertThat(Disposition.attachment("Réponse \"CAF\" 15-105.pdf"))
                .isEqualTo("attachment; filename=\"R_ponse _CAF_ 15-105.pdf\";"
                        + " filename*=UTF-8''R%C3%A9ponse%20%22CAF%22%2015-105.pdf");
    }
}
