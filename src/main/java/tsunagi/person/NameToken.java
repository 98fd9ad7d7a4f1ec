package tsunagi.person;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Kana;
import tsunagi.kernel.NameKey;

/**
 * One key by which a name is found.
 *
 * @param whole true for a whole name, false for one word of it
 */
record NameToken(Kind kind, String token, boolean whole) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u3000・･]+");

    /** NAME: as written, variants and width folded; KANA: as heard; SHORT: as heard without its long vowels. */
    enum Kind {
        NAME,
        KANA,
        SHORT
    }

    /** All tokens of a name; each token once, as whole when it is both. An anonymous label is no name. */
    static Collection<NameToken> of(PersonName name) {
        Map<String, NameToken> tokens = new LinkedHashMap<>();
        addWhole(tokens, name.full());
        addWhole(tokens, name.alias());
        addHeard(tokens, name.kana(), true);
        Stream.of(name.family(), name.given(), name.alias(), name.kana())
                .filter(Objects::nonNull)
                .flatMap(NameToken::words)
                .forEach(word -> addWord(tokens, word));
        return tokens.values();
    }

    static Stream<String> words(String name) {
        return BETWEEN_WORDS.splitAsStream(name).filter(word -> !word.isEmpty());
    }

    private static void addWhole(Map<String, NameToken> tokens, @Nullable String name) {
        if (name != null) {
            add(tokens, new NameToken(Kind.NAME, NameKey.of(name).value(), true));
            addHeard(tokens, name, true);
        }
    }

    private static void addWord(Map<String, NameToken> tokens, String word) {
        if (!Kana.isKana(word)) {
            add(tokens, new NameToken(Kind.NAME, NameKey.of(word).value(), false));
        }
        addHeard(tokens, word, false);
    }

    /** A name that is written in kana is its own reading. */
    private static void addHeard(Map<String, NameToken> tokens, @Nullable String name, boolean whole) {
        if (name == null || !Kana.isKana(name)) {
            return;
        }
        String heard = Kana.foldKey(name);
        add(tokens, new NameToken(Kind.KANA, heard, whole));
        if (Kana.hasLongMark(name)) {
            add(tokens, new NameToken(Kind.KANA, Kana.withoutLongMarks(heard), whole));
        }
        String brief = Kana.withoutLongVowels(heard);
        if (!brief.equals(heard)) {
            add(tokens, new NameToken(Kind.SHORT, brief, whole));
        }
    }

    private static void add(Map<String, NameToken> tokens, NameToken token) {
        if (!token.token().isEmpty()) {
            tokens.putIfAbsent(token.kind() + token.token(), token);
        }
    }
}
