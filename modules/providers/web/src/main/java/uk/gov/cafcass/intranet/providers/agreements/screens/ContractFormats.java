package uk.gov.cafcass.intranet.providers.agreements.screens;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.history.RecordedChange;
import uk.gov.cafcass.intranet.kernel.history.Revision;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.look.records.TimelineEntry;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;

/** How what is agreed with a provider reads, field by field, and how we came to know it (P-1, P-5). */
final class ContractFormats {

    private ContractFormats() {}

    static List<FieldValue> said(Contract contract, Places places) {
        return List.of(
                new FieldValue("Services", ContractLine.services(contract.servicesInOrder())),
                new FieldValue("Days", contract.period().inWords()),
                new FieldValue(
                        "Next review", contract.reviewOn().map(Formats::day).orElse("")),
                new FieldValue("Annual value", contract.annualValue().toString()),
                new FieldValue("Area", contract.area().label()),
                new FieldValue("DFJ areas", dfjAreas(contract, places)),
                new FieldValue("Languages", languages(contract)),
                new FieldValue("Equality", contract.duties().equality()),
                new FieldValue("Access", contract.duties().access()));
    }

    private static String dfjAreas(Contract contract, Places places) {
        return contract.dfjAreas().isEmpty()
                ? "All of " + contract.area().label()
                : contract.dfjAreas().stream()
                        .map(code -> places.dfjArea(code).map(DfjArea::name).orElse(code))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String languages(Contract contract) {
        return contract.languages().isEmpty() ? "English only" : "English, " + String.join(", ", contract.languages());
    }

    static List<FieldValue> said(UnitPrice price) {
        return List.of(
                new FieldValue("Level", Integer.toString(price.level().number())),
                new FieldValue("Price", price.price().toString()),
                new FieldValue("Days", price.period().inWords()));
    }

    /** {@code Price at level 2}. */
    static String noun(UnitPrice price) {
        return "Price at " + price.level().label().toLowerCase(Locale.UK);
    }

    static List<FieldValue> said(Framework framework) {
        return List.of(
                new FieldValue("Reference", framework.reference()),
                new FieldValue("Days", framework.period().inWords()));
    }

    /** The times at which it was recorded or corrected, each with what was believed until then and since. */
    static <T> List<TimelineEntry> timeline(
            List<RecordedChange<Revision<T>>> revisions,
            Function<T, String> noun,
            Function<T, List<FieldValue>> saying) {
        return revisions.stream().map(one -> entry(one, noun, saying)).toList();
    }

    /** Two timelines as one, the latest first. */
    static List<TimelineEntry> latestFirst(List<TimelineEntry> some, List<TimelineEntry> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparing((TimelineEntry entry) -> OffsetDateTime.from(entry.at()))
                        .reversed())
                .toList();
    }

    private static <T> TimelineEntry entry(
            RecordedChange<Revision<T>> revised, Function<T, String> noun, Function<T, List<FieldValue>> saying) {
        Optional<T> superseded = revised.before().map(Revision::content).map(Versioned::value);
        Optional<T> added = revised.after().map(Revision::content).map(Versioned::value);
        Optional<List<FieldValue>> before = superseded.map(saying);
        Optional<List<FieldValue>> after = added.map(saying);
        String what = superseded.or(() -> added).map(noun).orElse("")
                + (before.isEmpty() ? " recorded" : after.isEmpty() ? " removed" : " changed");
        String detail = before.isPresent() && after.isPresent()
                ? changes(before.get(), after.get())
                : whole(after.or(() -> before).orElse(List.of()));
        String why = revised.why().isEmpty() ? "" : " Why: " + revised.why();
        return new TimelineEntry(revised.at(), what, revised.by().name(), detail + why);
    }

    private static String changes(List<FieldValue> before, List<FieldValue> after) {
        return FieldValue.differing(before, after).stream()
                .map(field -> field.label() + ": until then " + inside(field.theirs()) + ", since then "
                        + inside(field.yours()) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String whole(List<FieldValue> fields) {
        return fields.stream()
                .filter(field -> !field.words().isEmpty())
                .map(field -> field.label() + ": " + inside(field.words()) + ".")
                .collect(Collectors.joining(" "));
    }

    /** As it stands within a sentence: its own full stop left off. */
    private static String inside(String words) {
        String line = words.replaceAll("\\R+", " ").strip();
        String ended = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        return ended.equals("Nothing") ? ended.toLowerCase(Locale.UK) : ended;
    }
}
