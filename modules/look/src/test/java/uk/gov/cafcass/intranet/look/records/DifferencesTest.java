package uk.gov.cafcass.intranet.look.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.look.records.Differences.Piece;

class DifferencesTest {

    @Test
    void only_the_words_that_differ_are_marked() {
        Differences differences = Differences.between("The policy of 2014.", "The policy of 2015, revised.");
        assertThat(differences.before())
                .containsExactly(
                        new Piece("same", "The policy of "), new Piece("removed", "2014"), new Piece("same", "."));
        assertThat(differences.after())
                .containsExactly(
                        new Piece("same", "The policy of "),
                        new Piece("added", "2015, revised"),
                        new Piece("same", "."));
    }

    @Test
    void a_text_against_nothing_is_added_whole() {
        assertThat(Differences.between(null, "New").after()).containsExactly(new Piece("added", "New"));
    }

    @Test
    void very_long_texts_are_marked_whole() {
        String text = "word ".repeat(12_000);
        assertThat(Differences.between(text, text + "more").after()).hasSize(1);
    }

    @Property(tries = 300)
    void the_pieces_of_each_side_make_its_text(
            @ForAll @StringLength(max = 60) String before, @ForAll @StringLength(max = 60) String after) {
        Differences differences = Differences.between(before, after);
        assertThat(text(differences.before())).isEqualTo(before);
        assertThat(text(differences.after())).isEqualTo(after);
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
