package uk.gov.cafcass.intranet.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DatabaseCheckTest {

    private final DatabaseAddress good = Own.database();

    @Test
    void a_database_that_will_do_is_taken() {
        assertThatCode(() -> DatabaseCheck.require(good)).doesNotThrowAnyException();
    }

    @Test
    void a_wrong_password_is_said_in_one_line() {
        refused(() -> DatabaseCheck.require(new DatabaseAddress(good.url(), good.user(), "wrong")), "refuses the user");
    }

    @Test
    void an_unknown_user_is_said_in_the_same_line() {
        refused(
                () -> DatabaseCheck.require(new DatabaseAddress(good.url(), "nobody", "wrong")),
                "refuses the user nobody");
    }

    @Test
    void a_missing_database_is_said_in_one_line() {
        String elsewhere = good.url().replaceAll("/intranet$", "/extranet");

        refused(
                () -> DatabaseCheck.require(new DatabaseAddress(elsewhere, good.user(), good.password())),
                "There is no such database: " + elsewhere);
    }

    @Test
    void a_database_in_which_it_may_not_create_is_said_in_one_line() {
        String superusers = good.url().replaceAll("/intranet$", "/template1");

        refused(
                () -> DatabaseCheck.require(new DatabaseAddress(superusers, good.user(), good.password())),
                "may not create schemas");
    }

    @Test
    void a_machine_where_nothing_answers_is_said_in_one_line() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        String nowhere = "jdbc:postgresql://127.0.0.1:" + port + "/intranet";

        refused(
                () -> DatabaseCheck.require(new DatabaseAddress(nowhere, "a", "b")),
                "No PostgreSQL answers at " + nowhere);
    }

    private static void refused(ThrowingCallable check, String part) {
        assertThatThrownBy(check)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(part)
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).doesNotContain("\n").doesNotContain("wrong"));
    }
}
