package tsunagi.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.assessment.Screening.Referral;
import tsunagi.forms.BoundValues;
import tsunagi.forms.RenderedValue;
import tsunagi.kernel.JapaneseDates;

/**
 * スクリーニング(結果) of 様式2, transferred from the screening. It is decided after the sheet is finalised.
 *
 * @param followedUpOn フォロー確認日, from the answer to 「着きましたか」; null while there is none
 */
record ScreeningValues(Screening screening, @Nullable LocalDate followedUpOn) {
    /** The code of その他 among the urgent supports, and among the destinations. */
    private static final String OTHER_SUPPORT = "other";

    private static final String OTHER_DESTINATION = "L09";

    private static final String ON = "screening.on";
    private static final String RESULT = "screening.result";

    /** Nobody has screened yet: the sheet is finalised first. */
    static void open(BoundValues.Builder values) {
        values.open(ON).open(RESULT);
    }

    void addTo(BoundValues.Builder values) {
        values.later(ON, RenderedValue.text(JapaneseDates.format(screening.on())))
                .later(RESULT, RenderedValue.code(screening.result().code()))
                .later("screening.urgent", codes(screening.urgent(), OTHER_SUPPORT, screening.urgentNote()));
        if (screening.reportedOn() != null) {
            values.later("screening.reportedOn", RenderedValue.text(JapaneseDates.format(screening.reportedOn())));
        }
        if (screening.referral() != null) {
            addTo(values, screening.referral());
        }
        if (followedUpOn != null) {
            values.later("screening.followedUpOn", RenderedValue.text(JapaneseDates.format(followedUpOn)));
        }
    }

    private static void addTo(BoundValues.Builder values, Referral referral) {
        values.later("screening.destinations", codes(referral.destinations(), OTHER_DESTINATION, referral.note()));
        if (referral.followUp() != null) {
            values.later("screening.followUp", RenderedValue.code(referral.followUp()));
        }
        if (referral.method() != null) {
            values.later("screening.linkMethod", RenderedValue.code(referral.method()));
        }
        if (referral.linkedOn() != null) {
            values.later("screening.linkedOn", RenderedValue.text(JapaneseDates.format(referral.linkedOn())));
        }
    }

    private static RenderedValue codes(List<String> codes, String other, @Nullable String note) {
        return RenderedValue.codes(codes, note == null ? Map.of() : Map.of(other, note));
    }
}
