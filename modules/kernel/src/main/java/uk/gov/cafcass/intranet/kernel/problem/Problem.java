package uk.gov.cafcass.intranet.kernel.problem;

import jakarta.ejb.ApplicationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The one way to say no. Thrown by the domain and the services; whoever shows it decides how. Any transaction it leaves is
 * rolled back, so a problem changes nothing.
 *
 * <p>The {@link #code()} is stable and for machines ({@code request.received-before-sent}), the {@link #sentence()} is for
 * people and says what to do next, and {@link #faults()} tie sentences to the fields that were wrong. {@link #extras()}
 * carry what a client may need to recover, such as the other version of a text; their values are strings, numbers, booleans,
 * lists and maps of these.
 */
@ApplicationException(rollback = true)
public final class Problem extends RuntimeException {

    /** What kind of no it is; the web layers map each kind to one status. */
    public enum Kind {
        /** What was given cannot be understood at all: broken JSON, a reference that is none. */
        MALFORMED,
        /** What was given is understood and wrong. */
        INVALID,
        /** Nobody is signed in, or the token is not valid. */
        NOT_SIGNED_IN,
        /** The caller's role does not allow it. */
        NOT_ALLOWED,
        /** There is no such thing, or none that the caller may know of. */
        NOT_FOUND,
        /** It does not fit the present state. */
        CONFLICT,
        /** Somebody else changed it since it was read. */
        STALE,
        /** A condition must be sent with the change, and was not. */
        CONDITION_MISSING,
        /** More bytes than the settings allow. */
        TOO_LARGE,
        /** A kind of content that is not taken. */
        UNSUPPORTED,
        /** Too many tries; wait. */
        TOO_MANY,
        /** Something that we depend on is away; it may work later. */
        UNAVAILABLE
    }

    /**
     * One field and what is wrong with it.
     *
     * @param field the field's name in the record or JSON document, such as {@code received} or {@code questions[2].text}
     * @param sentence what to do, for people
     */
    public record Fault(String field, String sentence) {}

    private final Kind kind;
    private final String code;
    private final @Nullable String rule;
    private final List<Fault> faults;
    private final Map<String, Object> extras;

    private Problem(
            Kind kind,
            String code,
            String sentence,
            @Nullable String rule,
            List<Fault> faults,
            Map<String, Object> extras,
            @Nullable Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
        this.code = code;
        this.rule = rule;
        this.faults = List.copyOf(faults);
        this.extras = Map.copyOf(extras);
    }

    /** A problem of a kind, with its code and its sentence. */
    public static Problem of(Kind kind, String code, String sentence) {
        return new Problem(kind, code, sentence, null, List.of(), Map.of(), null);
    }

    /** One wrong field; its sentence is the problem's too. */
    public static Problem invalid(String code, String field, String sentence) {
        return new Problem(Kind.INVALID, code, sentence, null, List.of(new Fault(field, sentence)), Map.of(), null);
    }

    /**
     * Refuses what has faults.
     *
     * @throws Problem with all of them; where there are none, nothing happens
     */
    public static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw invalid(faults);
        }
    }

    /** Several wrong fields at once, so that they can be put right in one go. */
    public static Problem invalid(List<Fault> faults) {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("A problem with fields needs at least one");
        }
        String sentence =
                faults.size() == 1 ? faults.get(0).sentence() : "There are " + faults.size() + " things to put right.";
        return new Problem(Kind.INVALID, "fields", sentence, null, faults, Map.of(), null);
    }

    /** The same problem, citing the rule of the domain that it comes from, such as {@code G-9}. */
    public Problem rule(String number) {
        return new Problem(kind, code, sentence(), number, faults, extras, getCause());
    }

    /** The same problem, about this field. */
    public Problem at(String field) {
        return new Problem(kind, code, sentence(), rule, List.of(new Fault(field, sentence())), extras, getCause());
    }

    /** The same problem, with what is wrong with each of several fields. */
    public Problem at(List<Fault> several) {
        return new Problem(kind, code, sentence(), rule, several, extras, getCause());
    }

    /** The same problem with its faults at other fields: a form calls its fields otherwise than the record does. */
    public Problem relocated(UnaryOperator<String> fieldInForm) {
        List<Fault> moved = faults.stream()
                .map(fault -> new Fault(fieldInForm.apply(fault.field()), fault.sentence()))
                .toList();
        return new Problem(kind, code, sentence(), rule, moved, extras, getCause());
    }

    /** The same problem, with one more thing that helps to recover. */
    public Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(extras);
        more.put(name, value);
        return new Problem(kind, code, sentence(), rule, faults, more, getCause());
    }

    /** The same problem, with what caused it; for the log, never shown. */
    public Problem because(Throwable cause) {
        return new Problem(kind, code, sentence(), rule, faults, extras, cause);
    }

    /** What kind of no it is. */
    public Kind kind() {
        return kind;
    }

    /** Stable, for machines: {@code noun.what-is-wrong}. */
    public String code() {
        return code;
    }

    /** For people: what is wrong and what to do. */
    public String sentence() {
        String message = getMessage();
        return message == null ? code : message;
    }

    /** The rule of the domain, such as {@code G-1}, if one is behind it. */
    public @Nullable String rule() {
        return rule;
    }

    /** The fields that are wrong; empty when it is not about fields. */
    public List<Fault> faults() {
        return faults;
    }

    /** What helps to recover. */
    public Map<String, Object> extras() {
        return extras;
    }
}
