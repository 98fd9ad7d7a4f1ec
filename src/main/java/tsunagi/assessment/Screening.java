package tsunagi.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * スクリーニングの結果 (様式2 2.10).
 *
 * @param reason 理由・方針
 * @param referral of K2 only
 * @param urgent プラン策定前支援（緊急支援等）の必要性, by the codes of the form
 * @param urgentNote その他 in words
 * @param reportedOn 自治体報告日 of K4
 * @param assessmentOnPaper 様式2 was completed on paper and is kept in the binder
 */
public record Screening(
        LocalDate on,
        ScreeningResult result,
        String reason,
        @Nullable Referral referral,
        List<String> urgent,
        @Nullable String urgentNote,
        @Nullable LocalDate reportedOn,
        boolean assessmentOnPaper) {
    public Screening {
        requireNonNull(on, "on is null");
        requireNonNull(result, "result is null");
        urgent = List.copyOf(urgent);
        if ((referral != null) != (result == ScreeningResult.REFERRAL)) {
            throw new IllegalArgumentException("destinations belong to K2, and K2 has some");
        }
    }

    /** A result without destinations and without urgent support. */
    public static Screening of(LocalDate on, ScreeningResult result, String reason) {
        return new Screening(on, result, reason, null, List.of(), null, null, false);
    }

    /**
     * つなぎ先 of K2; the nation counts 福祉事務所（生活保護担当） by its own code.
     *
     * @param followUp フォローの要否; null while undecided
     */
    public record Referral(
            List<String> destinations,
            @Nullable String note,
            @Nullable String followUp,
            @Nullable String method,
            @Nullable LocalDate linkedOn) {
        public Referral {
            destinations = List.copyOf(destinations);
        }
    }
}
