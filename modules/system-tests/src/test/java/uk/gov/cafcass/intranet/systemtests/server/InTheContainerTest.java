package uk.gov.cafcass.intranet.systemtests.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.gov.cafcass.intranet.correspondence.registration.RequestRegistration;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Channel;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Registration;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Requester;
import uk.gov.cafcass.intranet.kernel.oversight.AuditSearch;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.SignIn;
import uk.gov.cafcass.intranet.kernel.staff.SignedInCaller;

/** What only the container can show: services of both EJB modules, their transactions, their permissions. */
@OnPayaraServer
@ExtendWith(ArquillianExtension.class)
class InTheContainerTest {

    private static final Reference SAMPLE = new Reference(2015, 105);

    @Resource
    private UserTransaction transaction;

    @Inject
    private DataSource dataSource;

    @Inject
    private SignIn signIn;

    @Inject
    private SignedInCaller caller;

    @Inject
    private RequestRegistration registration;

    @Inject
    private RequestReading reading;

    @Inject
    private AuditSearch audit;

    @Deployment
    static EnterpriseArchive ear() {
        return Ear.with(InTheContainerTest.class);
    }

    @Test
    void the_services_of_both_modules_work_together() {
        as("governance");

        assertThat(reading.page(SAMPLE).request().dueOn()).isEqualTo(LocalDate.of(2015, 7, 6));
    }

    @Test
    void what_two_modules_write_in_one_transaction_is_rolled_back_together() throws Exception {
        as("governance");
        long lines = count("select count(*) from kernel.audit_line");
        long requests = count("select count(*) from correspondence.request");

        transaction.begin();
        Reference first = registration.register(request()).reference();
        transaction.rollback();

        assertThat(count("select count(*) from kernel.audit_line")).isEqualTo(lines);
        assertThat(count("select count(*) from correspondence.request")).isEqualTo(requests);
        assertThat(registration.register(request()).reference()).isEqualTo(first);
        assertThat(count("select count(*) from kernel.audit_line")).isGreaterThan(lines);
    }

    @Test
    void the_audit_trail_is_one_whole_chain() {
        as("governance");
        registration.register(request());

        as("auditor");

        assertThat(audit.firstFault()).isEmpty();
    }

    @Test
    void who_may_not_is_told_so_by_the_service_itself() {
        as("practitioner");

        assertThatThrownBy(() -> registration.register(request()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.NOT_ALLOWED));
    }

    private void as(String account) {
        caller.is(signIn.stillOpen(account).orElseThrow());
    }

    private static Registration request() {
        LocalDate day = LocalDate.of(2024, 5, 7);
        return new Registration(
                RequestKind.FOI,
                Channel.EMAIL,
                new Requester("", "", ""),
                day,
                day,
                "centres",
                "How many centres are there?",
                List.of(new Registration.Asked("1", "", "How many centres are there?")));
    }

    private long count(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
