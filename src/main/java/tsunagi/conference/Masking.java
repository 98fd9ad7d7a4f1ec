package tsunagi.conference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.HouseholdMember;
import tsunagi.person.PersonName;

/**
 * 伏せ字 — takes the names of a person and her household and the case number out of running text. A name of one character, or of two
 * kana, is an ordinary word elsewhere, so it is taken out only where somebody is addressed by it (林さん). Names of others that staff
 * wrote into a text stay: the paper says so.
 */
final class Masking {
    private static final String SELF = "本人";
    private static final String FAMILY = "家族";
    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");
    private static final Pattern ORDINARY = Pattern.compile(".|[ぁ-ゖァ-ヺ]{2}");
    private static final String ADDRESSED = "(?=さん|様|さま|氏|君|くん|ちゃん)";

    private final List<Word> words;

    private Masking(List<Word> words) {
        this.words = List.copyOf(words);
    }

    private record Word(String text, String instead) {
        Pattern pattern() {
            String spaced = BLANKS.splitAsStream(text).map(Pattern::quote).collect(Collectors.joining("[\\s\u3000]*"));
            return Pattern.compile(ORDINARY.matcher(text).matches() ? spaced + ADDRESSED : spaced);
        }
    }

    static Masking of(PersonName name, CaseNumber number, List<HouseholdMember> household) {
        var words = new ArrayList<Word>();
        words.add(new Word(number.value(), "（番号）"));
        Stream.of(name.full(), name.alias(), name.kana(), name.anonymousLabel())
                .flatMap(Masking::parts)
                .forEach(part -> words.add(new Word(part, SELF)));
        household.stream()
                .flatMap(member -> Stream.of(member.name(), member.kana()))
                .flatMap(Masking::parts)
                .forEach(part -> words.add(new Word(part, FAMILY)));
        // The longest first, or of 練習花子 a 花子 would be left; her own before those of her family, who share one.
        words.sort(Comparator.comparingInt((Word word) -> word.text().length()).reversed());
        return new Masking(words);
    }

    /** The whole and its parts, in both kana. */
    private static Stream<String> parts(@Nullable String name) {
        return Stream.ofNullable(name)
                .flatMap(each -> Stream.concat(Stream.of(each), Arrays.stream(BLANKS.split(each, -1))))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .flatMap(part -> Stream.of(part, katakana(part)))
                .distinct();
    }

    private static String katakana(String text) {
        return text.chars()
                .mapToObj(each -> Character.toString(each >= 'ぁ' && each <= 'ゖ' ? each + ('ァ' - 'ぁ') : each))
                .collect(Collectors.joining());
    }

    String text(@Nullable String text) {
        String masked = Objects.toString(text, "");
        for (Word word : words) {
            masked = word.pattern().matcher(masked).replaceAll(Matcher.quoteReplacement(word.instead()));
        }
        return masked;
    }
}
