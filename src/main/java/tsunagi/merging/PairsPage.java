package tsunagi.merging;

import java.util.List;
import tsunagi.person.LikelyPair;
import tsunagi.web.Pager;

/** 同じ方かもしれない組, a page of them. */
record PairsPage(List<LikelyPair> pairs, Pager pager) {
    static String path(LikelyPair pair) {
        return MergePage.path(pair.one().newestCase(), pair.other().newestCase());
    }
}
