package uk.gov.cafcass.intranet.providers.register.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/** What is typed of a service: numbers as they were typed, a wait with the day on which it was stated (C-5). */
record ServiceFields(String kind, String setting, String openingHours, String capacity, String waitingWeeks) {

    static ServiceFields of(Map<String, String> texts) {
        return new ServiceFields(
                typed(texts, "kind"),
                typed(texts, "setting"),
                typed(texts, "openingHours"),
                typed(texts, "capacity"),
                typed(texts, "waitingWeeks"));
    }

    private static String typed(Map<String, String> texts, String field) {
        return Objects.requireNonNullElse(texts.get(field), "");
    }

    static ServiceFields of(ServiceDetails text) {
        return new ServiceFields(
                text.kind().name(),
                text.setting().name(),
                text.openingHours(),
                Optional.ofNullable(text.capacity()).map(Object::toString).orElse(""),
                Optional.ofNullable(text.waiting())
                        .map(wait -> Integer.toString(wait.weeks()))
                        .orElse(""));
    }

    static @Nullable LocalDate statedOn(ServiceDetails text) {
        return Optional.ofNullable(text.waiting()).map(Wait::statedOn).orElse(null);
    }

    Map<String, String> texts() {
        return Map.of(
                "kind",
                kind,
                "setting",
                setting,
                "openingHours",
                openingHours,
                "capacity",
                capacity,
                "waitingWeeks",
                waitingWeeks);
    }

    /**
     * What this says of a service.
     *
     * @throws Problem with everything at {@code capacity}, {@code waitingWeeks} and {@code waitingStatedOn} that cannot be read
     */
    ServiceDetails text(@Nullable LocalDate statedOn) {
        List<Fault> faults = new ArrayList<>();
        if (kind.isEmpty()) {
            faults.add(new Fault("kind", "Choose the service"));
        }
        if (setting.isEmpty()) {
            faults.add(new Fault("setting", "Choose where it is"));
        }
        OptionalInt families =
                number("capacity", capacity, "Enter how many families as a number, for example 6", faults);
        OptionalInt weeks =
                number("waitingWeeks", waitingWeeks, "Enter the wait as a number of weeks, 0 for no wait", faults);
        if (weeks.isPresent() && statedOn == null) {
            faults.add(
                    new Fault("waitingStatedOn", "Enter the day on which the centre said so, for example 8 June 2015"));
        }
        if (CleanText.line(waitingWeeks).isEmpty() && statedOn != null) {
            faults.add(new Fault("waitingWeeks", "Enter the wait that the centre stated on that day, 0 for no wait"));
        }
        Problem.refuse(faults);
        Wait wait = statedOn == null ? null : new Wait(weeks.orElseThrow(), statedOn);
        return new ServiceDetails(
                ServiceKind.valueOf(kind),
                Setting.valueOf(setting),
                openingHours,
                families.isPresent() ? families.getAsInt() : null,
                wait);
    }

    private static OptionalInt number(String field, String typed, String sentence, List<Fault> faults) {
        String digits = CleanText.line(typed);
        if (digits.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!digits.matches("[0-9]{1,6}")) {
            faults.add(new Fault(field, sentence));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }
}
