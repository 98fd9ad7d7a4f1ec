package tsunagi.person;

import java.util.List;

/**
 * Some of the pairs, the likeliest first.
 *
 * @param total of all that the reader may see
 */
public record LikelyPairs(List<LikelyPair> pairs, int total) {
    public LikelyPairs {
        pairs = List.copyOf(pairs);
    }
}
