package tsunagi.kernel;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * 氏名の検索キー — what a written name is found by: variant kanji folded (髙→高, 邉→辺), width, blanks, case and accents
 * ignored. Only ever a key: the name itself is stored as typed, since NFKC would change its characters.
 */
public record NameKey(String value) {
    private static final Map<Integer, Integer> VARIANTS = variants();
    /** The usual character and its variants, by the usual one. */
    private static final Map<Integer, List<Integer>> GROUPS = groups();

    private static final Pattern SELECTORS = Pattern.compile("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[\\s\\u3000・･.,'’=-]+");
    private static final Pattern LATIN_ACCENTS = Pattern.compile("(?<=[a-z])[\\u0300-\\u036F]+");

    public NameKey {
        requireNonNull(value, "value is null");
    }

    /** The key of a whole name or of a part of one; empty text gives an empty key. */
    public static NameKey of(String name) {
        String compatible = Normalizer.normalize(SELECTORS.matcher(name).replaceAll(""), Normalizer.Form.NFKC);
        String lower = Normalizer.normalize(compatible.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String plain = Normalizer.normalize(LATIN_ACCENTS.matcher(lower).replaceAll(""), Normalizer.Form.NFC);
        String letters = NOT_A_LETTER.matcher(Kana.toHiragana(plain)).replaceAll("");
        return new NameKey(fold(letters));
    }

    /** The word with each of the variants of its characters, at most so many spellings: 斎藤, 齋藤, 斉藤. */
    public static List<String> spellings(String word, int most) {
        List<String> spellings = List.of("");
        for (int character : word.codePoints().toArray()) {
            int usual = VARIANTS.getOrDefault(character, character);
            List<Integer> group = GROUPS.getOrDefault(usual, List.of(character));
            List<Integer> choices = group.size() * spellings.size() > most ? List.of(character) : group;
            spellings = spellings.stream()
                    .flatMap(begun -> choices.stream().map(choice -> begun + Character.toString(choice)))
                    .toList();
        }
        return spellings;
    }

    private static String fold(String letters) {
        StringBuilder folded = new StringBuilder(letters.length());
        int previous = 0;
        for (int character : letters.codePoints().toArray()) {
            boolean repeated = character == '々' && previous != 0;
            previous = repeated ? previous : VARIANTS.getOrDefault(character, character);
            folded.appendCodePoint(previous);
        }
        return folded.toString();
    }

    @Override
    public String toString() {
        return value;
    }

    /** Reads {@code name-variants.txt}: on each line the usual character, a blank, and its variants. */
    private static Map<Integer, Integer> variants() {
        Map<Integer, Integer> variants = new HashMap<>();
        resource()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] usualAndVariants = line.strip().split(" ", 2);
                    int usual = usualAndVariants[0].codePointAt(0);
                    usualAndVariants[1].codePoints().forEach(variant -> variants.put(variant, usual));
                });
        return Map.copyOf(variants);
    }

    private static Map<Integer, List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new HashMap<>();
        VARIANTS.forEach((variant, usual) -> groups.computeIfAbsent(usual, key -> new ArrayList<>(List.of(key)))
                .add(variant));
        return Map.copyOf(groups);
    }

    private static String resource() {
        try (InputStream file = requireNonNull(
                NameKey.class.getResourceAsStream("/kernel/name-variants.txt"), "name-variants.txt is missing")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
