package tsunagi.assessment;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.FactKind;

/** 対応結果・方針 (様式2 スクリーニング). The code is the option's in the form; its words stand there. */
public enum ScreeningResult {
    /** 情報提供や相談対応のみで終了 */
    INFORMATION("K1", FactKind.SCREENED_INFORMATION),
    /** 他の制度や専門機関で対応が可能であり、他機関へつなぐ */
    REFERRAL("K2", FactKind.SCREENED_REFERRAL),
    /** 現時点では本人同意はとれていないが、引き続き同意に向けて取り組む */
    CONSENT_PENDING("K3", FactKind.SCREENED_CONSENT_PENDING),
    /** 自立相談支援機関が継続支援し、プランを策定する */
    PLAN("K4", FactKind.SCREENED_PLAN),
    /** 中断・終結 */
    ENDED("K5", FactKind.SCREENED_ENDED);

    private final String code;
    private final FactKind fact;

    ScreeningResult(String code, FactKind fact) {
        this.code = code;
        this.fact = fact;
    }

    String code() {
        return code;
    }

    FactKind fact() {
        return fact;
    }

    /** Whether the case goes on to 終結. */
    boolean endsTheCase() {
        return this == INFORMATION || this == ENDED;
    }

    static Optional<ScreeningResult> read(@Nullable String code) {
        return Arrays.stream(values())
                .filter(result -> result.code.equals(code))
                .findFirst();
    }
}
