package uk.gov.cafcass.intranet.providers.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.providers.domain.commissioning.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.domain.commissioning.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.screens.KeptScreen.Told;

/**
 * The cells of the table in which the units of a year are entered.
 *
 * @param units those of which something was typed
 * @param names of their cells, in the same order
 */
record UnitsCells(List<UnitsDelivered> units, List<String> names) {

    private static final Pattern PLACE = Pattern.compile("units\\[(\\d+)]\\..*");

    /**
     * What was typed.
     *
     * @throws Problem at each cell in which there is no number
     */
    static UnitsCells read(FinancialYear year, Map<String, String> cells) {
        TypedFigures figures = new TypedFigures();
        List<UnitsDelivered> units = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (CommissioningLevel level : CommissioningLevel.values()) {
            for (Area area : Area.values()) {
                String name = name(area, level);
                String typed = Objects.requireNonNullElse(cells.get(name), "");
                if (!typed.isBlank()) {
                    units.add(new UnitsDelivered(year, area, level, figures.count(typed, name)));
                    names.add(name);
                }
            }
        }
        figures.check();
        return new UnitsCells(units, names);
    }

    /** What stands in the cells when the table is opened. */
    static Map<String, String> written(List<UnitsDelivered> units) {
        Map<String, String> cells = new TreeMap<>();
        units.forEach(one -> cells.put(name(one.area(), one.level()), Integer.toString(one.units())));
        return cells;
    }

    /** The cells in which somebody else saved something else than was typed. */
    static List<Told> differing(Map<String, String> theirs, Map<String, String> mine) {
        List<Told> differing = new ArrayList<>();
        for (CommissioningLevel level : CommissioningLevel.values()) {
            for (Area area : Area.values()) {
                String name = name(area, level);
                String saved = Objects.requireNonNullElse(theirs.get(name), "");
                if (!saved.equals(Objects.requireNonNullElse(mine.get(name), ""))) {
                    differing.add(new Told(level.label() + ", " + area.label(), saved));
                }
            }
        }
        return differing;
    }

    /** The cell that a field of the table is: {@code units[0].units} is the first in which something was typed. */
    String cell(String field) {
        Matcher place = PLACE.matcher(field);
        return place.matches() ? names.get(Integer.parseInt(place.group(1))) : field;
    }

    private static String name(Area area, CommissioningLevel level) {
        return CentreParameters.slug(area) + "-" + level.number();
    }
}
