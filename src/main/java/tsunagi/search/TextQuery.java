package tsunagi.search;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tsunagi.kernel.NameKey;

/**
 * Words sought in texts: each in ひらがな and カタカナ and with the variants of its kanji.
 *
 * @param spellings of the longest word, which the index is asked for
 * @param further the spellings of each other word
 */
record TextQuery(List<String> spellings, List<List<String>> further) {
    /** The index knows pairs of characters. */
    private static final int SHORTEST = 2;

    private static final int MOST_SPELLINGS = 12;
    private static final Transliterator TO_KATAKANA = Transliterator.getInstance("Hiragana-Katakana");
    private static final Transliterator TO_HIRAGANA = Transliterator.getInstance("Katakana-Hiragana");

    static TextQuery of(SearchWords words) {
        var bySize = Arrays.stream(words.typed().split("[\\s\\u3000]+", -1))
                .distinct()
                .sorted(Comparator.comparing(TextQuery::length).reversed())
                .map(TextQuery::spellings)
                .toList();
        return new TextQuery(bySize.getFirst(), bySize.subList(1, bySize.size()));
    }

    /** A single character stands in half of all records. */
    boolean tooShort() {
        return length(spellings.getFirst()) < SHORTEST;
    }

    List<String> all() {
        return Stream.concat(spellings.stream(), further.stream().flatMap(List::stream))
                .toList();
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }

    private static List<String> spellings(String word) {
        Set<String> spellings = new LinkedHashSet<>(List.of(word));
        spellings.add(TO_HIRAGANA.transliterate(word));
        spellings.add(TO_KATAKANA.transliterate(word));
        NameKey.spellings(word, MOST_SPELLINGS).forEach(spellings::add);
        return List.copyOf(spellings);
    }
}
