package tsunagi.kernel;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** ふりがな — readings are kept in ひらがな and found by a key that forgives how they were heard and spelt. */
public final class Kana {
    private static final Transliterator TO_HIRAGANA = keepingLongVowels();
    /** Also writes the long vowel mark as the vowel it stands for: ゆーこ → ゆうこ. */
    private static final Transliterator TO_PLAIN_HIRAGANA = Transliterator.getInstance("Katakana-Hiragana");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern KANA =
            Pattern.compile("[ぁ-ゖァ-ヺー・･ゝゞヽヾｦ-ﾟ゛゜\\s\\u3000]*[ぁ-ゖァ-ヺｦ-ﾟ]" + "[ぁ-ゖァ-ヺー・･ゝゞヽヾｦ-ﾟ゛゜\\s\\u3000]*");
    private static final Pattern NOT_A_SYLLABLE = Pattern.compile("[\\s\\u3000ー・･'’-]+");
    private static final Pattern VOICING_MARKS = Pattern.compile("[\\u3099\\u309A゛゜]");
    private static final Pattern LONG_O = Pattern.compile("(?<=[おこそとのほもよろ])お");
    private static final Pattern LONG_E = Pattern.compile("(?<=[えけせてねへめれ])え");
    private static final Map<String, String> ONE_SOUND = Map.ofEntries(
            Map.entry("ゔゃ", "びゃ"),
            Map.entry("ゔゅ", "びゅ"),
            Map.entry("ゔょ", "びょ"),
            Map.entry("ゔぁ", "ば"),
            Map.entry("ゔぃ", "び"),
            Map.entry("ゔぇ", "べ"),
            Map.entry("ゔぉ", "ぼ"),
            Map.entry("ゔ", "ぶ"),
            Map.entry("ぢ", "じ"),
            Map.entry("づ", "ず"),
            Map.entry("ゐ", "い"),
            Map.entry("ゑ", "え"),
            Map.entry("を", "お"));
    private static final Pattern ONE_SOUND_SPELLINGS = Pattern.compile("ゔ[ぁぃぇぉゃゅょ]?|[ぢづゐゑを]");
    private static final Pattern LONG_MARK = Pattern.compile("[ーｰ]");
    /** Within a folded key. */
    private static final Pattern LONG_U = Pattern.compile("(?<=[うおくこすそつとぬのふほむもゆよるろを])う");

    private static final Pattern ANY_LONG = Pattern.compile("(?<=[あかさたなはまやらわ])あ|(?<=[いえきけしせちてにねひへみめりれ])い|" + LONG_U);
    private static final String SMALL = "ぁぃぅぇぉっゃゅょゎゕゖ";
    private static final String LARGE = "あいうえおつやゆよわかけ";

    private Kana() {}

    private static Transliterator keepingLongVowels() {
        Transliterator transliterator = Transliterator.getInstance("Katakana-Hiragana");
        transliterator.setFilter(new UnicodeSet("[^ー]"));
        return transliterator;
    }

    /** As readings are stored: ひらがな from カタカナ and ﾊﾝｶｸ, blanks around dropped, one full-width blank between names. */
    public static String toHiragana(String typed) {
        String fullWidth = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return BLANKS.matcher(TO_HIRAGANA.transliterate(fullWidth).strip()).replaceAll("　");
    }

    /** True when it is a reading: kana with blanks, long vowel marks and dots, and nothing else. */
    public static boolean isKana(String text) {
        return KANA.matcher(text).matches();
    }

    /**
     * The key by which a reading is found and sorted: without voicing (清音), small letters and blanks; ー written as its
     * vowel and おお as おう, ぢ as じ, ヴ as ブ. たかはし and タカバシ share a key, おおの and オーノ too, おの does not.
     */
    public static String foldKey(String reading) {
        String hiragana = TO_PLAIN_HIRAGANA.transliterate(Normalizer.normalize(reading, Normalizer.Form.NFKC));
        String oneSound = ONE_SOUND_SPELLINGS
                .matcher(hiragana)
                .replaceAll(match -> ONE_SOUND.getOrDefault(match.group(), match.group()));
        String unvoiced = VOICING_MARKS
                .matcher(Normalizer.normalize(oneSound, Normalizer.Form.NFD))
                .replaceAll("");
        String large = enlarge(NOT_A_SYLLABLE.matcher(unvoiced).replaceAll(""));
        return LONG_E.matcher(LONG_O.matcher(large).replaceAll("う")).replaceAll("い");
    }

    /** A {@link #foldKey} without おう and うう, as Latin letters often spell it: おうの → おの, ゆうこ → ゆこ. */
    public static String withoutLongVowels(String foldKey) {
        return LONG_U.matcher(foldKey).replaceAll("");
    }

    /** True when a reading has a ー, which others leave out: ルーカス is ルカス to them. */
    public static boolean hasLongMark(String reading) {
        return LONG_MARK.matcher(reading).find();
    }

    /** The {@link #foldKey} of a reading whose ー is left out. */
    public static String withoutLongMarks(String foldKey) {
        return ANY_LONG.matcher(foldKey).replaceAll("");
    }

    private static String enlarge(String hiragana) {
        StringBuilder large = new StringBuilder(hiragana);
        for (int i = 0; i < large.length(); i++) {
            int small = SMALL.indexOf(large.charAt(i));
            if (small >= 0) {
                large.setCharAt(i, LARGE.charAt(small));
            } else if (large.charAt(i) == 'ゝ' && i > 0) {
                large.setCharAt(i, large.charAt(i - 1));
            }
        }
        return large.toString();
    }
}
