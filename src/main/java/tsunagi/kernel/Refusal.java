package tsunagi.kernel;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A rule said no. Every reason is a Japanese sentence that staff can read and act on, and names the input field it
 * belongs to, or none when it concerns the whole. Use {@link Refusals} to collect several before refusing.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<Reason> reasons;

    /** Refuses without a field. */
    public Refusal(String message) {
        this(List.of(new Reason(null, message)));
    }

    /** @param field name of the input field, null when the reason concerns the whole */
    public Refusal(@Nullable String field, String message) {
        this(List.of(new Reason(field, message)));
    }

    public Refusal(List<Reason> reasons) {
        super(reasons.stream().map(Reason::message).collect(joining("\n")));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A refusal needs at least one reason");
        }
        this.reasons = List.copyOf(reasons);
    }

    /** The first reason's field, null when it concerns the whole. */
    public @Nullable String field() {
        return reasons.getFirst().field();
    }

    /** All reasons in the order in which they were found; never empty. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** The same reasons, those without a field now belonging to this one. */
    public Refusal at(String field) {
        Refusal named =
                new Refusal(reasons.stream().map(reason -> reason.at(field)).toList());
        named.initCause(this);
        return named;
    }

    /** Reads a value for a field: a refusal that names no field is rethrown as this field's. */
    public static <T extends @Nullable Object> T reading(String field, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (Refusal refusal) {
            throw refusal.at(field);
        }
    }

    /**
     * One reason of a refusal.
     *
     * @param field name of the input field, null when the reason concerns the whole
     */
    public record Reason(@Nullable String field, String message) implements Serializable {
        public Reason {
            requireNonNull(message, "message is null");
        }

        Reason at(String fallback) {
            return field == null ? new Reason(fallback, message) : this;
        }
    }
}
