package tsunagi.housingbenefit;

import tsunagi.meanstest.Outcome;
import tsunagi.web.Tone;

/** 見込み — what a 試算 comes to. */
enum Verdict {
    PAYABLE("支給できる見込みです", Tone.SUCCESS),
    /** What the amounts decide is met, something else isn't known yet. */
    OPEN("ほかの要件が確かめられれば、支給できる見込みです", Tone.INFO),
    ZERO("要件は満たしますが、計算した額が0円です", Tone.WARNING),
    UNDETERMINED("世帯の収入が分かると、支給額を計算できます", Tone.INFO),
    NOT_PAYABLE("支給できない見込みです", Tone.DANGER);

    private final String words;
    private final Tone tone;

    Verdict(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    static Verdict of(Outcome outcome, boolean allConfirmed) {
        return switch (outcome) {
            case PAYABLE -> allConfirmed ? PAYABLE : OPEN;
            case ZERO_AMOUNT -> ZERO;
            case UNDETERMINED -> UNDETERMINED;
            case NOT_PAYABLE -> NOT_PAYABLE;
        };
    }

    String words() {
        return words;
    }

    Tone tone() {
        return tone;
    }
}
