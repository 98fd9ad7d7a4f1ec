package tsunagi.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/** 情報共有の同意 as its page shows it: what stands, and how it came to that. */
record ConsentPage(
        CaseFrame caseFrame,
        ConsentStanding standing,
        List<ConsentRecord> history,
        LocalDate receivedOn,
        boolean mayRecord) {
    ConsentPage {
        history = List.copyOf(history);
    }

    /** A warning and no error, since outreach exists; null where the days are in their usual order. */
    @Nullable
    String warning(ConsentRecord record) {
        return record.answer().on().isBefore(receivedOn)
                ? "受付日（%s）より前の日付です".formatted(JapaneseDates.formatShort(receivedOn))
                : null;
    }

    /** Only what stands can be withdrawn. */
    List<Choice> answers() {
        var given = Choice.of(ConsentForm.GIVEN, "同意した");
        var refused = Choice.of(ConsentForm.REFUSED, "同意しなかった", "相談は続けられ、件数にも数えます。");
        var withdrawn = Choice.of(ConsentForm.WITHDRAWN, "同意を撤回した", "記録したときから、情報を渡せなくなります。");
        return standing.allowsSharing() ? List.of(given, refused, withdrawn) : List.of(given, refused);
    }
}
