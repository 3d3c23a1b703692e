package uk.gov.cafcass.intranet.kernel.workingdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a day is no working day, in words. */
final class ClosedDays {

    private static final MonthDay CHRISTMAS = MonthDay.of(12, 25);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Scope scope;
    private final Map<LocalDate, String> holidays = new HashMap<>();

    ClosedDays(Scope scope, Collection<BankHoliday> bankHolidays) {
        this.scope = scope;
        Map<LocalDate, Map<Division, String>> byDay = new HashMap<>();
        for (BankHoliday holiday : bankHolidays) {
            byDay.computeIfAbsent(holiday.day(), day -> new EnumMap<>(Division.class))
                    .put(holiday.division(), holiday.name());
        }
        byDay.forEach((day, names) -> holidays.put(day, sentence(names)));
    }

    static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    Optional<String> reason(LocalDate day) {
        if (isWeekend(day)) {
            return Optional.of(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK));
        }
        String holiday = holidays.get(day);
        return holiday != null ? Optional.of(holiday) : namedInTheAct(day);
    }

    /** FOIA s.10(6) names these two by themselves, so they hold even where the list lacks them. */
    private static Optional<String> namedInTheAct(LocalDate day) {
        if (MonthDay.from(day).equals(CHRISTMAS)) {
            return Optional.of("Christmas Day");
        }
        return day.equals(Easter.goodFriday(day.getYear())) ? Optional.of("Good Friday") : Optional.empty();
    }

    private String sentence(Map<Division, String> names) {
        Map<String, Set<Division>> divisionsByName = new LinkedHashMap<>();
        names.forEach((division, name) -> divisionsByName
                .computeIfAbsent(name, n -> EnumSet.noneOf(Division.class))
                .add(division));
        return divisionsByName.entrySet().stream()
                .map(entry -> where(entry.getValue()) + ": " + entry.getKey())
                .collect(Collectors.joining(";", "Bank holiday", ""));
    }

    private String where(Set<Division> divisions) {
        if (divisions.equals(scope.divisions())) {
            return "";
        }
        return divisions.stream().map(division -> " in " + division.label()).collect(Collectors.joining(" and"));
    }
}
