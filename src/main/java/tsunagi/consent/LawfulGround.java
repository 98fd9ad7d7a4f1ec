package tsunagi.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/**
 * 同意によらない提供の根拠: 個人情報の保護に関する法律27条1項各号 (受託した事業者) and 69条1項・2項各号 (市などの行政機関). There is no
 * other; 法23条 obliges to inform the person, and what it makes necessary to tell others falls under the first.
 */
public enum LawfulGround {
    STATUTE("法令に基づく場合", "個人情報保護法27条1項1号・69条1項"),
    LIFE("人の生命・身体・財産の保護に必要で、本人の同意を得ることが難しい場合", "個人情報保護法27条1項2号"),
    CHILDREN("公衆衛生の向上・児童の健全な育成に特に必要で、本人の同意を得ることが難しい場合", "個人情報保護法27条1項3号"),
    PUBLIC_TASK("国・自治体などの法令の事務に協力する必要があり、同意を得ると事務に支障がある場合", "個人情報保護法27条1項4号"),
    INTERNAL_USE("行政機関の内部で、法令の事務に必要な限度で利用する相当の理由がある場合", "個人情報保護法69条2項2号"),
    OTHER_AUTHORITY("他の行政機関などが、法令の事務に必要な限度で利用する相当の理由がある場合", "個人情報保護法69条2項3号"),
    EVIDENT_INTEREST("本人以外に提供することが明らかに本人の利益になる場合、そのほか特別の理由がある場合", "個人情報保護法69条2項4号");

    private final String label;
    private final String article;

    LawfulGround(String label, String article) {
        this.label = label;
        this.article = article;
    }

    public String label() {
        return label;
    }

    public String article() {
        return article;
    }

    static Optional<LawfulGround> read(@Nullable String chosen) {
        return TypedChoice.read(LawfulGround.class, chosen);
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(ground -> Choice.of(ground.name(), ground.label, ground.article))
                .toList();
    }
}
