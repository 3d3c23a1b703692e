package uk.gov.cafcass.intranet.kernel.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.Colleagues;

/** Tells from what was ever known the times at which we came to know better (P-1). */
@ApplicationScoped
public class RevisionHistory {

    private final Accounts accounts;
    private final Clock clock;

    @Inject
    RevisionHistory(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Each time that something was recorded or corrected, the latest first; of each what there was and is, in the order given. */
    public <T> List<RecordedChange<T>> of(List<T> all, Function<T, RecordedPeriod> known) {
        Map<Recorded, List<T>> added = all.stream()
                .collect(Collectors.groupingBy(one -> known.apply(one).recorded()));
        Map<Recorded, List<T>> superseded = all.stream()
                .filter(one -> known.apply(one).superseded().isPresent())
                .collect(Collectors.groupingBy(
                        one -> known.apply(one).superseded().orElseThrow()));
        Set<Recorded> told = new HashSet<>(added.keySet());
        told.addAll(superseded.keySet());
        Colleagues people = accounts.colleagues(told.stream().map(Recorded::by).collect(Collectors.toSet()));
        return told.stream()
                .sorted(Comparator.comparing(Recorded::at).reversed())
                .map(one -> new RecordedChange<>(
                        one.at(),
                        people.of(one.by()),
                        one.why(),
                        superseded.getOrDefault(one, List.of()),
                        added.getOrDefault(one, List.of())))
                .toList();
    }

    /**
     * Says no to a moment that is still to come.
     *
     * @throws Problem at {@code asKnownAt}
     */
    public void mustHaveBeen(OffsetDateTime asKnownAt) {
        if (asKnownAt.isAfter(OffsetDateTime.now(clock))) {
            throw Problem.invalid(
                    "known.in-the-future",
                    "asKnownAt",
                    "What we shall know cannot be said. Choose a moment that has been.");
        }
    }
}
