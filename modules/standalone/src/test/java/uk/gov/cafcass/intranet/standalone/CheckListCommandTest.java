package uk.gov.cafcass.intranet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckListCommandTest {

    private static final String HEAD =
            "organisation,centre,address,postcode,scheme,status,accredited from,accredited until\n";
    private static final String LINE =
            "Sample Trust,Sample Centre,1 High Street,WR1 1AA,supported,accredited,2024-01-01,\n";

    @TempDir
    Path directory;

    @Test
    void a_list_that_can_be_taken_ends_with_0() throws IOException {
        Told told = check(HEAD + LINE, "2026-11-24");
        assertThat(told.code).isZero();
        assertThat(told.out).isEqualTo("1 of 1 lines can be taken, 0 cannot\n");
    }

    @Test
    void what_cannot_be_taken_is_told_by_line_and_column_and_ends_with_1() throws IOException {
        Told told = check(HEAD + LINE + LINE.replace("WR1 1AA", "nowhere"), "2026-11-24");
        assertThat(told.code).isEqualTo(1);
        assertThat(told.out.lines())
                .containsExactly(
                        "line 3, postcode: This is not a full postcode such as WR1 1AA (“nowhere”)",
                        "1 of 2 lines can be taken, 1 cannot");
    }

    @Test
    void what_is_no_list_and_what_is_no_day_stand_in_the_way() throws IOException {
        assertThat(check("a,b\n1,2\n", "2026-11-24").err).contains("a column “a”");
        assertThat(check(HEAD + LINE, "tomorrow").err).contains("“tomorrow”");
        assertThat(told(directory.resolve("none").toString()).err).contains("There is no file");
    }

    private Told check(String text, String day) throws IOException {
        Path file = Files.writeString(directory.resolve("list.csv"), text);
        return told(file.toString(), "--on", day);
    }

    private static Told told(String... options) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream refused = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(refused, true, StandardCharsets.UTF_8));
        try {
            int code = Standalone.execute(new CheckListCommand(), options);
            return new Told(code, printed.toString(StandardCharsets.UTF_8), refused.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private record Told(int code, String out, String err) {}
}
