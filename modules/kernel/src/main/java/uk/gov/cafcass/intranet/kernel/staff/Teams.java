package uk.gov.cafcass.intranet.kernel.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.persistence.KernelUnit;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.kernel.validation.Required;

/** The teams and the DFJ areas that they cover. Everybody may read them; changing them is for ADMINISTRATOR. */
@ApplicationScoped
@Transactional
public class Teams {

    private final EntityManager entities;
    private final Places places;
    private final Caller caller;
    private final AuditTrail audit;

    @Inject
    Teams(@KernelUnit EntityManager entities, Places places, Caller caller, AuditTrail audit) {
        this.entities = entities;
        this.places = places;
        this.caller = caller;
        this.audit = audit;
    }

    /** All teams by name. */
    public List<TeamDetails> all() {
        caller.staff();
        return entities.createQuery("select t from Team t order by t.name", Team.class)
                .getResultStream()
                .map(Team::details)
                .toList();
    }

    /** One team; {@link Kind#NOT_FOUND} if there is none. */
    public TeamDetails withId(long id) {
        caller.staff();
        return find(id).details();
    }

    /**
     * Adds a team.
     *
     * @param areas the codes of the DFJ areas that it covers
     * @throws Problem {@link Kind#INVALID} at {@code name} or {@code areas}
     */
    public TeamDetails add(String name, Collection<String> areas) {
        caller.require(Role.ADMINISTRATOR);
        Set<String> codes = new TreeSet<>(areas);
        check(0, name.strip(), codes);
        Team team = new Team(name.strip(), codes);
        entities.persist(team);
        entities.flush();
        audit.changed(subject(team), "added, covering " + codes);
        return team.details();
    }

    /**
     * Renames a team or changes which areas it covers.
     *
     * @param version as it was read
     * @throws Problem as {@link #add}; {@link Kind#STALE} when somebody else changed it since, with what it says now as
     *     {@code version}, {@code name}, {@code areas}
     */
    public TeamDetails correct(long id, int version, String name, Collection<String> areas) {
        caller.require(Role.ADMINISTRATOR);
        Team team = find(id);
        TeamDetails before = team.details();
        if (before.version() != version) {
            throw stale(before);
        }
        Set<String> codes = new TreeSet<>(areas);
        check(id, name.strip(), codes);
        Subject subject = subject(team);
        team.correct(name.strip(), codes);
        entities.flush();
        audit.changed(subject, "corrected to " + name.strip() + ", covering " + codes);
        return team.details();
    }

    private Problem stale(TeamDetails now) {
        return Problem.of(
                        Kind.STALE,
                        "team.stale",
                        "Somebody else changed this team. It is now " + now.name() + ", covering " + named(now.areas())
                                + ". Check whether your change is still needed, then save again.")
                .with("version", now.version())
                .with("name", now.name())
                .with("areas", List.copyOf(now.areas()));
    }

    private void check(long id, String name, Set<String> codes) {
        List<Fault> faults = new ArrayList<>(Constraints.faults(new Named(name)));
        if (faults.isEmpty() && isTaken(id, name)) {
            faults.add(new Fault("name", "There is a team of this name already"));
        }
        if (!names().keySet().containsAll(codes)) {
            faults.add(new Fault("areas", "Choose areas from the list"));
        }
        Problem.refuse(faults);
    }

    private record Named(@Required(message = "Enter what the team is called") @Size(max = 100) String name) {}

    private boolean isTaken(long id, String name) {
        return !entities.createQuery(
                        "select t.id from Team t where lower(t.name) = lower(:name) and t.id <> :id", Long.class)
                .setParameter("name", name)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    private String named(Collection<String> areas) {
        Map<String, String> names = names();
        return areas.isEmpty()
                ? "no area"
                : areas.stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }

    private Map<String, String> names() {
        return places.dfjAreas().stream().collect(Collectors.toMap(DfjArea::code, DfjArea::name));
    }

    private Team find(long id) {
        Team team = entities.find(Team.class, id);
        if (team == null) {
            throw Problem.of(Kind.NOT_FOUND, "team.unknown", "There is no such team.");
        }
        return team;
    }

    private static Subject subject(Team team) {
        return new Subject("team", team.details().name());
    }
}
