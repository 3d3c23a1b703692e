package uk.gov.cafcass.intranet.correspondence.requests.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.workingdays.BankHoliday;
import uk.gov.cafcass.intranet.kernel.workingdays.Division;
import uk.gov.cafcass.intranet.kernel.workingdays.Scope;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendar;

/** Requests in every state, brought there by their own steps. Received on Monday 8 June 2015, due on 6 July 2015. */
public final class RequestFixture {

    public static final StaffMember GWEN = staff(1, "gwen", Role.GOVERNANCE);
    public static final StaffMember ALAN = staff(2, "alan", Role.APPROVER);
    public static final StaffMember INA = staff(3, "ina", Role.INFORMATION_OWNER);
    public static final OffsetDateTime NOW = OffsetDateTime.parse("2015-06-08T10:00:00+01:00");
    public static final LocalDate RECEIVED = LocalDate.parse("2015-06-08");
    public static final LocalDate DUE = LocalDate.parse("2015-07-06");

    private RequestFixture() {}

    public static StaffMember staff(long id, String username, Role... roles) {
        return new StaffMember(
                id, username, username + "'s name", Arrays.stream(roles).collect(Collectors.toSet()));
    }

    /** A calendar of 2015 and 2016 in which these days are bank holidays besides Christmas. */
    public static WorkingCalendar calendar(String... days) {
        List<BankHoliday> holidays = new ArrayList<>();
        for (Division division : Division.values()) {
            holidays.add(new BankHoliday(LocalDate.parse("2015-12-25"), division, "Christmas Day"));
            holidays.add(new BankHoliday(LocalDate.parse("2016-12-26"), division, "Boxing Day"));
        }
        for (String day : days) {
            holidays.add(new BankHoliday(LocalDate.parse(day), Division.SCOTLAND, "Proclaimed"));
        }
        return WorkingCalendar.of(Scope.UNITED_KINGDOM, holidays);
    }

    /** What is registered, with so many questions. */
    public static Registration registration(int questions) {
        List<Registration.Asked> asked = new ArrayList<>();
        for (int number = 1; number <= questions; number++) {
            asked.add(new Registration.Asked(Integer.toString(number), "", "Question number " + number + "?"));
        }
        return new Registration(
                RequestKind.FOI,
                Channel.EMAIL,
                new Requester("", "", ""),
                LocalDate.parse("2015-06-06"),
                RECEIVED,
                "Life story work",
                "Dear Sirs",
                asked);
    }

    /** A request that has just been received, with so many questions. */
    public static Request received(int questions) {
        return Request.register(registration(questions), new Reference(2015, 105), calendar(), GWEN, NOW);
    }

    /** A request of one question in this state. */
    public static Request in(RequestState state) {
        Request request = received(1);
        switch (state) {
            case RECEIVED -> {}
            case WITHDRAWN -> request.take(Step.WITHDRAW, GWEN);
            default -> goOn(request, state);
        }
        return request;
    }

    private static void goOn(Request request, RequestState wanted) {
        request.take(Step.ACKNOWLEDGE, GWEN);
        if (wanted == RequestState.GATHERING) {
            request.assign(1, INA.id());
            request.take(Step.GATHER, GWEN);
        }
        if (request.state() == wanted) {
            return;
        }
        request.take(Step.DRAFT, GWEN);
        answer(request, 1, Outcome.GIVEN_IN_FULL);
        for (Step step : List.of(Step.SUBMIT, Step.APPROVE, Step.SEND, Step.CLOSE)) {
            if (request.state() == wanted) {
                return;
            }
            if (step == Step.SEND) {
                request.send(GWEN, LocalDate.parse("2015-06-12"), "", LocalDate.parse("2015-06-12"));
            } else {
                request.take(step, step == Step.APPROVE ? ALAN : GWEN);
            }
        }
    }

    /** Answers a question with an outcome that needs no exemption. */
    public static void answer(Request request, int number, Outcome outcome) {
        request.answer(number, plain(outcome), rules(), GWEN, NOW);
    }

    /** Answers a question with a reference to another. */
    public static void referTo(Request request, int number, int other) {
        Answer answer = new Answer("", Outcome.SEE_ANSWER, Optional.of(other), List.of());
        request.answer(number, answer, rules(), GWEN, NOW);
    }

    public static Answer plain(Outcome outcome) {
        return new Answer("<p>Twelve.</p>", outcome, Optional.empty(), List.of());
    }

    /** Rules over a few sections, as the law has them. */
    public static AnswerRules rules() {
        return new AnswerRules(List.of(
                new Exemption("12(1)", "Cost of compliance", false, false, true, true),
                new Exemption("14(1)", "Vexatious request", false, false, false, true),
                new Exemption("21", "Accessible by other means", false, false, false, false),
                new Exemption("40(2) with 40(3A)", "Personal information", false, false, true, false),
                new Exemption("42", "Legal professional privilege", true, false, true, false),
                new Exemption("43(2)", "Commercial interests", true, true, true, false)));
    }

    /** All roles but this one. */
    public static Set<Role> allBut(Role role) {
        return Arrays.stream(Role.values()).filter(other -> other != role).collect(Collectors.toSet());
    }
}
