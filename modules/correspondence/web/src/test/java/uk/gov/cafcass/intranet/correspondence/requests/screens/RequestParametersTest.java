package uk.gov.cafcass.intranet.correspondence.requests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter.View;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.kernel.testing.FixedClock;
import uk.gov.cafcass.intranet.kernel.testing.Visit;

/** The address of a list: what it says is what is shown, and what nobody understands does not stand in the way. */
class RequestParametersTest {

    private static final long GWEN = 7;

    private static RequestParameters of(String... namesAndValues) {
        return new RequestParameters(Visit.of(namesAndValues).request(), FixedClock.on("2015-06-08"));
    }

    private static RequestFilter filter(String... namesAndValues) {
        return of(namesAndValues).filter(username -> username.equals("gwen") ? GWEN : -1);
    }

    @Test
    void with_nothing_said_the_open_ones_are_shown_the_most_urgent_first() {
        assertThat(filter()).isEqualTo(RequestFilter.of(View.OPEN));
        assertThat(of().page()).isEqualTo(1);
    }

    @Test
    void everything_that_a_list_can_be_narrowed_by_is_read() {
        RequestFilter filter = filter(
                "view",
                "all",
                "kind",
                "FOI",
                "state",
                "clearance",
                "owner",
                "gwen",
                "due-before",
                "6 July 2015",
                "q",
                " life story ",
                "sort",
                "-received,due");
        assertThat(filter.view()).isEqualTo(View.ALL);
        assertThat(filter.kind()).contains(RequestKind.FOI);
        assertThat(filter.state()).contains(RequestState.CLEARANCE);
        assertThat(filter.owner()).hasValue(GWEN);
        assertThat(filter.dueBefore()).contains(LocalDate.of(2015, 7, 6));
        assertThat(filter.words()).isEqualTo("life story");
        assertThat(filter.order()).hasToString("-received,due");
    }

    @Test
    void what_is_not_understood_is_left_out() {
        assertThat(filter(
                        "view", "everything", "kind", "letter", "state", "lost", "due-before", "soon", "sort", "owner"))
                .isEqualTo(RequestFilter.of(View.OPEN));
    }

    /** Somebody who is not known owns nothing: an empty list, not that of everybody. */
    @Test
    void an_owner_whom_nobody_knows_is_not_left_out() {
        assertThat(filter("owner", "nobody").owner()).hasValue(-1);
        assertThat(filter("owner", " ").owner()).isEmpty();
    }

    @Test
    void closed_ones_are_shown_the_latest_first_unless_somebody_says_otherwise() {
        assertThat(filter("view", "closed").order()).hasToString("-received");
        assertThat(filter("view", "closed", "sort", "due").order()).hasToString("due");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "' 3 ', 3", "99999, 99999"})
    void a_page_is_counted_from_one(String typed, int page) {
        assertThat(of("page", typed).page()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "two", "1.5", "100000", "99999999999"})
    void what_is_no_page_is_the_first(String typed) {
        assertThat(of("page", typed).page()).isEqualTo(1);
    }
}
