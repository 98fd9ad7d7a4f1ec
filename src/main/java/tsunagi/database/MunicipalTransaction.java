package tsunagi.database;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tsunagi.kernel.MunicipalityId;

/** The municipal transaction of a thread, with what it has read so far ({@link Remembered}, {@link ReadOnce}). */
final class MunicipalTransaction {
    private final MunicipalityId municipality;
    private final long revision;
    private final Map<Object, Object> own = new HashMap<>();

    /** @param revision of the municipality's reference data, as it was when the transaction began */
    MunicipalTransaction(MunicipalityId municipality, long revision) {
        this.municipality = municipality;
        this.revision = revision;
    }

    static MunicipalTransaction required() {
        var transaction =
                (MunicipalTransaction) TransactionSynchronizationManager.getResource(MunicipalTransaction.class);
        if (transaction == null) {
            throw new IllegalStateException("outside a municipal transaction");
        }
        return transaction;
    }

    void begin() {
        TransactionSynchronizationManager.bindResource(MunicipalTransaction.class, this);
    }

    /** Null when none was begun. */
    static @Nullable MunicipalTransaction end() {
        return (MunicipalTransaction)
                TransactionSynchronizationManager.unbindResourceIfPossible(MunicipalTransaction.class);
    }

    MunicipalityId municipality() {
        return municipality;
    }

    long revision() {
        return revision;
    }

    /** What this transaction keeps for the owner. */
    Object own(Object owner, Supplier<Object> fresh) {
        Object kept = own.get(owner);
        if (kept == null) {
            kept = fresh.get();
            own.put(owner, kept);
        }
        return kept;
    }

    /** From now on all may know what it has read: nothing of that was taken back. */
    void committed() {
        own.forEach((owner, value) -> {
            if (owner instanceof Remembered<?> remembered) {
                remembered.keep(municipality, revision, value);
            }
        });
    }
}
