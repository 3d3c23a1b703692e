package uk.gov.cafcass.intranet.correspondence.settings.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.web.ScreensFixture;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.testing.Services;

/** What letters carry, edited by period (G-11): two forms of one shape. */
class PeriodScreensTest {

    private final ScreensFixture fixture = new ScreensFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    private static <S extends PeriodScreen<?>> S open(Services services, Class<S> type, String id) {
        S screen = services.fresh(type);
        screen.setId(id);
        screen.load();
        return screen;
    }

    private static LetterheadsScreen list(Services services) {
        LetterheadsScreen list = services.fresh(LetterheadsScreen.class);
        list.load();
        return list;
    }

    private static String current(Services services) {
        return Long.toString(list(services).getHeads().get(0).id());
    }

    private static String currentIco(Services services) {
        return Long.toString(list(services).getDetails().get(0).id());
    }

    private static List<String> faults(PeriodScreen<?> screen) {
        return catchThrowableOfType(Problem.class, screen::save).faults().stream()
                .map(Fault::field)
                .toList();
    }

    @Test
    void a_new_letterhead_begins_with_what_letters_carry_now_and_without_days() {
        fixture.doAs(fixture.gwen, s -> {
            LetterheadScreen screen = open(s, LetterheadScreen.class, "");
            assertThat(screen.getHeading()).isEqualTo("Add a letterhead");
            assertThat(screen.getTexts())
                    .containsEntry("chair", "Baroness Tyler of Enfield")
                    .containsEntry("telephone", "0300 456 4000");
            assertThat(screen.getDays()).containsEntry("firstDay", null).containsEntry("lastDay", null);
            assertThat(faults(screen)).containsExactly("firstDay");
        });
    }

    @Test
    void it_ends_the_one_before_and_is_first_on_the_list() {
        fixture.doAs(fixture.gwen, s -> {
            LetterheadScreen screen = open(s, LetterheadScreen.class, "");
            screen.getDays().put("firstDay", LocalDate.of(2020, 4, 1));
            screen.getTexts().put("chair", "Sally Cheshire");
            assertThat(screen.save())
                    .isEqualTo("/correspondence/settings/letterheads?faces-redirect=true&done=letterhead");
            LetterheadsScreen list = list(s);
            assertThat(list.getHeads().get(0).value().chair()).isEqualTo("Sally Cheshire");
            assertThat(list.getHeads())
                    .extracting(head ->
                            list.during(head.value().from(), head.value().until()))
                    .containsExactly(
                            "From 1 April 2020",
                            "1 January 2017 to 31 March 2020",
                            "1 January 2015 to 31 December 2016");
        });
    }

    @Test
    void each_missing_text_is_told_at_its_field() {
        fixture.doAs(fixture.gwen, s -> {
            LetterheadScreen head = open(s, LetterheadScreen.class, "");
            head.getTexts().replaceAll((field, text) -> "");
            assertThat(faults(head))
                    .containsExactlyInAnyOrder("firstDay", "office", "telephone", "chair", "chiefExecutive", "signOff");
            IcoDetailsScreen ico = open(s, IcoDetailsScreen.class, "");
            ico.getTexts().replaceAll((field, text) -> "");
            assertThat(faults(ico))
                    .containsExactlyInAnyOrder("firstDay", "name", "website", "postal", "telephone", "email");
        });
    }

    @Test
    void a_correction_shows_what_stands_and_keeps_its_period() {
        fixture.doAs(fixture.gwen, s -> {
            LetterheadScreen screen = open(s, LetterheadScreen.class, current(s));
            assertThat(screen.getHeading()).isEqualTo("Letterhead from 1 January 2017");
            assertThat(screen.getDays()).containsEntry("firstDay", LocalDate.of(2017, 1, 1));
            screen.getTexts().put("telephone", "020 7946 0018");
            assertThat(screen.save()).isNotNull();
            assertThat(list(s).getHeads().get(0).value().telephone()).isEqualTo("020 7946 0018");
            assertThat(list(s).getHeads().get(0).value().from()).isEqualTo(LocalDate.of(2017, 1, 1));
        });
    }

