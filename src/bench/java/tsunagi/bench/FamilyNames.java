package tsunagi.bench;

import java.util.List;
import java.util.SplittableRandom;

/**
 * 姓 — as often as in a Japanese town: one person in three has one of the hundred commonest names, some three in a hundred the
 * commonest of all. The others' names are put together from two characters, so that there are thousands of them.
 */
final class FamilyNames {
    private static final List<FamilyName> COMMON = names("family-names.csv");
    private static final List<FamilyName> BEGINNINGS = names("family-beginnings.csv");
    private static final List<FamilyName> ENDINGS = names("family-endings.csv");
    private static final int ONE_IN = 3;

    private FamilyNames() {}

    /** @param kana in hiragana */
    record FamilyName(String written, String kana) {}

    static FamilyName one(SplittableRandom random) {
        return random.nextInt(ONE_IN) == 0 ? Words.pickFirstOften(COMMON, random) : composed(random);
    }

    private static FamilyName composed(SplittableRandom random) {
        var beginning = Words.pick(BEGINNINGS, random);
        var ending = Words.pick(ENDINGS, random);
        return beginning.written().equals(ending.written())
                ? beginning
                : new FamilyName(beginning.written() + ending.written(), beginning.kana() + ending.kana());
    }

    private static List<FamilyName> names(String resource) {
        return Words.lines(resource).stream()
                .map(line -> line.split(","))
                .map(cells -> new FamilyName(cells[0], cells[1]))
                .toList();
    }
}
