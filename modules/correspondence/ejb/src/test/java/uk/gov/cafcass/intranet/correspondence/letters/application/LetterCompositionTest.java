package uk.gov.cafcass.intranet.correspondence.letters.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letter;
import uk.gov.cafcass.intranet.correspondence.letters.domain.LetterKind;
import uk.gov.cafcass.intranet.correspondence.letters.domain.LetterQuestion;
import uk.gov.cafcass.intranet.correspondence.letters.domain.LetterheadFixture;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Recipient;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Answer;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Channel;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Exemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Registration;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestFixture;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Requester;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.kernel.reference.Reference;

/** From a request to its letter: to whom, what is printed of each question, and how what is withheld is said (G-10, G-11). */
class LetterCompositionTest {

    private static final LocalDate DATED = LocalDate.of(2015, 6, 12);
    private static final List<Exemption> LAW = List.of(
            new Exemption("12(1)", "Cost of compliance", false, false, true, true),
            new Exemption("42", "Legal professional privilege", true, false, true, false),
            new Exemption("43(2)", "Commercial interests", true, true, true, false));

    private RequestKind kind = RequestKind.FOI;
    private Channel channel = Channel.EMAIL;
    private Requester requester = new Requester("", "", "");

    /** Being drafted, with a question for each label; a blank label is none. */
    private Request drafting(String... labels) {
        Registration registration = new Registration(
                kind,
                channel,
                requester,
                LocalDate.of(2015, 6, 6),
                LocalDate.of(2015, 6, 8),
                "Life story work",
                "Dear Sirs",
                Arrays.stream(labels)
                        .map(label -> new Registration.Asked(label, "", "Question?"))
                        .toList());
        Request request = Request.register(
                registration,
                new Reference(2015, 105),
                RequestFixture.calendar(),
                RequestFixture.GWEN,
                RequestFixture.NOW);
        request.take(Step.ACKNOWLEDGE, RequestFixture.GWEN);
        request.take(Step.DRAFT, RequestFixture.GWEN);
        return request;
    }

    private static void answer(Request request, int number, String html, Outcome outcome, CitedExemption... cited) {
        request.answer(
                number,
                new Answer(html, outcome, Optional.empty(), List.of(cited)),
                RequestFixture.rules(),
                RequestFixture.GWEN,
                RequestFixture.NOW);
    }

    private static Letter letter(Request request) {
        return new LetterComposition(request, LAW)
                .dated(DATED, LetterheadFixture.of2015(), LetterheadFixture.ico2015());
    }

    private static List<Optional<String>> labels(Request request) {
        return letter(request).questions().stream().map(LetterQuestion::label).toList();
    }

    private Letter answered() {
        Request request = drafting("");
        answer(request, 1, "<p>Twelve.</p>", Outcome.GIVEN_IN_FULL);
        return letter(request);
    }

    @Test
    void nobody_by_name_is_no_recipient() {
        requester = new Requester("", "jo@example.org", "");
        assertThat(answered().recipient()).isEmpty();
    }

    @Test
    void a_recipient_has_their_address_line_by_line() {
        requester = new Requester("Jo Smith", "jo@example.org", "1 High Street\n\nLeeds\n");
        assertThat(answered().recipient().map(Recipient::lines))
                .contains(List.of("Jo Smith", "1 High Street", "Leeds"));
    }

