package uk.gov.cafcass.intranet.correspondence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence does in a request: the split stands on it. */
class SentenceKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            QUESTION     | How many children were there?
            QUESTION     | Please provide the number of children.
            QUESTION     | Please could you tell me who decided this.
            QUESTION     | I would like to know who decided this.
            QUESTION     | I am writing to request the minutes of the meeting.
            QUESTION     | Under the Freedom of Information Act, please send me the minutes.
            QUESTION     | Could you confirm the number of centres?
            QUESTION     | Please confirm whether you hold the minutes.
            INTRODUCTION | Please answer the following questions:
            INTRODUCTION | I am making a request for the following information:
            FOLLOW_UP    | If so, who decided?
            FOLLOW_UP    | By this I mean the whole of the year.
            FOLLOW_UP    | For the avoidance of doubt, I do not need names.
            FOLLOW_UP    | Please break these down by year.
            FOLLOW_UP    | This should include the cost.
            REMARK       | Many thanks for your help.
            REMARK       | I look forward to hearing from you.
            REMARK       | Please acknowledge receipt of this request.
            REMARK       | Please do not hesitate to contact me.
            REMARK       | Could you confirm receipt?
            REMARK       | I would prefer to receive a reply by e-mail.
            REMARK       | If my request is too wide, please contact me.
            REMARK       | I understand that you must respond within 20 working days.
            REMARK       | I would like the information in electronic form.
            STATEMENT    | Your report says that there were twelve.
            STATEMENT    | My daughter was seen in June.
            """)
    void a_sentence_is_told_by_how_it_begins_and_ends(SentenceKind kind, String sentence) {
        assertThat(SentenceKind.of(sentence)).isEqualTo(kind);
    }
}
