package tsunagi.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.TypedChoice;

/** The municipality's answer as typed; each of its three buttons sends only its own fields. */
record AnswerForm(
        long version,
        @Nullable List<UUID> decideLines,
        @Nullable String decidedOn,
        @Nullable List<UUID> confirmLines,
        @Nullable String confirmedOn,
        @Nullable List<String> reasons,
        @Nullable String returnText,
        @Nullable List<UUID> returnLines,
        @Nullable String returnedOn,
        @Nullable String issuedOn,
        @Nullable String noticeNumber) {

    static AnswerForm of(Submission submission, LocalDate today) {
        String day = JapaneseDates.format(today);
        return new AnswerForm(submission.version(), null, day, null, day, null, null, null, day, day, null);
    }

    /** The same as typed, with today where another button's day is missing. */
    AnswerForm shownOn(Submission submission, LocalDate today) {
        AnswerForm fresh = of(submission, today);
        return new AnswerForm(
                submission.version(),
                decideLines,
                decidedOn == null ? fresh.decidedOn : decidedOn,
                confirmLines,
                confirmedOn == null ? fresh.confirmedOn : confirmedOn,
                reasons,
                returnText,
                returnLines,
                returnedOn == null ? fresh.returnedOn : returnedOn,
                issuedOn == null ? fresh.issuedOn : issuedOn,
                noticeNumber);
    }

    List<UUID> toDecide() {
        return decideLines == null ? List.of() : decideLines;
    }

    List<UUID> toConfirm() {
        return confirmLines == null ? List.of() : confirmLines;
    }

    List<UUID> toReturn() {
        return returnLines == null ? List.of() : returnLines;
    }

    List<String> reasonCodes() {
        return reasons == null ? List.of() : reasons;
    }

    Set<ReturnReason> chosenReasons() {
        return reasonCodes().stream()
                .flatMap(code -> TypedChoice.read(ReturnReason.class, code).stream())
                .collect(Collectors.toSet());
    }
}
