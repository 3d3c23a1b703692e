package uk.gov.cafcass.intranet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneTest {

    @TempDir
    Path directory;

    @Test
    void what_stands_in_the_way_is_one_line_and_ends_with_1() {
        Told told = tell(
                new TokenCommand(),
                "jo.smith",
                "--data",
                directory.resolve("none").toString());

        assertThat(told.code).isEqualTo(1);
        assertThat(told.text.lines()).singleElement().asString().startsWith("There is no intranet in ");
    }

    @Test
    void a_wrong_option_is_one_line_and_ends_with_2() {
        Told told = tell(new RunCommand(), "--prot", "8080");

        assertThat(told.code).isEqualTo(2);
        assertThat(told.text.lines())
                .singleElement()
                .asString()
                .contains("--prot")
                .contains("scripts/run --help");
    }

    @Test
    void a_token_for_no_time_or_for_ever_is_refused() {
        assertThat(tell(new TokenCommand(), "jo.smith", "--days", "0").text).contains("1 to 366 days");
        assertThat(tell(new TokenCommand(), "jo.smith", "--days", "367").text).contains("1 to 366 days");
    }

    @Test
    void the_sample_staff_are_named_after_the_roles() {
        assertThat(DemoAccounts.names())
                .isEqualTo("practitioner, service-manager, commissioner, governance, information-owner, approver,"
                        + " auditor, administrator");
    }

    @Test
    void each_data_directory_has_its_own_password_for_the_sample_staff_and_keeps_it() {
        DataDirectory one = DataDirectory.open(directory.resolve("one"));
        DataDirectory two = DataDirectory.open(directory.resolve("two"));
        String first = DemoAccounts.password(one, Map.of());

        assertThat(first).matches("[a-z]{4}(-[a-z]{4}){3}");
        assertThat(DemoAccounts.password(one, Map.of())).isEqualTo(first);
        assertThat(DemoAccounts.password(two, Map.of())).isNotEqualTo(first);
        assertThat(DemoAccounts.password(one, Map.of("INTRANET_DEMO_PASSWORD", "set by a test")))
                .isEqualTo("set by a test");
    }

    @Test
    void a_setting_of_the_file_becomes_one_of_the_intranet() throws Exception {
        Path file = Files.writeString(directory.resolve("s.properties"), "intranet.test.of.settings = 42\n");

        Settings.apply(file);

        assertThat(System.getProperty("intranet.test.of.settings")).isEqualTo("42");
    }

    @Test
    void the_first_severe_problem_with_a_cause_is_the_reason_given() {
        FirstFailure log = new FirstFailure();
        log.publish(new LogRecord(Level.WARNING, "a warning"));
        log.publish(new LogRecord(Level.SEVERE, "Deployment failed"));
        LogRecord cause = new LogRecord(Level.SEVERE, "Deployment failed again");
        cause.setThrown(new IllegalStateException("outer", new IllegalStateException("no table\n  letter")));
        log.publish(cause);
        LogRecord later = new LogRecord(Level.SEVERE, "later");
        later.setThrown(new IllegalStateException("something that follows from it"));
        log.publish(later);

        assertThat(FirstFailure.seen()).contains("no table letter");
    }

    private static Told tell(Object command, String... options) {
        PrintStream before = System.err;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        System.setErr(new PrintStream(text, true, StandardCharsets.UTF_8));
        try {
            int code = Standalone.execute(command, options);
            return new Told(code, text.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }

    private record Told(int code, String text) {}
}
