package uk.gov.cafcass.intranet.kernel.persistence;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Forgets every night what was only for a while: Idempotency-Keys after a week, unsaved drafts after 90 days, expired tokens after a year. */
@Singleton
public class RetentionJob {

    @Resource(lookup = "java:app/jdbc/intranet")
    private DataSource dataSource;

    @Schedule(hour = "3", minute = "10", persistent = false)
    void forget() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from kernel.idempotency_key where made_at < now() - interval '7 days'");
            statement.executeUpdate("delete from kernel.draft where kept_at < now() - interval '90 days'");
            statement.executeUpdate("delete from kernel.api_token where expires_at < now() - interval '1 year'");
        } catch (SQLException e) {
            throw new IllegalStateException("What was only for a while could not be forgotten", e);
        }
    }
}
