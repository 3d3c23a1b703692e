package uk.gov.cafcass.intranet.providers.registerimport.screens;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.cafcass.intranet.kernel.background.Progress;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Counts;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow.FieldChange;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport.Stamp;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RowKind;

/** How an import reads. */
final class ImportFormats {

    private ImportFormats() {}

    /** The colour of a state. */
    static String look(ImportState state) {
        return switch (state) {
            case READING -> "info";
            case PREVIEWED -> "soon";
            case CONFIRMED -> "fine";
            case GIVEN_UP -> "stopped";
            case FAILED -> "late";
        };
    }

    /** {@code 4,000 of 20,000 lines}, {@code 4,000 lines}; empty before the first thousand. */
    static String count(Progress progress) {
        if (progress.total() > 0) {
            return Formats.number(progress.done()) + " of " + Formats.count(progress.total(), "line", "lines");
        }
        return progress.done() > 0 ? Formats.count(progress.done(), "line", "lines") : "";
    }

    /** {@code by Jo Smith on 24 November 2026, 10:00am}. */
    static String by(Optional<Stamp> act) {
        return act.map(one -> "by " + one.name() + " on " + Formats.moment(one.at()))
                .orElse("");
    }

    /** What to do next with it. */
    static String next(RegisterImport it) {
        Counts counts = it.counts();
        return switch (it.state()) {
            case READING ->
                "The list is being compared with the register. You can leave this page; you find it again in your work.";
            case PREVIEWED ->
                counts.changing() == 0
                        ? "The list changes nothing. Confirm it to record that, or give it up."
                        : "Look at what would change. Nothing is changed before you confirm it.";
            case CONFIRMED -> "This was confirmed " + by(it.ended()) + ".";
            case GIVEN_UP -> "This was given up " + by(it.ended()) + ". Nothing was changed.";
            case FAILED ->
                "Something went wrong on our side and the reading stopped. Nothing was changed. Begin another import; if it"
                        + " stops again, tell IT the number of this one: " + it.id() + ".";
        };
    }

    /** What a confirmation does, as a sentence that names the numbers. */
    static String consequence(RegisterImport it) {
        Counts counts = it.counts();
        String written = Stream.of(
                        counted(counts.of(RowKind.NEW), "is added", "are added"),
                        counted(counts.of(RowKind.CHANGED), "is changed", "are changed"),
                        counted(
                                counts.of(RowKind.LAPSED),
                                "lapses on the day before the list’s",
                                "lapse on the day before the list’s"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String left = counts.of(RowKind.REJECTED) == 0
                ? ""
                : " " + Formats.count(counts.of(RowKind.REJECTED), "line is", "lines are")
                        + " left out, since something in them cannot be taken.";
        return (written.isEmpty()
                        ? "Nothing is changed."
                        : "Of centres and their accreditations, " + written
                                + ". What was believed before stays in the history.")
                + left;
    }

    private static Optional<String> counted(int number, String one, String many) {
        return number == 0 ? Optional.empty() : Optional.of(Formats.number(number) + " " + (number == 1 ? one : many));
    }

    /** {@code Address: 2 High Street, was 1 High Street}. */
    static List<String> changes(List<FieldChange> changes) {
        return changes.stream().map(ImportFormats::inWords).toList();
    }

    private static String inWords(FieldChange change) {
        String after = change.after().replaceAll("\\R", ", ");
        String before = change.before().replaceAll("\\R", ", ");
        return change.field() + ": " + (after.isEmpty() ? "nothing" : after)
                + (before.isEmpty() ? "" : ", was " + before);
    }

    /** What the page says after something was done. */
    static String done(String what) {
        return switch (what) {
            case "confirmed" -> "The list was imported. This page stays as the record of what was changed.";
            case "given-up" -> "This import was given up. Another one can be begun.";
            default -> "";
        };
    }
}
