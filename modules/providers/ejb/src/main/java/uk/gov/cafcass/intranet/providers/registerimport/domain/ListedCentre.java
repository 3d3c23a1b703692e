package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.places.Postcode;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow.FieldChange;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Planned.Thing;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldCentre;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldService;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListLine;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListLine.ToldService;

/** A centre of the list, with its lines, one for each scheme, and with what the register holds of it, if anything. */
final class ListedCentre {

    private final ListedOrganisation organisation;
    private final ListLine first;
    private final List<ListLine> lines = new ArrayList<>();
    private final Map<ToldService, HeldService> services = new LinkedHashMap<>();
    private final Map<ToldService, Planned.Service> planned = new LinkedHashMap<>();
    private @Nullable HeldCentre held;

    ListedCentre(ListedOrganisation organisation, ListLine first) {
        this.organisation = organisation;
        this.first = first;
        lines.add(first);
    }

    void add(ListLine line) {
        lines.add(line);
    }

    /** It is this one of the register. */
    void is(HeldCentre centre) {
        held = centre;
        centre.services().forEach(service -> services.put(new ToldService(service.kind(), service.setting()), service));
    }

    ListedOrganisation organisation() {
        return organisation;
    }

    ListLine first() {
        return first;
    }

    List<ListLine> lines() {
        return lines;
    }

    Optional<HeldCentre> held() {
        return Optional.ofNullable(held);
    }

    Postcode postcode() {
        return first.postcode();
    }

    Thing thing() {
        return new Thing(held().map(HeldCentre::id), organisation.thing().key() + "\n" + ListLine.key(first.centre()));
    }

    /**
     * What the register will say, when only these of its lines are taken. Position and area that staff chose stay while the postcode
     * does.
     */
    CentreDetails text(List<ListLine> taken) {
        Optional<CentreDetails> before = held().map(HeldCentre::text);
        Optional<CentreDetails> sameSpot =
                before.filter(text -> text.postcode().equals(first.postcode().toString()));
        List<String> languages = taken.stream()
                .map(ListLine::languages)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .or(() -> before.map(CentreDetails::languages))
                .orElse(List.of());
        Set<AccessFeature> access = taken.stream()
                .map(ListLine::access)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .or(() -> before.map(CentreDetails::access))
                .orElse(Set.of());
        return new CentreDetails(
                first.centre(),
                first.address(),
                first.postcode().toString(),
                sameSpot.flatMap(CentreDetails::position),
                sameSpot.flatMap(CentreDetails::dfjArea),
                access,
                languages);
    }

    /** Field by field what becomes of it. */
    List<FieldChange> changes(CentreDetails after) {
        Optional<CentreDetails> before = held().map(HeldCentre::text);
        Changes changes = new Changes();
        changes.add("Centre", before.map(CentreDetails::name), after.name());
        changes.add("Address", before.map(CentreDetails::address), after.address());
        changes.add("Postcode", before.map(CentreDetails::postcode), after.postcode());
        if (before.flatMap(CentreDetails::position).isPresent()
                && after.position().isEmpty()) {
            changes.add("Position", Optional.of("as staff entered it"), "the middle of the postcode’s district");
        }
        if (before.flatMap(CentreDetails::dfjArea).isPresent()
                && after.dfjArea().isEmpty()) {
            changes.add("DFJ area", Optional.of("as staff chose it"), "by the postcode");
        }
        changes.add(
                "Languages",
                before.map(text -> String.join(", ", text.languages())),
                String.join(", ", after.languages()));
        changes.add("Access", before.map(text -> inWords(text.access())), inWords(after.access()));
        return changes.made();
    }

    private static String inWords(Set<AccessFeature> access) {
        return access.stream().sorted().map(AccessFeature::label).collect(Collectors.joining(", "));
    }

    /**
     * Takes what a line says of its services: one that is not there is added; a wait counts when it was stated later than the one that we
     * know. A service that was withdrawn stays so, and what the line does not tell of stays as it is.
     */
    List<FieldChange> takeServices(ListLine line) {
        Changes changes = new Changes();
        for (ToldService told : line.services()) {
            Planned.@Nullable Service before = planned.get(told);
            @Nullable HeldService there = services.get(told);
            if (before == null && there == null) {
                planned.put(told, plan(Optional.empty(), told, line.waiting()));
                changes.add("Service", Optional.empty(), told.inWords());
                line.waiting().ifPresent(wait -> changes.add(waitFor(told), Optional.empty(), Changes.inWords(wait)));
            } else if (there == null || !there.withdrawn()) {
                Optional<Wait> known =
                        before != null ? before.waiting() : there == null ? Optional.empty() : there.waiting();
                line.waiting()
                        .filter(wait -> known.filter(old -> !old.statedOn().isBefore(wait.statedOn()))
                                .isEmpty())
                        .ifPresent(wait -> {
                            planned.put(
                                    told,
                                    plan(Optional.ofNullable(there).map(HeldService::id), told, Optional.of(wait)));
                            changes.add(waitFor(told), known.map(Changes::inWords), Changes.inWords(wait));
                        });
            }
        }
        return changes.made();
    }

    private static String waitFor(ToldService told) {
        String name = told.inWords();
        boolean shout = Character.isUpperCase(name.charAt(1));
        return "Wait for " + (shout ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    private Planned.Service plan(Optional<Long> id, ToldService told, Optional<Wait> wait) {
        return new Planned.Service(id, thing(), told.kind(), told.setting(), wait);
    }

    /** The services to be written. */
    List<Planned.Service> planned() {
        return List.copyOf(planned.values());
    }
}
