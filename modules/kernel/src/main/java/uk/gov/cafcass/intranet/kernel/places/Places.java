package uk.gov.cafcass.intranet.kernel.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/**
 * The postcode districts of the United Kingdom and the areas of England's Designated Family Judges; for anybody to read. Plain SQL: they
 * come with a migration, nobody edits them, and nothing would be gained by managing them.
 */
@ApplicationScoped
@Transactional
public class Places {

    /** So many near ones are offered when a postcode was mistyped. */
    private static final int OFFERED = 5;

    private static final String SELECT =
            "select district, place, nation, latitude, longitude, dfj_area, dfj_area_from from kernel.outcode ";

    private final Sql sql;

    @Inject
    public Places(Sql sql) {
        this.sql = sql;
    }

    /** The district of a postcode, if there is such a one. */
    public Optional<Outcode> find(Postcode postcode) {
        return sql.row(SELECT + "where district = ?", Places::outcode, postcode.district());
    }

    /**
     * The district of a postcode that somebody typed.
     *
     * @throws Problem {@link Kind#INVALID} at {@code postcode}: {@code postcode.malformed} or {@code postcode.unknown}; when
     *     there are districts that may have been meant, the sentence offers them, and {@code near} holds them as
     *     {@code district} and {@code place}
     */
    public Outcode typed(String postcode) {
        Optional<Postcode> parsed = Postcode.parse(postcode);
        return parsed.flatMap(this::find)
                .orElseThrow(() -> offering(
                        parsed.map(Places::unknown).orElseGet(() -> Postcode.malformed(postcode)), near(postcode)));
    }

    /**
     * Where a search begins: at a postcode or, when no digit was typed, at a place.
     *
     * @throws Problem as {@link #typed}; {@code place.unknown} at {@code postcode}
     */
    public Outcode start(String postcodeOrPlace) {
        if (postcodeOrPlace.chars().anyMatch(Character::isDigit)) {
            return typed(postcodeOrPlace);
        }
        return named(postcodeOrPlace, 1).stream()
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "place.unknown",
                        "postcode",
                        "No place is known as “" + Postcode.shown(postcodeOrPlace)
                                + "”. Enter a postcode such as WR1 1AA, or a town near it."));
    }

    /** Districts that may have been meant by a mistyped postcode: one slip away, the likeliest first, at most five. */
    public List<Outcode> near(String typed) {
        List<String> meant = new ArrayList<>(PostcodeSuggestions.of(typed));
        if (meant.isEmpty()) {
            return List.of();
        }
        Object districts = meant.toArray(new String[0]);
        return sql.rows(SELECT + "where district = any (?)", Places::outcode, districts).stream()
                .sorted(Comparator.comparingInt(outcode -> meant.indexOf(outcode.district())))
                .limit(OFFERED)
                .toList();
    }

    /** Districts whose place has this name or begins with it: the exact name first, then the shortest, then by district. */
    public List<Outcode> named(String place, int limit) {
        String name = place.strip().toLowerCase(Locale.ROOT).replace('\'', '’');
        if (name.isEmpty()) {
            return List.of();
        }
        String begins = name.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return sql.rows(
                SELECT + "where lower(place) like ? order by length(place), place, length(district), district limit ?",
                Places::outcode,
                begins,
                limit);
    }

    /** The districts of an area, by their code. */
    public List<Outcode> districts(String dfjArea) {
        return sql.rows(SELECT + "where dfj_area = ? order by district", Places::outcode, dfjArea);
    }

    /** Every district of England, by its letters and numbers. */
    public List<Outcode> england() {
        return sql.rows(SELECT + "where nation = 'ENGLAND' order by district", Places::outcode);
    }

    /** The 40 areas by name. */
    public List<DfjArea> dfjAreas() {
        return sql.rows("select code, name, area from kernel.dfj_area order by name", Places::area);
    }

    /** The area with this code, if there is one. */
    public Optional<DfjArea> dfjArea(String code) {
        return sql.row("select code, name, area from kernel.dfj_area where code = ?", Places::area, code);
    }

    private static Problem unknown(Postcode postcode) {
        return Problem.invalid(
                "postcode.unknown", "postcode", "There is no postcode district " + postcode.district() + ".");
    }

    private static Problem offering(Problem problem, List<Outcode> near) {
        if (near.isEmpty()) {
            return problem;
        }
        String offered = near.stream().map(Outcode::inWords).collect(Collectors.joining(", "));
        List<Map<String, String>> districts = near.stream()
                .map(outcode -> Map.of("district", outcode.district(), "place", outcode.place()))
                .toList();
        return Problem.invalid(
                        problem.code(), "postcode", problem.sentence() + " Did you mean one of these: " + offered + "?")
                .with("near", districts);
    }

    private static Outcode outcode(ResultSet row) throws SQLException {
        return new Outcode(
                row.getString("district"),
                row.getString("place"),
                Nation.valueOf(row.getString("nation")),
                new Position(row.getDouble("latitude"), row.getDouble("longitude")),
                Optional.ofNullable(row.getString("dfj_area")),
                Optional.ofNullable(row.getString("dfj_area_from")).map(AreaSource::valueOf));
    }

    private static DfjArea area(ResultSet row) throws SQLException {
        return new DfjArea(row.getString("code"), row.getString("name"), Area.valueOf(row.getString("area")));
    }
}
