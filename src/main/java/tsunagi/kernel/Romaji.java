package tsunagi.kernel;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * ローマ字 — what a reading in Latin letters sounds like. ヘボン式 and 訓令式 are read alike, long vowels however they are
 * written: Satou, Satoh, Satō. Where n may end a syllable or begin one (Shinichi), both are said.
 */
public final class Romaji {
    private static final Map<String, String> SYLLABLES = syllables();
    private static final Map<String, String> SPELLINGS = spellings();
    private static final int LONGEST_SYLLABLE = 3;
    private static final String DOUBLED = "kstpcgzjdbfhr";
    private static final int MOST_READINGS = 8;

    private static final Pattern LATIN =
            Pattern.compile("[\\p{IsLatin}\\p{M}\\s'’-]*\\p{IsLatin}[\\p{IsLatin}\\p{M}\\s'’-]*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    private static final Pattern OH = Pattern.compile("oh(?![aiueoy])");
    private static final Pattern N_BEFORE_LIPS = Pattern.compile("m(?=[bpm])");
    /** Macron and circumflex. */
    private static final Map<String, String> LONG = Map.of("a", "aa", "i", "ii", "u", "uu", "e", "ei", "o", "ou");

    private static final Pattern MARKED = Pattern.compile("([aiueo])[\\u0304\\u0302]");
    private static final Pattern LONG_O_OR_U = Pattern.compile("ou|oo|uu");

    private Romaji() {}

    /**
     * The readings, in ひらがな; empty when it is no ローマ字.
     *
     * @param typed one name or a whole one; blanks and hyphens within don't matter
     */
    public static List<String> readings(String typed) {
        if (!LATIN.matcher(typed).matches()) {
            return List.of();
        }
        List<String> readings = new ArrayList<>();
        read(plain(typed), "", readings, new HashSet<>());
        return List.copyOf(readings);
    }

    /** Whether an お or う is said to be long: what is not said may be long or short (Ono). */
    public static boolean saysLength(String typed) {
        return LATIN.matcher(typed).matches()
                && LONG_O_OR_U.matcher(plain(typed)).find();
    }

    private static String plain(String typed) {
        String apart = Normalizer.normalize(
                BETWEEN.matcher(typed).replaceAll("").replace('’', '\'').toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String vowels = MARKED.matcher(apart).replaceAll(match -> LONG.getOrDefault(match.group(1), ""));
        String lips = N_BEFORE_LIPS.matcher(OH.matcher(vowels).replaceAll("ou")).replaceAll("n");
        return lips.replace("tch", "cch").replace('l', 'r');
    }

    /**
     * @param dead what was found to be no romaji, so that each rest is tried once
     * @return whether the rest can be read
     */
    private static boolean read(String rest, String heard, List<String> readings, Set<String> dead) {
        if (readings.size() == MOST_READINGS) {
            return true;
        }
        if (rest.isEmpty()) {
            readings.add(heard);
            return true;
        }
        if (dead.contains(rest)) {
            return false;
        }
        boolean alive = readSyllable(rest, heard, readings, dead) | readConsonant(rest, heard, readings, dead);
        if (!alive) {
            dead.add(rest);
        }
        return alive;
    }

    private static boolean readSyllable(String rest, String heard, List<String> readings, Set<String> dead) {
        for (int length = Math.min(LONGEST_SYLLABLE, rest.length()); length > 0; length--) {
            String syllable = SYLLABLES.get(rest.substring(0, length));
            if (syllable != null) {
                return read(rest.substring(length), heard + syllable, readings, dead);
            }
        }
        return false;
    }

    /** ん, and っ before a doubled consonant. */
    private static boolean readConsonant(String rest, String heard, List<String> readings, Set<String> dead) {
        char first = rest.charAt(0);
        if (first == 'n') {
            return read(rest.substring(rest.startsWith("n'") ? 2 : 1), heard + "ん", readings, dead);
        }
        boolean doubled = rest.length() > 1 && first == rest.charAt(1) && DOUBLED.indexOf(first) >= 0;
        return doubled && read(rest.substring(1), heard + "っ", readings, dead);
    }

    /** 訓令式, as short keys are typed: けいか きろく → keika kiroku; long vowel marks are left out. */
    public static String spell(String hiragana) {
        StringBuilder spelt = new StringBuilder();
        boolean doubled = false;
        for (int i = 0; i < hiragana.length(); ) {
            int length = i + 2 <= hiragana.length() && SPELLINGS.containsKey(hiragana.substring(i, i + 2)) ? 2 : 1;
            String syllable = hiragana.substring(i, i + length);
            String latin = spelling(syllable);
            spelt.append(doubled ? latin.substring(0, Math.min(1, latin.length())) : "")
                    .append(latin);
            doubled = syllable.equals("っ");
            i += length;
        }
        return spelt.toString();
    }

    private static String spelling(String syllable) {
        return switch (syllable) {
            case "っ", "ー" -> "";
            case "ん" -> "n";
            default -> SPELLINGS.getOrDefault(syllable, syllable);
        };
    }

    /** The second spelling of a line, where there is one, is 訓令式. */
    private static Map<String, String> spellings() {
        Map<String, String> spellings = new HashMap<>();
        resource().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split(" ", -1);
            spellings.put(parts[0], parts[Math.min(2, parts.length - 1)]);
        });
        return Map.copyOf(spellings);
    }

    private static Map<String, String> syllables() {
        Map<String, String> syllables = new HashMap<>();
        resource().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] spellings = line.split(" ", -1);
            for (int i = 1; i < spellings.length; i++) {
                syllables.put(spellings[i], spellings[0]);
            }
        });
        return Map.copyOf(syllables);
    }

    private static String resource() {
        try (InputStream file =
                requireNonNull(Romaji.class.getResourceAsStream("/kernel/romaji.txt"), "romaji.txt is missing")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
