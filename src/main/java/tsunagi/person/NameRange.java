package tsunagi.person;

import java.util.ArrayList;
import java.util.List;
import tsunagi.kernel.Kana;
import tsunagi.kernel.NameKey;
import tsunagi.kernel.Romaji;
import tsunagi.person.NameToken.Kind;

/**
 * All tokens that begin with what was typed, as a range that the index answers.
 *
 * @param word which word of the typed text it stands for, from 1; 0 for the text as one name
 */
record NameRange(int word, Kind kind, String low, String high) {
    /** Sorts behind every character of a name. */
    private static final String BEHIND_ALL = Character.toString(Character.MAX_CODE_POINT);

    private static final String FIRST_OF_ALL = "\u0001";

    /** The ranges of a typed text; a person is meant who has the text as one name, or each of its words. */
    static List<NameRange> of(String typed) {
        List<NameRange> ranges = new ArrayList<>();
        add(ranges, 0, typed);
        List<String> words = NameToken.words(typed).toList();
        // A single word is the text as one name.
        for (int i = 0; words.size() > 1 && i < words.size(); i++) {
            add(ranges, i + 1, words.get(i));
        }
        return ranges;
    }

    /** Sorts behind all tokens with this beginning. */
    static String endOf(String beginning) {
        return beginning + BEHIND_ALL;
    }

    /** The reading in Latin letters: what is said to be long must be long; a vowel whose length is not said may be. */
    private static void addHeard(List<NameRange> ranges, int word, String typed, String reading) {
        String heard = Kana.foldKey(reading);
        ranges.add(new NameRange(word, Kind.KANA, heard, endOf(heard)));
        String brief = Kana.withoutLongVowels(heard);
        ranges.add(new NameRange(word, Kind.SHORT, brief, Romaji.saysLength(typed) ? justAfter(brief) : endOf(brief)));
    }

    /** The range from a token to this holds the token alone. */
    private static String justAfter(String token) {
        return token + FIRST_OF_ALL;
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
        Romaji.readings(typed).forEach(reading -> addHeard(ranges, word, typed, reading));
    }
}
