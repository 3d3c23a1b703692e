package uk.gov.cafcass.intranet.correspondence.requests.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers.AnswerDetails;
import uk.gov.cafcass.intranet.correspondence.persistence.CorrespondenceUnit;
import uk.gov.cafcass.intranet.correspondence.registration.RequestRegistration;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Channel;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Registration;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Requester;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.correspondence.steps.RequestSteps;
import uk.gov.cafcass.intranet.correspondence.steps.RequestSteps.StepInput;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.persistence.KernelUnit;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.testing.Database;
import uk.gov.cafcass.intranet.kernel.testing.FixedClock;
import uk.gov.cafcass.intranet.kernel.testing.Services;
import uk.gov.cafcass.intranet.kernel.testing.Transactions;

/** The services on a real database, with staff in it, a caller whom the test chooses and a trail that it can read. */
public final class CorrespondenceFixture implements AutoCloseable {

    public final Database database = Database.with("kernel", "correspondence");
    public final FixedClock clock = FixedClock.on("2015-06-08");
    final Transactions transactions = new Transactions(database);
    public final List<String> audited = new CopyOnWriteArrayList<>();
    public final StaffMember gwen = add("gwen", "Gwen Price", Role.GOVERNANCE);
    public final StaffMember greg = add("greg", "Greg Hunt", Role.GOVERNANCE);
    public final StaffMember alan = add("alan", "Alan Booth", Role.APPROVER);
    public final StaffMember ina = add("ina", "Ina Moss", Role.INFORMATION_OWNER);
    public final StaffMember ivor = add("ivor", "Ivor Lunn", Role.INFORMATION_OWNER);
    private final ThreadLocal<StaffMember> caller = ThreadLocal.withInitial(() -> gwen);

    public CorrespondenceFixture() {
        transactions
                .unit(KernelUnit.class, "kernel")
                .unit(CorrespondenceUnit.class, "correspondence")
                .given(Clock.class, clock)
                .given(Caller.class, new ChosenCaller())
                .given(AuditTrail.class, new RecordedTrail());
    }

    /** Does something as somebody, in one transaction. */
    public <T> T as(StaffMember who, Function<Services, T> work) {
        caller.set(who);
        try {
            return transactions.call(work);
        } finally {
            caller.remove();
        }
    }

    public void doAs(StaffMember who, Consumer<Services> work) {
        as(who, services -> {
            work.accept(services);
            return Boolean.TRUE;
        });
    }

    /** What is registered, with these questions. */
    public static Registration registration(String received, String subject, String... questions) {
        List<Registration.Asked> asked = new ArrayList<>();
        for (String question : questions) {
            asked.add(new Registration.Asked("", "", question));
        }
        return new Registration(
                RequestKind.FOI,
                Channel.EMAIL,
                new Requester("", "", ""),
                LocalDate.parse(received),
                LocalDate.parse(received),
                subject,
                "Dear Sirs, about " + subject,
                asked);
    }

    public Reference register(String received, String subject, String... questions) {
        return as(gwen, s -> s.get(RequestRegistration.class).register(registration(received, subject, questions)))
                .reference();
    }

    /** A request of one question, being drafted, that Ina was asked to answer. */
    public Reference drafting(String received) {
        Reference reference = register(received, "Life story work", "How many?");
        step(gwen, reference, Step.ACKNOWLEDGE);
        doAs(gwen, s -> s.get(RequestAnswers.class).assign(reference, 1, java.util.OptionalLong.of(ina.id())));
        step(gwen, reference, Step.DRAFT);
        return reference;
    }

    public void step(StaffMember who, Reference reference, Step step) {
        step(who, reference, step, StepInput.because(step.needsReason() ? "a reason" : ""));
    }

    public void step(StaffMember who, Reference reference, Step step, StepInput input) {
        doAs(who, s -> s.get(RequestSteps.class).take(reference, step, input));
    }

    /** Answers question 1 as it stands; gives its new version. */
    public int answer(StaffMember who, Reference reference, String words) {
        int version = as(gwen, s -> s.get(RequestReading.class).request(reference))
                .questions()
                .get(0)
                .version();
        return answer(who, reference, version, words);
    }

    public int answer(StaffMember who, Reference reference, int version, String words) {
        AnswerDetails input =
                new AnswerDetails("<p>" + words + "</p>", Outcome.GIVEN_IN_FULL, Optional.empty(), List.of());
        return as(who, s -> s.get(RequestAnswers.class).answer(reference, 1, version, input));
    }

    public RequestView read(Reference reference) {
        return as(gwen, s -> s.get(RequestReading.class).request(reference));
    }

    public String value(String sql) {
        return database.query(sql).get(0).get(0);
    }

    private StaffMember add(String username, String name, Role role) {
        database.execute(
                "insert into kernel.account (username, name) values ('" + username + "', '" + name + "')",
                "insert into kernel.account_role select id, '" + role + "' from kernel.account where username = '"
                        + username + "'");
        long id = Long.parseLong(value("select id from kernel.account where username = '" + username + "'"));
        return new StaffMember(id, username, name, Set.of(role));
    }

    @Override
    public void close() {
        transactions.close();
        database.close();
    }

    private final class ChosenCaller implements Caller {
        @Override
        public StaffMember staff() {
            return caller.get();
        }

        @Override
        public boolean signedIn() {
            return true;
        }
    }

    private final class RecordedTrail implements AuditTrail {
        @Override
        public void record(Act act, Subject subject, String what, @Nullable String why) {
            audited.add(act + " " + subject.id() + ": " + what);
        }
    }
}
