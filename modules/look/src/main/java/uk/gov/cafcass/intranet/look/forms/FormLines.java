package uk.gov.cafcass.intranet.look.forms;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.look.CurrentRequest;

/**
 * The lines of a repeated part of a form: each can be added and removed, and the last removal can be undone ({@code look:undo}).
 * Whatever was added, or can be undone, has the focus when the form is shown again.
 *
 * @param <T> a line, with the properties that its fields are bound to
 */
public class FormLines<T extends Serializable> implements Serializable {

    private static final int NOWHERE = -1;

    private final ArrayList<T> lines = new ArrayList<>();
    private @Nullable ArrayList<T> before;
    private int undoAt = NOWHERE;
    private boolean replaced;

    /** Those of a record or a draft; what was removed before cannot be undone any more. */
    public void setAll(List<T> all) {
        lines.clear();
        lines.addAll(all);
        settled();
    }

    /** Puts others in the place of all; this can be undone. */
    public void replaceAll(List<T> others) {
        remember(0, true);
        lines.clear();
        lines.addAll(others);
    }

    /** Adds a line at the end. */
    public void add(T line) {
        insert(lines.size(), line);
    }

    /** Adds a line at a position from 0. */
    public void insert(int index, T line) {
        lines.add(index, line);
        settled();
        focus(index);
    }

    /** Removes a line; this can be undone. */
    public T remove(int index) {
        remember(index, false);
        return lines.remove(index);
    }

    /** Takes a line out that lives on in another, which then has the focus; there is nothing to undo. */
    public T take(int index) {
        T line = lines.remove(index);
        settled();
        focus(index - 1);
        return line;
    }

    /** Puts back what was removed or replaced last. */
    public void undo() {
        if (before != null) {
            int index = undoAt;
            lines.clear();
            lines.addAll(before);
            settled();
            focus(index);
        }
    }

    private void remember(int index, boolean all) {
        before = new ArrayList<>(lines);
        undoAt = index;
        replaced = all;
        focus(index);
    }

    private void settled() {
        before = null;
        undoAt = NOWHERE;
    }

    /** Where a removal can be undone: the position at which the line stood, from 0; -1 where there is none. */
    public int getUndoAt() {
        return undoAt;
    }

    /** Whether all lines were replaced, and not one removed. */
    public boolean isReplaced() {
        return replaced;
    }

    /** Whether the line at this position was added, or put back, by the request that is being answered. */
    public boolean isAdded(int index) {
        return index != undoAt && isFocused(index);
    }

    /** Whether the line that stood at this position was removed by the request that is being answered. */
    public boolean isRemoved(int index) {
        return index == undoAt && isFocused(index);
    }

    private boolean isFocused(int index) {
        FacesContext context = CurrentRequest.faces();
        return context != null && Objects.equals(context.getAttributes().get(this), index);
    }

    private void focus(int index) {
        FacesContext context = CurrentRequest.faces();
        if (context != null) {
            context.getAttributes().put(this, index);
        }
    }

    public List<T> getAll() {
        return lines;
    }

    public int getSize() {
        return lines.size();
    }
}
