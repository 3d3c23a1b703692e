package uk.gov.cafcass.intranet.providers.directory.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreFilter;

/** The conditions of a search for centres, each with the values for its question marks. */
final class CentreQuery {

    /** The schemes of the row's kind of service; a kind without one needs none. */
    private static final String SCHEMES = Arrays.stream(ServiceKind.values())
            .map(kind -> " when '" + kind + "' then array["
                    + kind.schemes().stream().map(scheme -> "'" + scheme + "'").collect(Collectors.joining(", "))
                    + "]::text[]")
            .collect(Collectors.joining("", "case s.kind", " end"));

    private static final String UNSCHEMED = Arrays.stream(ServiceKind.values())
            .filter(kind -> kind.schemes().isEmpty())
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    /** The same as {@code DecisivePeriods}: the centre's own period decides, unless the whole organisation is suspended. */
    private static final String ACCREDITED =
            """
            exists (select 1 from (
              select distinct on (a.scheme) a.status from providers.accreditation a
              where a.organisation_id = c.organisation_id and a.scheme = any (%s) and a.superseded_at is null
                and (a.centre_id is null or a.centre_id = c.id) and a.from_on <= ? and (a.until_on is null or a.until_on >= ?)
              order by a.scheme, (a.centre_id is null and a.status = 'SUSPENDED') desc, a.centre_id is null) as decides
            where decides.status = 'ACCREDITED')""";

    private final Optional<ServiceKind> service;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    CentreQuery(CentreFilter filter, LocalDate today) {
        service = filter.service();
        add("(c.closed_on is null or c.closed_on > ?)", today);
        add("(s.withdrawn_on is null or s.withdrawn_on > ?)", today);
        filter.service().ifPresent(kind -> add("s.kind = ?", kind.name()));
        filter.dfjArea().ifPresent(code -> add("c.dfj_area = ?", code));
        filter.language()
                .ifPresent(language -> add(
                        "exists (select 1 from providers.centre_language l where l.centre_id = c.id and lower(l.language) = ?)",
                        language.strip().toLowerCase(Locale.UK)));
        filter.access()
                .forEach(feature -> add(
                        "exists (select 1 from providers.centre_access a where a.centre_id = c.id and a.feature = ?)",
                        feature.name()));
        filter.maxWait().ifPresent(weeks -> add("s.waiting_weeks <= ?", weeks));
    }

    /** Only so many miles from a place. */
    CentreQuery near(Position from, OptionalInt miles) {
        miles.ifPresent(most -> within(from, most));
        return this;
    }

    /** Within a sphere around the place; the box around it is what the index knows. */
    private void within(Position from, int miles) {
        double chord = Position.chord(miles);
        add(
                "c.at operator(kernel.<@) kernel.cube_enlarge(kernel.cube(cast(? as float8[])), ?, 3)",
                from.onUnitSphere(),
                chord);
        add("c.at operator(kernel.<->) kernel.cube(cast(? as float8[])) <= ?", from.onUnitSphere(), chord);
    }

    /** Only in these areas. */
    CentreQuery in(List<String> dfjAreas) {
        add("c.dfj_area = any (?)", (Object) dfjAreas.toArray(new String[0]));
        return this;
    }

    /**
     * Only what is accredited on a day. Where one service is looked for, the condition is one on the centre alone: the planner then knows
     * its cost, and asks it of the nearest few.
     */
    CentreQuery accredited(LocalDate on) {
        service.ifPresentOrElse(
                kind -> accredited(kind, on),
                () -> add("(s.kind in " + UNSCHEMED + " or " + ACCREDITED.formatted(SCHEMES) + ")", on, on));
        return this;
    }

    private void accredited(ServiceKind kind, LocalDate on) {
        if (!kind.schemes().isEmpty()) {
            Object schemes = kind.schemes().stream().map(Enum::name).toArray(String[]::new);
            add(ACCREDITED.formatted("?"), schemes, on, on);
        }
    }

    private void add(String condition, Object... more) {
        conditions.add(condition);
        values.addAll(Arrays.asList(more));
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    List<Object> values() {
        return List.copyOf(values);
    }
}
