package uk.gov.cafcass.intranet.correspondence.registration.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.registration.screens.RegisterScreen.AskedLine;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestView;
import uk.gov.cafcass.intranet.correspondence.web.ScreensFixture;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;

/** Registering a request from an e-mail or by hand (G-1, G-1a, A-5). */
class RegisterScreenTest {

    private static final ScreensFixture FIXTURE = new ScreensFixture();
    private static final LocalDate TODAY = LocalDate.of(2015, 6, 8);
    private static final String MAIL =
            """
            From: Jo Smith <jo@example.org>
            Sent: 06 June 2015 14:03
            To: Governance
            Subject: Life story work

            Dear Sirs

            1. How many hours are there?
            2. Who pays?

            Yours faithfully
            Jo Smith""";

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    /** Does something with a new form, as Gwen. */
    private static void with(Consumer<RegisterScreen> work) {
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            RegisterScreen screen = s.fresh(RegisterScreen.class);
            screen.load();
            work.accept(screen);
        });
    }

    private static List<String> texts(RegisterScreen screen) {
        return screen.getQuestions().getAll().stream().map(AskedLine::getText).toList();
    }

    private static List<String> fields(RegisterScreen screen) {
        return catchThrowableOfType(Problem.class, screen::register).faults().stream()
                .map(Fault::field)
                .toList();
    }

    /** A form whose only fault would be what a test makes of it. */
    private static void complete(RegisterScreen screen) {
        screen.setPasted(MAIL);
        screen.read();
    }

    @Test
    void an_email_fills_the_form() {
        with(screen -> {
            assertThat(screen.isPasting()).isTrue();
            complete(screen);
            assertThat(screen.isPasting()).isFalse();
            assertThat(screen.getSent()).isEqualTo(LocalDate.of(2015, 6, 6));
            assertThat(screen.getReceived()).isEqualTo(LocalDate.of(2015, 6, 6));
            assertThat(screen.getName()).isEqualTo("Jo Smith");
            assertThat(screen.getEmail()).isEqualTo("jo@example.org");
            assertThat(screen.getSubject()).isEqualTo("Life story work");
            assertThat(screen.getText()).startsWith("Dear Sirs").doesNotContain("From:");
            assertThat(texts(screen)).containsExactly("How many hours are there?", "Who pays?");
        });
    }

    /** G-1a: a day that cannot be is not guessed. */
    @Test
    void a_day_in_the_future_is_left_empty_and_received_is_today() {
        with(screen -> {
            screen.setPasted(MAIL.replace("06 June 2015", "09 June 2015"));
            screen.read();
            assertThat(screen.getSent()).isNull();
            assertThat(screen.getReceived()).isEqualTo(TODAY);
        });
    }

    @Test
    void a_text_without_a_header_or_questions_is_the_text_and_one_empty_question() {
        with(screen -> {
            screen.setPasted("Hello");
            screen.read();
            assertThat(screen.getText()).isEqualTo("Hello");
            assertThat(screen.getSubject()).isEmpty();
            assertThat(texts(screen)).containsExactly("");
        });
    }

    @Test
    void what_is_typed_by_hand_begins_with_one_question_received_today() {
        with(screen -> {
            screen.type();
            assertThat(screen.isPasting()).isFalse();
            assertThat(screen.getReceived()).isEqualTo(TODAY);
            assertThat(texts(screen)).containsExactly("");
        });
    }

    @Test
    void questions_are_found_anew_in_a_text_that_was_corrected() {
        with(screen -> {
            complete(screen);
            screen.setText("1. Only this one?");
            screen.split();
            assertThat(texts(screen)).containsExactly("Only this one?");
        });
    }

    @Test
    void questions_are_added_joined_and_removed_and_one_is_always_there() {
        with(screen -> {
            complete(screen);
            screen.addAfter(0);
            screen.getQuestions().getAll().get(1).setText("In between?");
            assertThat(texts(screen)).containsExactly("How many hours are there?", "In between?", "Who pays?");
            screen.joinToAbove(2);
            assertThat(texts(screen)).containsExactly("How many hours are there?", "In between?\n\nWho pays?");
            screen.remove(0);
            screen.remove(0);
            assertThat(texts(screen)).containsExactly("");
        });
    }

    @Test
    void joining_keeps_what_stood_before_the_lower_question() {
        with(screen -> {
            complete(screen);
            screen.getQuestions().getAll().get(1).setPreamble("In 2014 you said so.");
            screen.joinToAbove(1);
            assertThat(texts(screen)).containsExactly("How many hours are there?\n\nIn 2014 you said so.\n\nWho pays?");
        });
    }

    @Test
    void what_is_registered_is_what_the_form_holds() {
        List<String> registered = new ArrayList<>();
        with(screen -> {
            complete(screen);
            screen.setReceived(TODAY);
            screen.setAddress("1 High Street\nLeeds");
            registered.add(screen.register());
        });
        String[] address = registered.get(0).split("=");
        assertThat(address[0] + address[1]).isEqualTo("/correspondence/requests/request?faces-redirecttrue&reference");
        RequestView view =
                FIXTURE.read(FIXTURE.gwen, Reference.parse(address[2]).orElseThrow());
        assertThat(view.requesterName()).isEqualTo("Jo Smith");
        assertThat(view.requesterAddress()).isEqualTo("1 High Street\nLeeds");
        assertThat(view.dueOn()).isEqualTo(LocalDate.of(2015, 7, 6));
        assertThat(view.questions())
                .extracting(question -> question.text())
                .containsExactly("How many hours are there?", "Who pays?");
    }

    @Test
    void each_fault_is_told_at_its_field_of_the_form_and_nothing_typed_is_lost() {
        with(screen -> {
            complete(screen);
            screen.setSent(null);
            screen.setReceived(TODAY.plusDays(1));
            screen.setEmail("jo");
            screen.setSubject(" ");
            screen.getQuestions().getAll().get(1).setText("");
            assertThat(fields(screen))
                    .containsExactlyInAnyOrder("sent", "received", "email", "subject", "asked:1:question");
            assertThat(screen.getEmail()).isEqualTo("jo");
            assertThat(texts(screen)).containsExactly("How many hours are there?", "");
        });
    }

    @Test
    void a_request_without_questions_is_told_at_the_first() {
        with(screen -> {
            complete(screen);
            screen.getQuestions().setAll(List.of());
            assertThat(fields(screen)).containsExactly("asked:0:question");
        });
    }

    @Test
    void what_was_spoken_is_no_freedom_of_information_request() {
        with(screen -> {
            complete(screen);
            screen.setChannel("SPOKEN");
            assertThat(fields(screen)).containsExactly("channel");
            screen.setKind("EIR");
            assertThat(screen.register()).isNotEmpty();
        });
    }

    @Test
    void a_draft_is_put_back_with_its_days_and_questions_and_is_gone_once_it_is_registered() {
        FIXTURE.doAs(FIXTURE.greg, s -> {
            s.get(Drafts.class)
                    .keep(
                            "request-new",
                            """
                            {"kind": "EIR", "channel": "LETTER", "sent": "1 June 2015", "received": "no day", "name": "Jo",
                             "email": "", "address": "Leeds", "subject": "Trees", "text": "As it came",
                             "asked:0:label": "1", "asked:0:preamble": "", "asked:0:question": "How many trees?",
                             "asked:1:label": "", "asked:1:preamble": "In 2014.", "asked:1:question": "And why?"}""");
            RegisterScreen screen = s.fresh(RegisterScreen.class);
            screen.load();
            assertThat(screen.getLeftAt()).isNotNull();
            screen.restore();
            assertThat(screen.isPasting()).isFalse();
            assertThat(List.of(screen.getKind(), screen.getChannel(), screen.getName(), screen.getSubject()))
                    .containsExactly("EIR", "LETTER", "Jo", "Trees");
            assertThat(screen.getSent()).isEqualTo(LocalDate.of(2015, 6, 1));
            assertThat(screen.getReceived()).isNull();
            assertThat(screen.getQuestions().getAll())
                    .extracting(AskedLine::getLabel, AskedLine::getPreamble, AskedLine::getText)
                    .containsExactly(tuple("1", "", "How many trees?"), tuple("", "In 2014.", "And why?"));
            screen.setReceived(TODAY);
            assertThat(screen.register()).isNotEmpty();
            assertThat(s.get(Drafts.class).kept("request-new")).isEmpty();
        });
    }

    @Test
    void it_is_for_governance() {
        for (var who : List.of(FIXTURE.alan, FIXTURE.ina)) {
            FIXTURE.doAs(who, s -> assertThat(catchThrowableOfType(Problem.class, () -> s.fresh(RegisterScreen.class)
                                    .load())
                            .kind())
                    .isEqualTo(Kind.NOT_ALLOWED));
        }
    }
}
