package uk.gov.cafcass.intranet.providers.registerimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.work.Task;
import uk.gov.cafcass.intranet.kernel.work.Work;
import uk.gov.cafcass.intranet.kernel.workingdays.Scope;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendar;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendars;
import uk.gov.cafcass.intranet.providers.api.ProviderSubject;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport;
import uk.gov.cafcass.intranet.providers.registerimport.persistence.RegisterImports;

/** The import that is open waits for the commissioning team: nobody can begin another one. The day by which is our own aim. */
@ApplicationScoped
@Transactional
public class MyImports implements Work {

    private static final int AIM = 2;

    private final RegisterImports imports;
    private final WorkingCalendars calendars;
    private final Access access;
    private final Clock clock;

    @Inject
    MyImports(RegisterImports imports, WorkingCalendars calendars, Access access, Clock clock) {
        this.imports = imports;
        this.calendars = calendars;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Task> waiting() {
        return access.mayEdit() ? imports.open().map(this::task).stream().toList() : List.of();
    }

    private Task task(RegisterImport it) {
        WorkingCalendar calendar = calendars.current(Scope.ENGLAND_AND_WALES);
        LocalDate begun = it.begun().at().atZoneSameInstant(clock.getZone()).toLocalDate();
        LocalDate due = calendar.count(begun, AIM).due();
        return new Task(
                it.state() == ImportState.READING ? "Wait until the import is read" : "Confirm the import",
                it.called(),
                ProviderSubject.REGISTER_IMPORT.ref(it.id()),
                due,
                calendar.workingDaysLeft(LocalDate.now(clock), due));
    }
}
