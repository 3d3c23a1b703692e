package uk.gov.cafcass.intranet.providers.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;
import uk.gov.cafcass.intranet.kernel.work.Task;
import uk.gov.cafcass.intranet.kernel.work.Work;
import uk.gov.cafcass.intranet.kernel.workingdays.Scope;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendar;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendars;
import uk.gov.cafcass.intranet.providers.api.ProviderSubject;
import uk.gov.cafcass.intranet.providers.overview.Expiry.Kind;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.application.Edits;

/**
 * What ends soon with nothing following waits for the commissioning team: in the last month each on its own, before that counted,
 * from three and from six months on.
 */
@ApplicationScoped
@Transactional
public class ExpiryWork implements Work {

    private static final int SOON = 1;
    private static final List<Integer> AHEAD = List.of(3, 6);

    private final Expiries endings;
    private final WorkingCalendars calendars;
    private final Access access;
    private final Clock clock;

    @Inject
    ExpiryWork(Expiries endings, WorkingCalendars calendars, Access access, Clock clock) {
        this.endings = endings;
        this.calendars = calendars;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Task> waiting() {
        if (!access.mayEdit()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<Expiry> all = endings.within(today, AHEAD.get(AHEAD.size() - 1));
        if (all.isEmpty()) {
            return List.of();
        }
        WorkingCalendar calendar = calendars.current(Scope.ENGLAND_AND_WALES);
        List<Task> tasks = new ArrayList<>();
        all.stream()
                .filter(ending -> ending.within(today, SOON))
                .map(ending -> task(ending, today, calendar))
                .forEach(tasks::add);
        int since = SOON;
        for (int months : AHEAD) {
            int before = since;
            List<Expiry> these = all.stream()
                    .filter(ending -> ending.within(today, months) && !ending.within(today, before))
                    .toList();
            if (!these.isEmpty()) {
                tasks.add(counted(these, months, today, calendar));
            }
            since = months;
        }
        return tasks;
    }

    private static Task task(Expiry ending, LocalDate today, WorkingCalendar calendar) {
        return new Task(
                switch (ending.kind()) {
                    case ACCREDITATION -> "Ask about the accreditation that ends";
                    case REVIEW -> "Review it and say when next";
                    case CONTRACT, FRAMEWORK -> "Renew it or let it end";
                },
                ending.kind().label() + ": " + ending.what() + ", " + ending.whose(),
                subject(ending),
                ending.lastDay(),
                calendar.workingDaysLeft(today, ending.lastDay()));
    }

    private static SubjectRef subject(Expiry ending) {
        return switch (ending.kind()) {
            case ACCREDITATION -> Edits.ref(ending.holder());
            case CONTRACT, REVIEW -> ProviderSubject.CONTRACT.ref(ending.id());
            case FRAMEWORK -> ProviderSubject.FRAMEWORK.ref(ending.id());
        };
    }

    private static Task counted(List<Expiry> these, int months, LocalDate today, WorkingCalendar calendar) {
        LocalDate first = these.get(0).lastDay();
        return new Task(
                "Look ahead to what ends within " + months + " months",
                String.join(
                        ", ",
                        Stream.of(Kind.values())
                                .map(kind -> words(these, kind))
                                .filter(words -> !words.isEmpty())
                                .toList()),
                ProviderSubject.EXPIRIES.ref("accreditations"),
                first,
                calendar.workingDaysLeft(today, first));
    }

    private static String words(List<Expiry> these, Kind kind) {
        long many = these.stream().filter(ending -> ending.kind() == kind).count();
        String noun =
                switch (kind) {
                    case ACCREDITATION -> "accreditation";
                    case CONTRACT -> "contract";
                    case REVIEW -> "review";
                    case FRAMEWORK -> "framework agreement";
                };
        return many == 0 ? "" : many + " " + noun + (many == 1 ? "" : "s");
    }
}
