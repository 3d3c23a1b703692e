package uk.gov.cafcass.intranet.providers.screens;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.StaleEdit;
import uk.gov.cafcass.intranet.providers.application.Access;

/**
 * A form that adds a record, or corrects the one that the address names. When somebody else saved it meanwhile, what was typed stays,
 * and where theirs says something else it is shown beside it.
 *
 * @param <T> the record
 */
public abstract class KeptScreen<T> implements Serializable {

    private final transient Access access;
    private String id = "";
    private int version;
    private List<Told> theirs = List.of();

    KeptScreen(Access access) {
        this.access = access;
    }

    /** A field by its name, and what stands in it, in words. */
    public record Told(String name, String value) implements Serializable {}

    /** What stands there now; empty for a new one. */
    abstract Optional<Kept<T>> present();

    /** Prepares the form for a new one. */
    abstract void begin();

    /** Puts it into the fields of the form. */
    abstract void fill(T value);

    /** What stands in the fields of the form. */
    abstract T typed();

    /** Adds it, or corrects the one whose version was seen. */
    abstract Kept<T> store(int seen, T value);

    /** Each field in words. */
    abstract List<Told> told(T value);

    /** Where it goes when it is saved. */
    abstract String leadsTo(Kept<T> kept);

    /** Finds what is to be corrected, or begins a new one. */
    public void load() {
        if (!access.mayEdit()) {
            throw Problem.of(
                    Kind.NOT_ALLOWED,
                    "role.missing",
                    "Contracts, grants and the money of a year are kept by the National Commissioning Team.");
        }
        present()
                .ifPresentOrElse(
                        kept -> {
                            version = kept.version();
                            fill(kept.value());
                        },
                        this::begin);
    }

    /** Saves what was typed. */
    public String save() {
        T mine = typed();
        return leadsTo(StaleEdit.told(() -> store(version, mine), now -> showTheirs(mine)));
    }

    private void showTheirs(T mine) {
        present().ifPresent(kept -> {
            version = kept.version();
            List<Told> typed = told(mine);
            theirs = told(kept.value()).stream()
                    .filter(line -> !typed.contains(line))
                    .toList();
        });
    }

    /** The number that the address names. */
    final long number() {
        return number(id);
    }

    /** A number in an address; 0, which nothing has, where it is none. */
    static long number(String written) {
        return written.matches("[0-9]{1,18}") ? Long.parseLong(written) : 0;
    }

    /** The version that was seen. */
    final int version() {
        return version;
    }

    public boolean isNew() {
        return id.isEmpty();
    }

    /** What the other one saved, where it differs from what was typed. */
    public List<Told> getTheirs() {
        return theirs;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
