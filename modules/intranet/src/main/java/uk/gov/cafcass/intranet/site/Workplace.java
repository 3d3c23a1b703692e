package uk.gov.cafcass.intranet.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.notices.Notices;
import uk.gov.cafcass.intranet.kernel.notices.Notices.Notice;
import uk.gov.cafcass.intranet.kernel.work.Task;
import uk.gov.cafcass.intranet.kernel.work.Work;

/** My work: everything that waits for the caller, from every module, by due date; and what they were told. */
@Named
@RequestScoped
public class Workplace {

    private final Instance<Work> modules;
    private final Notices notices;
    private @Nullable List<Task> tasks;
    private @Nullable List<Notice> told;

    @Inject
    Workplace(@Any Instance<Work> modules, Notices notices) {
        this.modules = modules;
        this.notices = notices;
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

    /** Puts a notice away. */
    public String putAway(long id) {
        notices.putAway(id);
        return "/my-work?faces-redirect=true";
    }
}
