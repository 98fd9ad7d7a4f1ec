package tsunagi.standards;

import java.util.List;

/**
 * 基準額表が変わった — published in the transaction of the change. Who keeps decisions listens, and finds those of these days and sizes
 * that would come out differently; nobody posts anything by itself.
 *
 * @param changes of the bound municipality's tables, at least one
 */
public record StandardsChanged(List<StandardChange> changes) {
    public StandardsChanged {
        changes = List.copyOf(changes);
    }
}
