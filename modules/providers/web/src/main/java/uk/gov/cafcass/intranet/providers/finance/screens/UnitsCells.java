package uk.gov.cafcass.intranet.providers.finance.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.web.TypedFigures;

/** The cells of the table in which the units of a year are entered, by the ids that they have in the page: {@code north-1}. */
public final class UnitsCells {

    private static final Pattern PLACE = Pattern.compile("units\\[(\\d+)]\\..*");

    private UnitsCells() {}

    /** A cell of the table. */
    private record Cell(Area area, CommissioningLevel level) {

        static Stream<Cell> all() {
            return Stream.of(CommissioningLevel.values())
                    .flatMap(level -> Stream.of(Area.values()).map(area -> new Cell(area, level)));
        }

        static Cell of(UnitsDelivered units) {
            return new Cell(units.area(), units.level());
        }

        String id() {
            return EnumLabels.slug(area) + "-" + level.number();
        }

        String label() {
            return level.label() + ", " + area.label();
        }
    }

    /**
     * What was typed; an empty cell says nothing.
     *
     * @throws Problem at each cell in which there is no number
     */
    public static List<UnitsDelivered> read(FinancialYear year, Map<String, String> cells) {
        TypedFigures figures = new TypedFigures();
        List<UnitsDelivered> units = new ArrayList<>();
        Cell.all().forEach(cell -> {
            String typed = Objects.requireNonNullElse(cells.get(cell.id()), "");
            if (!typed.isBlank()) {
                units.add(new UnitsDelivered(year, cell.area(), cell.level(), figures.count(typed, cell.id())));
            }
        });
        figures.check();
        return units;
    }

    /** What stands in each cell when the table is opened. */
    public static Map<String, String> written(List<UnitsDelivered> units) {
        Map<String, String> cells = new TreeMap<>();
        Cell.all().forEach(cell -> cells.put(cell.id(), ""));
        units.forEach(one -> cells.put(Cell.of(one).id(), Integer.toString(one.units())));
        return cells;
    }

    /** Each cell in words. */
    public static List<FieldValue> said(List<UnitsDelivered> units) {
        return Cell.all()
                .map(cell -> new FieldValue(
                        cell.label(),
                        units.stream()
                                .filter(one -> Cell.of(one).equals(cell))
                                .map(one -> Formats.number(one.units()))
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    /** The cell that a field of what was read is: {@code units[0].units} is the first in which something was typed. */
    public static String cell(String field, List<UnitsDelivered> units) {
        Matcher place = PLACE.matcher(field);
        return place.matches()
                ? Cell.of(units.get(Integer.parseInt(place.group(1)))).id()
                : field;
    }
}
