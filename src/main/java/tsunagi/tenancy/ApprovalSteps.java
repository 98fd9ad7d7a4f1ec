package tsunagi.tenancy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import tsunagi.kernel.Refusal;

/**
 * 決裁の段階 — who signs a 支援決定, one after the other; it takes effect at the last (長岡 要領6(2)ウ「長岡市において決裁し」、札幌
 * 要綱5(2)ウ「所要の決裁を経て」).
 *
 * @param names 起案 first, 決裁 last; one name alone where the 市決裁者 decides without a draft
 */
public record ApprovalSteps(List<String> names) {
    private static final String BETWEEN = "、";
    private static final int MOST = 6;
    private static final int LONGEST = 12;

    public ApprovalSteps {
        names = List.copyOf(names);
        if (!fit(names)) {
            throw new Refusal("steps", "段階の名前は、ちがう名前を1つから%dつまで、それぞれ%d字までで入力してください".formatted(MOST, LONGEST));
        }
    }

    /** As a setting says it: {@code 起案、係長、課長}. */
    public static ApprovalSteps parse(String text) {
        return new ApprovalSteps(
                Arrays.stream(text.split(BETWEEN, -1)).map(String::strip).toList());
    }

    static boolean isList(String text) {
        return fit(Arrays.asList(text.split(BETWEEN, -1)));
    }

    private static boolean fit(List<String> names) {
        return !names.isEmpty()
                && names.size() <= MOST
                && new HashSet<>(names).size() == names.size()
                && names.stream().noneMatch(name -> name.isBlank() || name.length() > LONGEST);
    }

    /** Whether somebody drafts the decision before it is signed. */
    public boolean drafted() {
        return names.size() > 1;
    }

    public Setting setting() {
        return new Setting(SettingKey.APPROVAL_STEPS, String.join(BETWEEN, names));
    }
}
