package tsunagi.database;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import tsunagi.kernel.MunicipalityId;

/**
 * Reference data that the program keeps in its memory for each municipality: settings, offices, names of staff. Never what
 * decides who may do or see something, and never data of the people who are supported.
 *
 * <p>Each municipal transaction learns the revision of its municipality by the statement that begins it, and uses what is
 * remembered for that revision only. The revision rises, in the transaction of the change, by a trigger on every table that
 * {@code tsunagi_remembered} names; so a change holds for all transactions that begin after it, on every node. What a
 * transaction itself changes it does not find here.
 *
 * @param <T> immutable
 */
public final class Remembered<T> {
    private final Map<MunicipalityId, Kept<T>> kept = new ConcurrentHashMap<>();

    private record Kept<T>(long revision, T value) {}

    /** What is remembered of the bound municipality, read when nobody has since its last change. */
    public T get(Supplier<T> reading) {
        var transaction = MunicipalTransaction.required();
        Kept<T> found = kept.get(transaction.municipality());
        return found != null && found.revision() == transaction.revision()
                ? found.value()
                : own(transaction.own(this, reading::get));
    }

    void keep(MunicipalityId municipality, long revision, Object value) {
        var read = new Kept<>(revision, own(value));
        kept.merge(municipality, read, (old, fresh) -> old.revision() > fresh.revision() ? old : fresh);
    }

    @SuppressWarnings("unchecked") // Only what this object has read comes back to it.
    private T own(Object value) {
        return (T) value;
    }
}
