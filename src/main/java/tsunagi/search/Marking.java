package tsunagi.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Kana;
import tsunagi.kernel.NameKey;
import tsunagi.kernel.Romaji;
import tsunagi.kernel.TypedText;

/** Marks what was sought in names, readings, telephones and texts, each in the way in which it was found. */
final class Marking {
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000]+");

    private final String typed;
    private final TextQuery texts;
    private final UnaryOperator<String> foldName =
            once(character -> NameKey.of(character).value());
    private final UnaryOperator<String> foldKana = once(Kana::foldKey);
    private final UnaryOperator<String> foldText = once(Marking::fold);

    Marking(SearchWords words, TextQuery texts) {
        this.typed = words.typed();
        this.texts = texts;
    }

    Marked name(String name) {
        return Marked.of(name, words().map(word -> NameKey.of(word).value()).toList(), foldName);
    }

    @Nullable
    Marked kana(@Nullable String kana) {
        return kana == null ? null : Marked.of(kana, readings(), foldKana);
    }

    @Nullable
    Marked shown(@Nullable String contact) {
        if (contact == null) {
            return null;
        }
        String digits = NO_DIGIT.matcher(TypedText.narrow(typed)).replaceAll("");
        boolean telephone = digits.length() >= 4
                && digits.length() == TypedText.narrow(typed).replace("-", "").length();
        return telephone
                ? Marked.of(
                        contact,
                        List.of(digits),
                        character -> NO_DIGIT.matcher(character).replaceAll(""))
                : text(contact);
    }

    /** The text around the first place. */
    Marked around(String text) {
        return Marked.around(text, folded(), foldText);
    }

    private Marked text(String text) {
        return Marked.of(text, folded(), foldText);
    }

    private List<String> folded() {
        return Stream.concat(texts.all().stream(), Stream.of(typed))
                .map(Marking::fold)
                .toList();
    }

    private List<String> readings() {
        return words().flatMap(word -> Kana.isKana(word) ? Stream.of(word) : Romaji.readings(word).stream())
                .map(Kana::foldKey)
                .toList();
    }

    private Stream<String> words() {
        return Stream.concat(Stream.of(typed), BLANK.splitAsStream(typed));
    }

    /** Folds each character once: a page of found texts has some ten thousand of them, and few different ones. */
    private static UnaryOperator<String> once(UnaryOperator<String> fold) {
        Map<String, String> folded = new HashMap<>();
        return character -> folded.computeIfAbsent(character, fold);
    }

    private static String fold(String text) {
        return BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