    @Test
    void the_commissioners_details_are_corrected_likewise() {
        fixture.doAs(fixture.gwen, s -> {
            IcoDetailsScreen screen = open(s, IcoDetailsScreen.class, currentIco(s));
            screen.getTexts().put("fax", "");
            screen.getTexts().put("postal", "ICO\n\nWycliffe House\nSK9 5AF\n");
            assertThat(screen.save()).isNotNull();
            var now = list(s).getDetails().get(0).value();
            assertThat(now.fax()).isEqualTo(Optional.empty());
            assertThat(now.postal()).containsExactly("ICO", "Wycliffe House", "SK9 5AF");
        });
    }

    @Test
    void saving_what_stands_there_keeps_its_version() {
        fixture.doAs(fixture.gwen, s -> {
            int before = list(s).getDetails().get(0).version();
            assertThat(open(s, IcoDetailsScreen.class, currentIco(s)).save()).isNotNull();
            assertThat(list(s).getDetails().get(0).version()).isEqualTo(before);
        });
    }

    @Test
    void of_two_who_corrected_the_same_the_second_sees_both() {
        fixture.doAs(fixture.gwen, s -> {
            IcoDetailsScreen second = open(s, IcoDetailsScreen.class, currentIco(s));
            IcoDetailsScreen first = open(s, IcoDetailsScreen.class, currentIco(s));
            first.getTexts().put("telephone", "0303 000 0001");
            assertThat(first.save()).isNotNull();
            second.getTexts().put("telephone", "0303 000 0002");
            assertThat(second.save()).isNull();
            assertThat(second.getDiffering())
                    .extracting(differs -> differs.label())
                    .containsExactly("Telephone");
            assertThat(second.save()).isNotNull();
            assertThat(list(s).getDetails().get(0).value().telephone()).isEqualTo("0303 000 0002");
        });
    }

    @Test
    void of_two_who_corrected_different_things_both_are_kept() {
        fixture.doAs(fixture.gwen, s -> {
            LetterheadScreen second = open(s, LetterheadScreen.class, current(s));
            LetterheadScreen first = open(s, LetterheadScreen.class, current(s));
            first.getTexts().put("chair", "Sally Cheshire");
            assertThat(first.save()).isNotNull();
            second.getTexts().put("telephone", "020 7946 0018");
            assertThat(second.save()).isNotNull();
            assertThat(second.getTakenOver()).containsExactly("Chair");
            var now = list(s).getHeads().get(0).value();
            assertThat(List.of(now.chair(), now.telephone())).containsExactly("Sally Cheshire", "020 7946 0018");
        });
    }

    @Test
    void a_draft_is_put_back() {
        fixture.doAs(fixture.gwen, s -> {
            s.get(Drafts.class)
                    .keep(
                            "letterhead-new",
                            """
                            {"firstDay": "1 April 2020", "lastDay": "", "office": "a", "telephone": "b", "chair": "c",
                             "chiefExecutive": "d", "status": "e", "signOff": "f"}""");
            LetterheadScreen screen = open(s, LetterheadScreen.class, "");
            assertThat(screen.getLeftAt()).isNotNull();
            screen.restore();
            assertThat(Objects.requireNonNull(screen.getDays().get("firstDay"))).isEqualTo("2020-04-01");
            assertThat(screen.getTexts()).containsEntry("status", "e").containsEntry("signOff", "f");
        });
    }

    @Test
    void who_only_reads_sees_the_list_and_no_form() {
        fixture.doAs(fixture.alan, s -> {
            assertThat(list(s).isMayEdit()).isFalse();
            for (var type : List.of(LetterheadScreen.class, IcoDetailsScreen.class)) {
                assertThat(catchThrowableOfType(Problem.class, () -> open(s, type, ""))
                                .kind())
                        .isEqualTo(Kind.NOT_ALLOWED);
            }
        });
        fixture.doAs(fixture.ina, s -> assertThat(
                        catchThrowableOfType(Problem.class, () -> list(s)).kind())
                .isEqualTo(Kind.NOT_ALLOWED));
    }

    @Test
    void what_the_address_does_not_name_is_not_found() {
        fixture.doAs(fixture.gwen, s -> {
            for (String id : List.of("0", "seven", "999999")) {
                assertThat(catchThrowableOfType(Problem.class, () -> open(s, LetterheadScreen.class, id))
                                .kind())
                        .isEqualTo(Kind.NOT_FOUND);
            }
        });
    }
}
