package uk.gov.cafcass.intranet.look.records;

import org.jspecify.annotations.Nullable;

/** A due date with what is left of it, as every list and record shows it. */
public final class Due {

    private Due() {}

    /**
     * Its markup; one call for each row of a list.
     *
     * @param left working days until then, negative when late; null while no clock runs
     * @param state its colour, when it is not what follows from {@code left}
     * @param note what stands beside it, when it is not the days left
     */
    public static String tag(
            @Nullable Object date, @Nullable Integer left, @Nullable String state, @Nullable String note) {
        String colour = state == null || state.isEmpty() ? Formats.urgency(left) : state;
        String beside = note == null || note.isEmpty() ? Formats.left(left) : note;
        return "<span class=\"due\"><time datetime=\"" + Formats.iso(date) + "\">" + Formats.day(date)
                + "</time> <span class=\"due-left due-" + Markup.escape(colour) + "\">" + Markup.escape(beside)
                + "</span></span>";
    }
}
