package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;

/** 通知書を作る, as typed. */
record BenefitNoticeForm(
        @Nullable String kind,
        @Nullable String issuedOn,
        @Nullable String noticeNumber) {
    private static final int LONGEST_NUMBER = 40;

    static BenefitNoticeForm blank(LocalDate today) {
        return new BenefitNoticeForm(NoticeKind.DECISION.name(), JapaneseDates.format(today), null);
    }

    /** @param givenNumber of a notice that went out on paper before; null takes the next number of the year */
    record Read(NoticeKind kind, LocalDate on, @Nullable String givenNumber) {}

    /** @throws Refusal with one reason per field to put right */
    Read read() {
        var refusals = new Refusals();
        NoticeKind what = refusals.reading(
                "kind", () -> TypedChoice.read(NoticeKind.class, kind).orElseThrow(() -> new Refusal("出す文書を選んでください")));
        LocalDate on = refusals.reading("issuedOn", () -> JapaneseDates.parse(issuedOn));
        String number = refusals.reading("noticeNumber", () -> TypedText.strip(noticeNumber, LONGEST_NUMBER));
        refusals.throwIfAny();
        return new Read(requireNonNull(what), requireNonNull(on), number);
    }
}
