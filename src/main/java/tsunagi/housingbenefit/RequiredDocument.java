package tsunagi.housingbenefit;

import static tsunagi.meanstest.BenefitType.M1;
import static tsunagi.meanstest.BenefitType.R1;
import static tsunagi.meanstest.BenefitType.R2;
import static tsunagi.meanstest.BenefitType.R3;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tsunagi.meanstest.BenefitType;

/**
 * 添える書類 (規則13条; the list of the nation as 刈谷市, 札幌市, 呉市 and 三島市 publish it, {@code rules.md} §2.10; those of a move from
 * 規則10条5号ロ and 11条1項2号).
 */
enum RequiredDocument {
    IDENTITY("本人確認書類", Set.of(R1, R2, R3, M1)),
    LEFT_WORK("離職・廃業の日が分かる資料", Set.of(R1, R2)),
    REDUCTION("収入が減ったことが分かる資料", Set.of(R3, M1)),
    INCOME("申請月の収入の資料（収入のある世帯員全員）", Set.of(R1, R2, R3, M1)),
    ASSETS("金融資産の資料（世帯全員の通帳など）", Set.of(R1, R2, R3, M1)),
    TENANCY("賃貸借契約書の写し", Set.of(R1, R2, R3)),
    DWELLING("入居（予定）住宅の状況通知書", Set.of(R1, R2, R3, M1)),
    JOB_SEEKING("求職申込み、または経営相談の申込みが分かる資料", Set.of(R1, R2, R3)),
    CONFIRMATION("申請時確認書", Set.of(R1, R2, R3, M1)),
    ESTIMATE("転居費用の見積書", Set.of(M1)),
    BUDGET_NEED("家計の改善に転居が必要と認めたことが分かる資料", Set.of(M1));

    /** 規則12条 asks 10条2号から5号 again, and not why work ended. */
    private static final Set<RequiredDocument> TO_GO_ON = Set.of(INCOME, ASSETS, JOB_SEEKING);

    private final String label;
    private final Set<BenefitType> types;

    RequiredDocument(String label, Set<BenefitType> types) {
        this.label = label;
        this.types = types;
    }

    String label() {
        return label;
    }

    /** In the order of the screen. */
    static List<RequiredDocument> of(Occasion occasion, BenefitType type) {
        return Arrays.stream(values())
                .filter(document -> document.isRequired(occasion, type))
                .toList();
    }

    private boolean isRequired(Occasion occasion, BenefitType type) {
        AppliedChange change = occasion.change();
        return switch (occasion.kind()) {
            case FIRST -> types.contains(type);
            case EXTENSION, RESUMPTION -> TO_GO_ON.contains(this);
            case CHANGE -> change != null && shows(change.ground());
        };
    }

    private boolean shows(ChangeGround ground) {
        return switch (ground) {
            case RENT_CHANGED -> this == TENANCY;
            case INCOME_FELL -> this == INCOME;
            case MOVED_WITHOUT_FAULT, MOVED_AS_GUIDED -> this == TENANCY || this == DWELLING;
        };
    }
}
