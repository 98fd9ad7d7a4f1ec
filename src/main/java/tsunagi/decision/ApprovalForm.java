package tsunagi.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;

/** 起案・承認・起案への差戻し as typed; each button sends only its own fields. */
record ApprovalForm(
        @Nullable Long version,
        @Nullable Integer step,
        @Nullable List<UUID> decideLines,
        @Nullable String signedOn,
        @Nullable String comment,
        @Nullable String rejection) {

    static ApprovalForm of(ApprovalPage page, LocalDate today) {
        List<UUID> open = page.submission().open(SubmissionLine::decided).stream()
                .map(SubmissionLine::id)
                .toList();
        return new ApprovalForm(null, null, open, JapaneseDates.format(today), null, null);
    }

    /** Of the submission when the page was opened; what was not sent is none that there is. */
    long seenVersion() {
        return version == null ? -1 : version;
    }

    /** The step that the page offered. */
    int seenStep() {
        return step == null ? -1 : step;
    }

    List<UUID> lines() {
        return decideLines == null ? List.of() : decideLines;
    }

    LocalDate day() {
        return Refusal.reading("signedOn", () -> JapaneseDates.parse(signedOn));
    }

    String readComment() {
        return Refusal.reading("comment", () -> TypedText.lines(comment));
    }

    String readRejection() {
        return Refusal.reading("rejection", () -> TypedText.lines(rejection));
    }
}
