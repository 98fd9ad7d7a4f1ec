package tsunagi.review;

import java.util.List;

/**
 * 件数 — how many consultations without a plan a review went through, by how long ago they began.
 *
 * @param ended those that ended since the review before, whatever their age
 */
record ReviewCounts(int toThirty, int toNinety, int toHalfYear, int older, int ended, int decided) {
    static final List<String> AGES = List.of("30日まで", "31〜90日", "91〜180日", "181日から");

    List<Integer> byAge() {
        return List.of(toThirty, toNinety, toHalfYear, older);
    }

    int open() {
        return toThirty + toNinety + toHalfYear + older;
    }
}
