package tsunagi.consent;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** 個人情報の内容: the kinds that 様式7 tells the person of, in its order (1)–(6). */
public enum InformationKind {
    BASIC("基本の情報（氏名・年齢・住所・家族など）", List.of()),
    HEALTH("健康（病気・障害・介護など）", List.of("健康", "病", "障害", "介護", "通院", "服薬", "診断")),
    WORK("就労・通学・通所の状況", List.of("就労", "仕事", "職歴", "勤務", "就職", "通学", "通所")),
    ECONOMY("収入・資産・債務", List.of("収入", "資産", "債務", "借金", "家計", "滞納", "貯金", "預金", "給料")),
    WELFARE("福祉制度の利用", List.of("福祉制度", "生活保護", "年金", "手当", "手帳")),
    OTHER("生活歴・課題など、そのほかの情報", List.of("生活歴", "経歴", "過去", "課題"));

    /** What a name of an office, a firm or a school ends with: such a line names somebody, however it goes on before. */
    private static final List<String> ORGANISATION_ENDINGS = List.of(
            "課", "係", "所", "院", "会", "社", "店", "校", "園", "局", "署", "団", "市", "区", "町", "村", "先", "機構", "組合", "センター",
            "ハローワーク", "ホーム", "クリニック", "さん", "様", "）", ")");

    private final String label;
    private final List<String> words;

    InformationKind(String label, List<String> words) {
        this.label = label;
        this.words = words;
    }

    public String label() {
        return label;
    }

    /** {@code (2) 健康（病気・障害・介護など）}, with the number of 様式7. */
    public String numbered() {
        return "(" + (ordinal() + 1) + ") " + label;
    }

    public static Set<InformationKind> all() {
        return EnumSet.allOf(InformationKind.class);
    }

    public static String labels(Collection<InformationKind> kinds) {
        return kinds.stream().sorted().map(InformationKind::label).collect(Collectors.joining("、"));
    }

    /**
     * The kinds that a matter in the person's own words belongs to (様式1 「除く機関・事柄」). Empty where the line names an
     * organisation, or a matter of none of the words: such a line holds for texts that repeat it.
     */
    static Set<InformationKind> named(String matter) {
        var kinds = EnumSet.noneOf(InformationKind.class);
        if (ORGANISATION_ENDINGS.stream().anyMatch(matter.strip()::endsWith)) {
            return kinds;
        }
        for (InformationKind kind : values()) {
            if (kind.isMentioned(matter)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Whether a text speaks of it by one of its usual words. */
    boolean isMentioned(String text) {
        return words.stream().anyMatch(text::contains);
    }

    static Set<InformationKind> read(Collection<String> chosen) {
        var kinds = EnumSet.noneOf(InformationKind.class);
        chosen.forEach(name -> TypedChoice.read(InformationKind.class, name).ifPresent(kinds::add));
        return kinds;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(kind -> Choice.of(kind.name(), kind.label))
                .toList();
    }
}
