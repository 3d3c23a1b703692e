package uk.gov.cafcass.intranet.kernel.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** A team, to which staff belong; it covers the areas of some Designated Family Judges (domain §1). */
@Entity
@Table(name = "team", schema = "kernel")
public class Team {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    private String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "team_dfj_area", schema = "kernel", joinColumns = @JoinColumn(name = "team_id"))
    @Column(name = "dfj_area")
    private Set<String> areas = new HashSet<>();

    protected Team() {}

    Team(String name, Collection<String> areas) {
        this.name = name;
        this.areas.addAll(areas);
    }

    void correct(String newName, Collection<String> newAreas) {
        name = newName;
        areas.clear();
        areas.addAll(newAreas);
    }

    TeamDetails details() {
        return new TeamDetails(id, version, name, new TreeSet<>(areas));
    }
}
