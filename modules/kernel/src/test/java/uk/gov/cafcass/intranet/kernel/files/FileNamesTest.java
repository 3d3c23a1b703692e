package uk.gov.cafcass.intranet.kernel.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void folders_are_left_out() {
        assertThat(FileNames.last("../../etc/passwd.pdf")).isEqualTo("passwd.pdf");
        assertThat(FileNames.last("C:\\letters\\annex.pdf")).isEqualTo("annex.pdf");
    }

    @Test
    void the_name_in_a_content_disposition_is_read_in_both_its_forms() {
        assertThat(FileNames.fromDisposition("attachment; filename=\"annex a.pdf\""))
                .contains("annex a.pdf");
        assertThat(FileNames.fromDisposition("attachment; filename=annex.pdf")).contains("annex.pdf");
        assertThat(FileNames.fromDisposition("attachment; filename=\"x\"; filename*=UTF-8''r%C3%A9ponse%20+.pdf"))
                .contains("réponse +.pdf");
        assertThat(FileNames.fromDisposition("attachment")).isEmpty();
    }
}