    @Test
    void who_gave_no_address_is_written_to_by_email() {
        requester = new Requester("Jo Smith", "jo@example.org", "");
        assertThat(answered().recipient().map(Recipient::lines)).contains(List.of("Jo Smith", "jo@example.org"));
        requester = new Requester("Jo Smith", "", "");
        assertThat(answered().recipient().map(Recipient::lines)).contains(List.of("Jo Smith"));
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, your email of",
        "LETTER, your letter of",
        "WEB_FORM, your message through our website of",
        "SPOKEN, your spoken request of"
    })
    void the_way_in_which_it_came_is_thanked_for(Channel way, String words) {
        kind = RequestKind.EIR;
        channel = way;
        assertThat(answered().opening()).startsWith("Thank you for " + words + " 6 June 2015 which was received");
    }

    @ParameterizedTest
    @EnumSource(RequestKind.class)
    void the_letter_cites_the_law_of_its_kind(RequestKind of) {
        kind = of;
        assertThat(answered().kind())
                .isEqualTo(
                        of == RequestKind.FOI
                                ? LetterKind.FREEDOM_OF_INFORMATION
                                : LetterKind.ENVIRONMENTAL_INFORMATION);
    }

    @Test
    void it_is_dated_and_has_the_reference_in_both_ways() {
        assertThat(answered().dateLine()).isEqualTo("12 June 2015");
        assertThat(answered().references()).containsExactly("Your ref: CAF 15-105", "Our ref: Gov/CAF 15-105");
    }

    @Test
    void questions_that_came_without_numbers_get_none() {
        Request request = drafting("", "");
        answer(request, 1, "<p>a</p>", Outcome.GIVEN_IN_FULL);
        answer(request, 2, "<p>b</p>", Outcome.GIVEN_IN_FULL);
        assertThat(labels(request)).containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void where_one_has_a_number_the_others_get_theirs() {
        Request request = drafting("", "2(a)", "");
        for (int number = 1; number <= 3; number++) {
            answer(request, number, "<p>a</p>", Outcome.GIVEN_IN_FULL);
        }
        assertThat(labels(request)).containsExactly(Optional.of("1"), Optional.of("2(a)"), Optional.of("3"));
    }

    @Test
    void an_answer_that_refers_to_another_gives_all_their_numbers_and_names_the_one() {
        Request request = drafting("", "");
        answer(request, 1, "<p>a</p>", Outcome.GIVEN_IN_FULL);
        RequestFixture.referTo(request, 2, 1);
        assertThat(labels(request)).containsExactly(Optional.of("1"), Optional.of("2"));
        assertThat(letter(request).text()).contains("Please see the response to question 1.");
    }

    @Test
    void it_is_named_as_the_requester_numbered_it() {
        Request request = drafting("A", "B");
        answer(request, 1, "<p>a</p>", Outcome.GIVEN_IN_FULL);
        RequestFixture.referTo(request, 2, 1);
        assertThat(letter(request).text()).contains("Please see the response to question A.");
    }

    @Test
    void what_is_not_held_is_said_unless_somebody_said_it_better() {
        Request plain = drafting("");
        answer(plain, 1, "", Outcome.NOT_HELD);
        assertThat(letter(plain).text()).contains("Cafcass does not hold this information.");
        Request better = drafting("");
        answer(better, 1, "<p>The court holds this.</p>", Outcome.NOT_HELD);
        assertThat(letter(better).text())
                .contains("The court holds this.")
                .doesNotContain("Cafcass does not hold this information.");
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSED, 42, We are not giving you this information.",
        "GIVEN_IN_PART, 42, We are not giving you some of this information.",
        "NEITHER_CONFIRMED_NOR_DENIED, 42, We neither confirm nor deny that we hold this information.",
        "REFUSED, 12(1), We do not have to answer this part of your request.",
    })
    void how_far_it_is_refused_follows_from_outcome_and_section(Outcome outcome, String section, String sentence) {
        Request request = drafting("");
        answer(request, 1, "<p>a</p>", outcome, new CitedExemption(section, "It is so.", "", "Weighed."));
        assertThat(letter(request).text()).contains(sentence);
    }

    /** G-10: section, why, prejudice and balance, each in its place and none where there is nothing. */
    @Test
    void every_section_is_named_with_its_reasons() {
        Request request = drafting("");
        answer(
                request,
                1,
                "",
                Outcome.REFUSED,
                new CitedExemption("43(2)", "It names prices.", "Bids would rise.", "The market matters more."),
                new CitedExemption("42", "It is advice.", "", "Candour matters more."));
        Letter letter = letter(request);
        assertThat(letter.refused(letter.questions().get(0)))
                .containsExactly(
                        "We are not giving you this information.",
                        "Section 43(2) of the Freedom of Information Act 2000 (Commercial interests) applies. It names prices.",
                        "Prejudice: Bids would rise.",
                        "Public interest: The market matters more.",
                        "Section 42 of the Freedom of Information Act 2000 (Legal professional privilege) applies. It is advice.",
                        "Public interest: Candour matters more.");
    }

    @Test
    void what_is_given_in_full_names_no_section() {
        assertThat(answered().questions().get(0).refusal()).isEmpty();
        assertThat(answered().text()).doesNotContain("applies.");
    }

    @Test
    void a_section_that_was_taken_off_the_list_is_still_cited_by_its_number() {
        Request request = drafting("");
        answer(request, 1, "", Outcome.REFUSED, new CitedExemption("40(2) with 40(3A)", "It is a name.", "", ""));
        assertThat(letter(request).text()).contains("40(2) with 40(3A)").contains("It is a name.");
    }
}
