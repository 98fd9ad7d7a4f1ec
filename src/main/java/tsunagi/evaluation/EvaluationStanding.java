package tsunagi.evaluation;

import java.util.List;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.web.Tone;

/** 評価の進み — where the evaluation of one plan stands, by what was entered last about it. */
enum EvaluationStanding {
    NOT_BEGUN("未着手"),
    DRAFTED("入力中"),
    FINALISED("確定"),
    ON_AGENDA("会議の議題"),
    CONTINUED("継続審議"),
    SENT_BACK("差戻し"),
    APPROVED("会議で了承");

    private final String label;

    EvaluationStanding(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** @param standing the facts of a case that are true now */
    static EvaluationStanding of(List<CaseFact> standing, int term) {
        return standing.stream()
                .filter(fact -> fact.term() == term && fact.kind().isOfEvaluation())
                .reduce((before, after) -> after.recordedAt().isBefore(before.recordedAt()) ? before : after)
                .map(fact -> of(fact.kind()))
                .orElse(NOT_BEGUN);
    }

    private static EvaluationStanding of(FactKind kind) {
        return switch (kind) {
            case EVALUATION_FINALISED -> FINALISED;
            case EVALUATION_ON_AGENDA -> ON_AGENDA;
            case EVALUATION_CONTINUED -> CONTINUED;
            case EVALUATION_SENT_BACK -> SENT_BACK;
            case EVALUATED -> APPROVED;
            default -> DRAFTED;
        };
    }

    Tone tone() {
        return switch (this) {
            case NOT_BEGUN, DRAFTED -> Tone.NEUTRAL;
            case FINALISED, ON_AGENDA, CONTINUED -> Tone.INFO;
            case SENT_BACK -> Tone.WARNING;
            case APPROVED -> Tone.SUCCESS;
        };
    }

    /** Whether the sheet may be written on; one that a meeting has before it, or has agreed to, may not. */
    boolean isOpen() {
        return this != ON_AGENDA && this != APPROVED;
    }

    /** Whether it can be put before a meeting. */
    boolean isReady() {
        return this == FINALISED || this == CONTINUED;
    }
}
