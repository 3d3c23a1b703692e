package uk.gov.cafcass.intranet.correspondence.registration.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.intake.SplitQuestion;
import uk.gov.cafcass.intranet.correspondence.registration.rest.QuestionSplitJson.Question;

class QuestionSplitJsonTest {

    @Test
    void questions_found_in_a_text_have_number_label_and_what_stood_before() {
        assertThat(QuestionSplitJson.of(List.of(new SplitQuestion(2, "1(b)", "Of 2014:", "How many?")))
                        .questions())
                .containsExactly(new Question(2, "1(b)", "Of 2014:", "How many?"));
    }
}
