package uk.gov.cafcass.intranet.correspondence.letters.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.correspondence.letters.application.RequestLetters.Form;
import uk.gov.cafcass.intranet.correspondence.letters.application.RequestLetters.LetterFile;
import uk.gov.cafcass.intranet.correspondence.registration.RequestRegistration;
import uk.gov.cafcass.intranet.correspondence.requests.application.CorrespondenceFixture;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Channel;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Registration;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Requester;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.correspondence.steps.RequestSteps.StepInput;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.reference.Reference;

/** G-11: the letter that was sent is kept for ever and never made again. */
class RequestLettersTest {

    private final CorrespondenceFixture fixture = new CorrespondenceFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void a_sent_letter_stays_byte_for_byte_whatever_is_edited_later(Form form) {
        Reference reference = ready();
        assertThat(file(reference, form).sent()).isFalse();
        fixture.step(fixture.gwen, reference, Step.SEND, StepInput.NOTHING);
        LetterFile first = file(reference, form);
        assertThat(first.sent()).isTrue();

        fixture.clock.moveTo("2017-07-25");
        fixture.database.execute(
                "update correspondence.letterhead set chair = 'Somebody Else', telephone = '020 7946 0000'",
                "update correspondence.ico_details set website = 'https://example.com'",
                "update correspondence.question set answer_html = '<p>Another answer</p>'",
                "update kernel.account set name = 'Another Name'");
        LetterFile later = file(reference, form);

        assertThat(later.bytes()).isEqualTo(first.bytes());
        assertThat(later.fileName()).isEqualTo("Reply CAF 15-1." + form.ending());
        assertThat(fixture.value("select text from correspondence.letter"))
                .contains("Baroness Tyler of Enfield", "12 June 2015", "Twelve")
                .doesNotContain("Somebody Else");
    }

    @Test
    void there_is_no_letter_while_a_question_is_open() {
        Reference reference = fixture.drafting("2015-06-08");
        Problem problem = catchThrowableOfType(Problem.class, () -> file(reference, Form.PDF));
        assertThat(problem.code()).isEqualTo("letter.unanswered");
    }

    @Test
    void a_letter_that_cannot_be_made_is_not_sent() {
        Reference reference = ready();
        fixture.database.execute("delete from correspondence.letterhead");
        Problem problem = catchThrowableOfType(
                Problem.class, () -> fixture.step(fixture.gwen, reference, Step.SEND, StepInput.NOTHING));
        assertThat(problem.code()).isEqualTo("letterhead.missing");
        assertThat(fixture.read(reference).repliedOn()).isEmpty();
        assertThat(fixture.value("select count(*) from correspondence.letter")).isEqualTo("0");
        assertThat(fixture.value("select count(*) from kernel.document")).isEqualTo("0");
    }

    @Test
    void a_letter_repeats_what_stood_before_a_question_above_it() {
        Registration.Asked asked =
                new Registration.Asked("", "You published a template.\n\nIn Section 3 you say:", "Who was trained?");
        Registration registration = new Registration(
                RequestKind.FOI,
                Channel.EMAIL,
                new Requester("", "", ""),
                LocalDate.of(2015, 6, 8),
                LocalDate.of(2015, 6, 8),
                "training",
                "as it came",
                List.of(asked));
        Reference reference = fixture.as(
                        fixture.gwen, s -> s.get(RequestRegistration.class).register(registration))
                .reference();
        fixture.step(fixture.gwen, reference, Step.ACKNOWLEDGE);
        fixture.step(fixture.gwen, reference, Step.DRAFT);
        fixture.answer(fixture.greg, reference, "Everybody");
        fixture.step(fixture.gwen, reference, Step.SUBMIT);
        fixture.step(fixture.alan, reference, Step.APPROVE);
        fixture.clock.moveTo("2015-06-12");
        fixture.step(fixture.gwen, reference, Step.SEND, StepInput.NOTHING);

        assertThat(fixture.value("select text from correspondence.letter"))
                .contains("\nYou published a template.\nIn Section 3 you say:\nWho was trained?\nEverybody\n");
    }

    private Reference ready() {
        Reference reference = fixture.drafting("2015-06-08");
        fixture.answer(fixture.ina, reference, "Twelve");
        fixture.step(fixture.gwen, reference, Step.SUBMIT);
        fixture.step(fixture.alan, reference, Step.APPROVE);
        fixture.clock.moveTo("2015-06-12");
        return reference;
    }

    private LetterFile file(Reference reference, Form form) {
        return fixture.as(fixture.alan, s -> s.get(RequestLetters.class).file(reference, form));
    }
}
