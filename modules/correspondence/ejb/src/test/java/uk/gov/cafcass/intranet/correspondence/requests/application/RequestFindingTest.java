package uk.gov.cafcass.intranet.correspondence.requests.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.search.Searchable.Finding;
import uk.gov.cafcass.intranet.kernel.search.Searchable.Findings;
import uk.gov.cafcass.intranet.kernel.search.Searchable.Piece;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/** requests in the search that stands on every page. */
class RequestFindingTest {

    private static Piece hit(String text) {
        return new Piece(text, true);
    }

    private static Piece plain(String text) {
        return new Piece(text, false);
    }

    @Test
    void what_was_found_is_marked_within_its_text() {
        assertThat(RequestFinding.pieces("the \u0002life\u0003 \u0002story\u0003 work"))
                .containsExactly(plain("the "), hit("life"), plain(" "), hit("story"), plain(" work"));
        assertThat(RequestFinding.pieces("\u0002life\u0003")).containsExactly(hit("life"));
        assertThat(RequestFinding.pieces("nothing")).containsExactly(plain("nothing"));
        assertThat(RequestFinding.pieces("")).isEmpty();
    }

    @Test
    void a_mark_without_its_end_is_text_like_any_other() {
        assertThat(RequestFinding.pieces("a \u0002b")).containsExactly(plain("a \u0002b"));
        assertThat(RequestFinding.pieces("a\u0003 \u0002b\u0003")).containsExactly(plain("a\u0003 "), hit("b"));
    }

    @Provide
    Arbitrary<String> snippets() {
        return Arbitraries.of("a", " ", "\u0002", "\u0003", "bc")
                .list()
                .ofMaxSize(15)
                .map(parts -> String.join("", parts));
    }

    @Property
    void nothing_of_the_text_is_lost(@ForAll("snippets") String snippets) {
        String shown = RequestFinding.pieces(snippets).stream().map(Piece::text).collect(Collectors.joining());
        assertThat(shown.replaceAll("[\u0002\u0003]", "")).isEqualTo(snippets.replaceAll("[\u0002\u0003]", ""));
        assertThat(RequestFinding.pieces(snippets))
                .noneMatch(piece -> piece.text().isEmpty());
    }

    @Test
    void requests_are_found_by_those_who_may_read_them() {
        try (CorrespondenceFixture fixture = new CorrespondenceFixture()) {
            fixture.register("2015-06-08", "Life story work", "How many children?");
            fixture.register("2015-06-05", "Travel costs", "How many miles?");
            Findings one = find(fixture, "story");
            assertThat(one.heading()).isEqualTo("Requests");
            assertThat(one.found()).isEqualTo(1);
            assertThat(one.more()).isFalse();
            assertThat(one.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.title()).isEqualTo("CAF 15-1: Life story work");
                assertThat(finding.note()).isEqualTo("Received");
                assertThat(finding.pieces())
                        .anyMatch(piece -> piece.hit() && piece.text().equalsIgnoreCase("story"));
            });
            assertThat(find(fixture, "many").findings()).hasSize(2);
            assertThat(find(fixture, "CAF15-2").findings())
                    .extracting(Finding::title)
                    .containsExactly("CAF 15-2: Travel costs");
            assertThat(find(fixture, "zeppelin").findings()).isEmpty();
            for (StaffMember who : List.of(fixture.gwen, fixture.alan, fixture.ina)) {
                boolean open = fixture.as(who, s -> s.get(RequestFinding.class).open());
                assertThat(open).isEqualTo(!who.is(Role.INFORMATION_OWNER));
            }
        }
    }

    private static Findings find(CorrespondenceFixture fixture, String words) {
        return fixture.as(fixture.gwen, s -> s.get(RequestFinding.class).find(words, 10, 0));
    }
}
