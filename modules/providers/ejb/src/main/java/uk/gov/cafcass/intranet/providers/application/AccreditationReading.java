package uk.gov.cafcass.intranet.providers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.application.AccreditationHistory.Revised;
import uk.gov.cafcass.intranet.providers.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.domain.Centre;
import uk.gov.cafcass.intranet.providers.domain.Knowledge.Told;
import uk.gov.cafcass.intranet.providers.domain.Standing;
import uk.gov.cafcass.intranet.providers.persistence.Accreditations;
import uk.gov.cafcass.intranet.providers.persistence.Organisations;

/**
 * Says who was accredited when, as we know it now or as we knew it then (P-1). For those who read the register.
 */
@ApplicationScoped
@Transactional
public class AccreditationReading {

    private final Organisations organisations;
    private final Accreditations accreditations;
    private final Accounts accounts;
    private final Access access;
    private final Clock clock;

    @Inject
    AccreditationReading(
            Organisations organisations, Accreditations accreditations, Accounts accounts, Access access, Clock clock) {
        this.organisations = organisations;
        this.accreditations = accreditations;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The period by which a centre was accredited for a service on a day, as we knew it at a moment; empty when it was not. The answer
     * never changes, whatever is recorded later.
     *
     * @throws Problem at {@code asKnownAt} when that moment is still to come
     */
    public Optional<Accreditation> accredited(
            long centreId, ServiceKind service, LocalDate on, OffsetDateTime asKnownAt) {
        access.reader();
        Centre centre = organisations.centre(centreId);
        return new Standing(known(centre.organisationId(), asKnownAt)).accredits(centreId, service, on);
    }

    /**
     * What we held true at a moment of an organisation and its centres, by first day.
     *
     * @throws Problem at {@code asKnownAt} when that moment is still to come
     */
    public List<Accreditation> timeline(long organisationId, OffsetDateTime asKnownAt) {
        access.reader();
        organisations.organisation(organisationId);
        return known(organisationId, asKnownAt);
    }

    /** Both histories of an organisation and its centres. */
    public AccreditationHistory history(long organisationId) {
        access.reader();
        organisations.organisation(organisationId);
        List<Accreditation> all = accreditations.all(organisationId);
        List<Accreditation> held =
                all.stream().filter(row -> row.known().superseded().isEmpty()).toList();
        return new AccreditationHistory(byFirstDay(held), revisions(all));
    }

    private List<Accreditation> known(long organisationId, OffsetDateTime asKnownAt) {
        if (asKnownAt.isAfter(OffsetDateTime.now(clock))) {
            throw Problem.invalid(
                    "known.in-the-future",
                    "asKnownAt",
                    "What we shall know cannot be said. Choose a moment that has been.");
        }
        return accreditations.known(organisationId, asKnownAt);
    }

    private List<Revised> revisions(List<Accreditation> all) {
        Map<Told, List<Accreditation>> added =
                all.stream().collect(Collectors.groupingBy(row -> row.known().recorded()));
        Map<Told, List<Accreditation>> superseded = all.stream()
                .filter(row -> row.known().superseded().isPresent())
                .collect(Collectors.groupingBy(row -> row.known().superseded().orElseThrow()));
        Set<Told> told = new HashSet<>(added.keySet());
        told.addAll(superseded.keySet());
        Map<Long, StaffMember> people =
                accounts.named(told.stream().map(Told::by).collect(Collectors.toSet()));
        return told.stream()
                .sorted(Comparator.comparing(Told::at).reversed())
                .map(one -> new Revised(
                        one.at(),
                        people.getOrDefault(one.by(), new StaffMember(one.by(), "unknown", "Unknown", Set.of())),
                        one.why(),
                        byFirstDay(superseded.getOrDefault(one, List.of())),
                        byFirstDay(added.getOrDefault(one, List.of()))))
                .toList();
    }

    private static List<Accreditation> byFirstDay(List<Accreditation> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.entry().period().from()))
                .toList();
    }
}
