package tsunagi.services;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;

/** 緊急的な支援の種類 (様式2 スクリーニング・プラン策定前支援の必要性, in its order). */
public enum EmergencyKind {
    HOUSING_BENEFIT("住居確保給付金"),
    SHELTER("居住支援（緊急の宿泊など）"),
    WELFARE_LOAN("生活福祉資金（緊急小口など）"),
    PUBLIC_ASSISTANCE("生活保護の申請"),
    DEBT("債務整理（法テラスなど）"),
    FOOD_AND_GOODS("食料・物資"),
    EMPLOYMENT("就労支援員による就労支援"),
    OTHER("その他");

    private final String label;

    EmergencyKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<EmergencyKind> read(@Nullable String chosen) {
        return TypedChoice.read(EmergencyKind.class, chosen);
    }
}
