package tsunagi.merging;

import java.util.List;
import java.util.Map;
import tsunagi.kernel.StaffId;
import tsunagi.person.KnownDifference;
import tsunagi.person.PersonMerge;

/** 別の方と確かめた組. */
record DifferencesPage(List<KnownDifference> pairs, Map<StaffId, String> names) {
    String noted(KnownDifference pair) {
        return DonePage.done(new PersonMerge.Done(pair.at(), pair.by()), names);
    }
}
