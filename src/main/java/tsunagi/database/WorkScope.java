package tsunagi.database;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.StaffId;

/**
 * 作業範囲 — for which municipality, and by whom, the current thread works. Row-level security reads both from the
 * transaction, so nothing municipal can be read or written outside a scope.
 */
public record WorkScope(
        MunicipalityId municipality, @Nullable StaffId staff) {
    private static final ScopedValue<WorkScope> CURRENT = ScopedValue.newInstance();

    public WorkScope {
        requireNonNull(municipality, "municipality is null");
    }

    /** The scope of the municipality's own housekeeping: presets, jobs, practice data. */
    public static WorkScope of(MunicipalityId municipality) {
        return new WorkScope(municipality, null);
    }

    public static Optional<WorkScope> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /**
     * The bound scope.
     *
     * @throws OutsideWorkScope when the thread works for no municipality
     */
    public static WorkScope required() {
        return current().orElseThrow(OutsideWorkScope::new);
    }

    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    public <T extends @Nullable Object, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** Municipal data was touched by a thread that works for no municipality: a mistake in the program. */
    public static class OutsideWorkScope extends IllegalStateException {
        OutsideWorkScope() {
            super("a municipal transaction needs a WorkScope");
        }
    }
}
