package tsunagi.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** つなぎの方法 (様式2 スクリーニング・つなぎ方法). */
public enum ReferralMethod {
    INFORMATION("情報提供", "本人に窓口や制度を伝えます。つなぎ先へ本人の情報は渡しません。"),
    TELEPHONE("電話連絡", "つなぎ先へ電話で本人のことを伝えます。本人の同意が必要です。"),
    ACCOMPANIED("同行", "つなぎ先へ一緒に行きます。本人の同意が必要です。"),
    LETTER("紹介状", "紹介状を渡します。本人の同意が必要です。");

    private final String label;
    private final String support;

    ReferralMethod(String label, String support) {
        this.label = label;
        this.support = support;
    }

    public String label() {
        return label;
    }

    /** Whether the destination learns from us about the person, which needs her consent (様式7 第三者への提供の制限). */
    public boolean sharesPersonalData() {
        return this != INFORMATION;
    }

    static Optional<ReferralMethod> read(@Nullable String chosen) {
        return TypedChoice.read(ReferralMethod.class, chosen);
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(method -> Choice.of(method.name(), method.label, method.support))
                .toList();
    }
}
