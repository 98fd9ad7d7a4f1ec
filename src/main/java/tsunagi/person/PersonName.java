package tsunagi.person;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Kana;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/**
 * 氏名 — as typed, character by character. One of the parts is enough; who does not tell a name is called by a label such
 * as 匿名の女性.
 *
 * @param kana ふりがな of the whole name, in ひらがな
 * @param alias 通称・旧姓・仮名
 * @param anonymousLabel what an anonymous person is called; null for everybody else
 */
public record PersonName(
        @Nullable String family,
        @Nullable String given,
        @Nullable String kana,
        @Nullable String alias,
        @Nullable String anonymousLabel) {
    public static final String ANONYMOUS = "匿名の方";

    private static final int LONGEST = 100;

    public PersonName {
        if (Stream.of(family, given, kana, alias, anonymousLabel).allMatch(Objects::isNull)) {
            throw new Refusal("familyName", "氏名、ふりがな、通称のどれかを入力するか、匿名を選んでください");
        }
        if (anonymousLabel != null && (family != null || given != null)) {
            throw new Refusal("familyName", "匿名のときは氏名を空にするか、匿名の選択を外してください");
        }
    }

    public static PersonName of(String family, String given, @Nullable String kana) {
        return new PersonName(family, given, kana, null, null);
    }

    public static PersonName anonymous(String label) {
        return new PersonName(null, null, null, null, label);
    }

    /**
     * From a form's fields {@code familyName}, {@code givenName}, {@code kana}, {@code alias}, {@code anonymousLabel}:
     * blanks around are dropped, the reading becomes ひらがな, nothing else is touched.
     *
     * @param anonymous whether 匿名 is chosen; without a label it is {@link #ANONYMOUS}
     * @throws Refusal with all reasons
     */
    public static PersonName typed(
            @Nullable String family,
            @Nullable String given,
            @Nullable String kana,
            @Nullable String alias,
            boolean anonymous,
            @Nullable String anonymousLabel) {
        var refusals = new Refusals();
        String familyName = refusals.reading("familyName", () -> TypedText.strip(family, LONGEST));
        String givenName = refusals.reading("givenName", () -> TypedText.strip(given, LONGEST));
        String reading = refusals.reading("kana", () -> reading(kana));
        String called = refusals.reading("alias", () -> TypedText.strip(alias, LONGEST));
        String label = refusals.reading("anonymousLabel", () -> TypedText.strip(anonymousLabel, LONGEST));
        refusals.throwIfAny();
        String unnamed = label == null ? ANONYMOUS : label;
        return new PersonName(familyName, givenName, reading, called, anonymous ? unnamed : null);
    }

    /**
     * A reading as it is stored; null when nothing was typed.
     *
     * @throws Refusal when it is not kana
     */
    static @Nullable String reading(@Nullable String typed) {
        String stripped = TypedText.strip(typed, LONGEST);
        if (stripped == null) {
            return null;
        }
        if (!Kana.isKana(stripped)) {
            throw new Refusal("ふりがなは、ひらがな又はカタカナで入力してください");
        }
        return Kana.toHiragana(stripped);
    }

    public boolean isAnonymous() {
        return anonymousLabel != null;
    }

    /** 姓名 as it goes on papers; null when the person did not tell it. */
    public @Nullable String full() {
        String joined = Stream.of(family, given).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }

    /** {@code 田中 太郎}, {@code グエン ヴァン アン（通称 安藤）}, {@code 匿名の女性}: what screens call the person. */
    public String display() {
        String name = Stream.of(full(), anonymousLabel)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (name != null) {
            return alias == null ? name : name + "（通称 " + alias + "）";
        }
        return alias != null ? alias : Objects.requireNonNull(kana, "a name without any part");
    }
}
