package uk.gov.cafcass.intranet.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hebrew and Arabic names within English letters: split into runs, each put in the order in which it is drawn. */
class RightToLeftTest {

    private static final byte LTR = BidiSplitter.LTR;
    private static final byte RTL = BidiSplitter.RTL;

    private final RightToLeft.Splitter splitter = new RightToLeft.Splitter();
    private final RightToLeft.Reorderer reorderer = new RightToLeft.Reorderer();

    @Provide
    Arbitrary<String> mixed() {
        return Arbitraries.of("abc", " ", "שלום", "12", "(", ")", "سلام", ", ", "d")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @CsvSource({"Dear Sir, false", "שלום, true", "שלום Ms Levi, true", "Ms שלום, false", "123, false"})
    void a_paragraph_runs_as_its_first_letter_does(String text, boolean rightToLeft) {
        assertThat(splitter.getBaseDirection(text)).isEqualTo(rightToLeft ? RTL : LTR);
    }

    @Test
    void a_name_in_the_middle_is_a_run_of_its_own() {
        splitter.setParagraph("Ms שלום wrote", LTR);
        assertThat(splitter.countTextRuns()).isEqualTo(3);
        BidiTextRun name = splitter.getVisualRun(1);
        assertThat(name.getStart()).isEqualTo(3);
        assertThat(name.getLength()).isEqualTo(4);
        assertThat(name.getDirection()).isEqualTo(RTL);
        assertThat(splitter.getVisualRun(0).getDirection()).isEqualTo(LTR);
    }

    @Test
    void in_a_paragraph_from_right_to_left_what_comes_first_is_drawn_last() {
        splitter.setParagraph("שלום abc", RTL);
        assertThat(splitter.getVisualRun(0).getStart()).isEqualTo(5);
        assertThat(splitter.getVisualRun(1).getStart()).isZero();
    }

    @Property
    void the_runs_hold_every_character_once(@ForAll("mixed") String text, @ForAll boolean rightToLeft) {
        splitter.setParagraph(text, rightToLeft ? RTL : LTR);
        assertThat(IntStream.range(0, splitter.countTextRuns())
                        .mapToObj(splitter::getVisualRun)
                        .flatMapToInt(run -> IntStream.range(run.getStart(), run.getStart() + run.getLength()))
                        .sorted())
                .containsExactlyElementsOf(
                        IntStream.range(0, text.length()).boxed().toList());
    }

    @Test
    void brackets_are_mirrored_so_that_they_still_embrace() {
        assertThat(reorderer.reorderRTLTextToLTR("(שלום) [א] {ב} «ג» <ד>")).isEqualTo("<ד> «ג» {ב} [א] (םולש)");
    }

    @Property
    void turning_twice_is_not_turning(@ForAll("mixed") String text) {
        assertThat(reorderer.reorderRTLTextToLTR(reorderer.reorderRTLTextToLTR(text)))
                .isEqualTo(text);
    }
}
