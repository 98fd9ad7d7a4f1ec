package tsunagi.database;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What one transaction has read of a thing, so that the several entrances that take part in it need not read it again. Who
 * changes the thing forgets it; nothing outlives the transaction.
 */
public final class ReadOnce<K, V> {
    public V get(K key, Function<K, V> reading) {
        var known = known();
        V value = known.get(key);
        if (value == null) {
            value = reading.apply(key);
            known.put(key, value);
        }
        return value;
    }

    public void forget(K key) {
        known().remove(key);
    }

    /** For a writer who can't say of which thing. */
    public void forget() {
        known().clear();
    }

    @SuppressWarnings("unchecked") // Nobody but this object has put anything there.
    private Map<K, V> known() {
        return (Map<K, V>) MunicipalTransaction.required().own(this, HashMap::new);
    }
}
