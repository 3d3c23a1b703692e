package uk.gov.cafcass.intranet.intranet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.notices.Notice;
import uk.gov.cafcass.intranet.kernel.notices.Notices;
import uk.gov.cafcass.intranet.kernel.work.Task;
import uk.gov.cafcass.intranet.kernel.work.Work;
import uk.gov.cafcass.intranet.look.page.SubjectAddresses;

/** My work: everything that waits for the caller, from every module, by due date; and what they were told. */
@Named
@RequestScoped
public class MyWorkScreen {

    private final Instance<Work> modules;
    private final Notices notices;
    private final SubjectAddresses addresses;
    private @Nullable List<Task> tasks;
    private @Nullable List<Notice> told;

    @Inject
    MyWorkScreen(@Any Instance<Work> modules, Notices notices, SubjectAddresses addresses) {
        this.modules = modules;
        this.notices = notices;
        this.addresses = addresses;
    }

    /** What waits, the most urgent first. */
    public List<Task> getTasks() {
        List<Task> known = tasks;
        if (known == null) {
            known = modules.stream()
                    .flatMap(module -> module.waiting().stream())
                    .sorted(Comparator.comparing(Task::due))
                    .toList();
            tasks = known;
        }
        return known;
    }

    /** What they were told and have not put away. */
    public List<Notice> getTold() {
        List<Notice> known = told;
        if (known == null) {
            known = notices.mine();
            told = known;
        }
        return known;
    }

    /** Where the record is shown that a task is about, below the context root. */
    public String addressOfTask(Task task) {
        return addresses.of(task.subject());
    }

    /** Where the record is shown that a notice is about, below the context root. */
    public String addressOfNotice(Notice notice) {
        return notice.path().or(() -> notice.subject().map(addresses::of)).orElseThrow();
    }

    /** Puts a notice away. */
    public String putAway(long id) {
        notices.putAway(id);
        return "/my-work?faces-redirect=true";
    }
}
