package tsunagi.person;

import java.util.ArrayList;
import java.util.List;
import tsunagi.kernel.Kana;
import tsunagi.kernel.NameKey;
import tsunagi.person.NameToken.Kind;

/**
 * All tokens that begin with what was typed, as a range that the index answers.
 *
 * @param word which word of the typed text it stands for, from 1; 0 for the text as one name
 */
record NameRange(int word, Kind kind, String low, String high) {
    /** Sorts behind every character of a name. */
    private static final String BEHIND_ALL = Character.toString(Character.MAX_CODE_POINT);

    /** The ranges of a typed text; a person is meant who has the text as one name, or each of its words. */
    static List<NameRange> of(String typed) {
        List<NameRange> ranges = new ArrayList<>();
        add(ranges, 0, typed);
        List<String> words = NameToken.words(typed).toList();
        for (int i = 0; i < words.size(); i++) {
            add(ranges, i + 1, words.get(i));
        }
        return ranges;
    }

    /** Sorts behind all tokens with this beginning. */
    static String endOf(String beginning) {
        return beginning + BEHIND_ALL;
    }

    private static void add(List<NameRange> ranges, int word, String typed) {
        String name = NameKey.of(typed).value();
        if (!name.isEmpty()) {
            ranges.add(new NameRange(word, Kind.NAME, name, endOf(name)));
        }
        if (Kana.isKana(typed)) {
            String heard = Kana.foldKey(typed);
            ranges.add(new NameRange(word, Kind.KANA, heard, endOf(heard)));
        }
    }
}
