package uk.gov.cafcass.intranet.providers.agreements.domain.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;

/**
 * How many contracts and grants there were in a financial year, counted from the register (P-14).
 *
 * @param contracts that ran on any day of it, by area
 * @param grants that were given for it
 */
public record Provision(Map<Area, Integer> contracts, List<GrantCount> grants) {

    public Provision {
        contracts = Map.copyOf(contracts);
        grants = List.copyOf(grants);
    }

    /**
     * Grants of a kind in an area.
     *
     * @param area empty for those that are not for one area
     * @param amount what they come to
     */
    public record GrantCount(GrantKind kind, Optional<Area> area, int count, Money amount) {}

    /** Contracts in an area. */
    public int contracts(Area area) {
        return contracts.getOrDefault(area, 0);
    }

    /** All contracts. */
    public int contractsInAll() {
        return contracts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Grants of a kind in an area, or of those that are not for one area. */
    public int grants(GrantKind kind, Optional<Area> area) {
        return grants.stream()
                .filter(row -> row.kind() == kind && row.area().equals(area))
                .mapToInt(GrantCount::count)
                .sum();
    }

    /** All grants of a kind. */
    public int grants(GrantKind kind) {
        return grants.stream()
                .filter(row -> row.kind() == kind)
                .mapToInt(GrantCount::count)
                .sum();
    }

    /** What the grants of a kind come to. */
    public Money granted(GrantKind kind) {
        return Money.sum(grants.stream()
                .filter(row -> row.kind() == kind)
                .map(GrantCount::amount)
                .toList());
    }

    /** Whether some grants are not for one area. */
    public boolean hasNational() {
        return grants.stream().anyMatch(row -> row.area().isEmpty());
    }
}
