package uk.gov.cafcass.intranet.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseAddressTest {

    private static final DatabaseAddress ADDRESS =
            new DatabaseAddress("jdbc:postgresql://127.0.0.1:5432/intranet", "intranet", "a=b:c\\d é");

    @Test
    void without_the_variable_there_is_no_given_database() {
        assertThat(DatabaseAddress.given(Map.of())).isEmpty();
        assertThat(DatabaseAddress.given(Map.of("INTRANET_DB_URL", " "))).isEmpty();
    }

    @Test
    void the_three_variables_name_a_database() {
        Map<String, String> environment = Map.of(
                "INTRANET_DB_URL", ADDRESS.url(),
                "INTRANET_DB_USER", ADDRESS.user(),
                "INTRANET_DB_PASSWORD", ADDRESS.password());

        assertThat(DatabaseAddress.given(environment)).contains(ADDRESS);
    }

    @Test
    void an_address_without_user_or_password_is_refused_and_says_which() {
        assertThatThrownBy(() -> DatabaseAddress.given(Map.of("INTRANET_DB_URL", ADDRESS.url())))
                .hasMessage("INTRANET_DB_URL is set and INTRANET_DB_USER is not. Set both.");
        assertThatThrownBy(() ->
                        DatabaseAddress.given(Map.of("INTRANET_DB_URL", ADDRESS.url(), "INTRANET_DB_USER", "intranet")))
                .hasMessage("INTRANET_DB_URL is set and INTRANET_DB_PASSWORD is not. Set both.");
    }

    @Test
    void an_address_of_something_else_is_refused() {
        assertThatThrownBy(() -> DatabaseAddress.given(Map.of("INTRANET_DB_URL", "postgres://localhost/intranet")))
                .hasMessageContaining("jdbc:postgresql://host:port/database");
    }

    @Test
    void what_a_running_intranet_leaves_is_read_again_and_is_for_its_owner_alone(@TempDir Path directory)
            throws IOException {
        Path file = directory.resolve("database.properties");

        ADDRESS.leaveIn(file);

        assertThat(DatabaseAddress.readFrom(file)).isEqualTo(ADDRESS);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void the_password_stays_out_of_logs() {
        assertThat(ADDRESS).asString().doesNotContain(ADDRESS.password());
    }
}
