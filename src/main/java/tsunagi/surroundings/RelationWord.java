package tsunagi.surroundings;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tsunagi.person.Partnership;
import tsunagi.person.Sex;

/**
 * 続柄 as staff write it (妻、長男、父方の祖母…), read as a place in the family. It stays as it was written: the standard forms print it.
 *
 * @param sex null where the word does not say it
 * @param partnership null where the word does not say it
 * @param side the sex of the parent on whose side she is; null where the word does not say it
 */
record RelationWord(
        Kinship kinship,
        @Nullable Sex sex,
        @Nullable Partnership partnership,
        @Nullable Sex side) {
    /** What the list offers. */
    static final List<String> OFFERED = List.of(
            "妻", "夫", "パートナー", "内縁の妻", "内縁の夫", "元妻", "元夫", "父", "母", "養父", "養母", "継父", "継母", "長男", "長女", "次男", "次女",
            "三男", "三女", "四男", "四女", "子", "養子", "連れ子", "兄", "姉", "弟", "妹", "父方の祖父", "父方の祖母", "母方の祖父", "母方の祖母", "孫",
            "子の妻", "子の夫", "きょうだいの妻", "きょうだいの夫", "義父", "義母", "義兄", "義姉", "義弟", "義妹", "おじ", "おば", "おい", "めい", "いとこ",
            "その他の親族", "同居人");

    /** The first that is found counts, so that 叔父 is no 父 and 兄の妻 no 兄. */
    private static final List<Map.Entry<Pattern, Kinship>> KINSHIPS = List.of(
            kinship("曾|曽|ひ孫|ひまご", Kinship.OTHER),
            kinship("(元|前|別れた|離婚した)(妻|夫|配偶者|パートナー)", Kinship.SPOUSE),
            kinship("(兄|姉|弟|妹|きょうだい)の?(妻|夫|嫁|婿|配偶者)", Kinship.SPOUSE_OF_SIBLING),
            kinship("(子|息子|娘|男|女)の(妻|夫|嫁|婿|配偶者)|嫁|婿", Kinship.SPOUSE_OF_CHILD),
            kinship("(兄|姉|弟|妹|きょうだい)の(長|次|二|三)?(子|男|女|息子|娘)", Kinship.NEPHEW_OR_NIECE),
            kinship("義理?の?(父|母)|(妻|夫|配偶者)の(父|母)|舅|姑", Kinship.PARENT_OF_SPOUSE),
            kinship("義理?の?(兄|姉|弟|妹)|(妻|夫|配偶者)の(兄|姉|弟|妹)", Kinship.SIBLING_OF_SPOUSE),
            kinship("祖父|祖母", Kinship.GRANDPARENT),
            kinship("孫", Kinship.GRANDCHILD),
            kinship("伯父|叔父|伯母|叔母|おじ|おば", Kinship.UNCLE_OR_AUNT),
            kinship("従|いとこ", Kinship.COUSIN),
            kinship("甥|姪|おい|めい", Kinship.NEPHEW_OR_NIECE),
            kinship("連れ子|(妻|夫)の(子|長男|長女|息子|娘)", Kinship.STEPCHILD),
            kinship("兄|姉|弟|妹|きょうだい", Kinship.SIBLING),
            kinship("(長|次|二|三|四|五|六|七|養)(男|女|子)|息子|娘|^子", Kinship.CHILD),
            kinship("父|母", Kinship.PARENT),
            kinship("妻|夫|配偶者|パートナー", Kinship.SPOUSE));

    private static final Pattern FEMALE_OR_MALE =
            Pattern.compile("(?:(妻|母|女|娘|姉|妹|姪|めい|嫁|姑|おば)|夫|父|男|息子|兄|弟|甥|おい|婿|舅|おじ)(?:（.*）)?$");
    private static final Pattern DIVORCED = Pattern.compile("元|前|別れた|離婚した");
    private static final Pattern PARTNERS = Pattern.compile("内縁|事実婚|パートナー");

    static RelationWord of(String word) {
        Kinship kinship = KINSHIPS.stream()
                .filter(each -> each.getKey().matcher(word).find())
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(Kinship.OTHER);
        return new RelationWord(kinship, sex(word), kinship == Kinship.SPOUSE ? partnership(word) : null, side(word));
    }

    /** The last word counts: 兄の妻 is a woman, and of 兄の子 it is not said. */
    private static @Nullable Sex sex(String word) {
        Matcher last = FEMALE_OR_MALE.matcher(word);
        if (!last.find()) {
            return null;
        }
        return last.group(1) == null ? Sex.MALE : Sex.FEMALE;
    }

    private static @Nullable Partnership partnership(String word) {
        if (DIVORCED.matcher(word).lookingAt()) {
            return Partnership.DIVORCED;
        }
        return PARTNERS.matcher(word).find() ? Partnership.PARTNERS : null;
    }

    private static @Nullable Sex side(String word) {
        if (word.contains("父方")) {
            return Sex.MALE;
        }
        return word.contains("母方") ? Sex.FEMALE : null;
    }

    private static Map.Entry<Pattern, Kinship> kinship(String pattern, Kinship kinship) {
        return Map.entry(Pattern.compile(pattern), kinship);
    }
}
