package tsunagi.intake;

import java.util.List;
import tsunagi.casefile.FactKind;
import tsunagi.web.Choice;

/** One line of 進行中のケースを登録する: what may have happened on paper, in the order of the 13 steps. */
enum RunningStep {
    TRIAGE(2, "振り分け（利用申込へ）", FactKind.TRIAGED_APPLICATION),
    APPLICATION(3, "利用申込", FactKind.APPLIED),
    EMERGENCY(4, "緊急的な支援", FactKind.EMERGENCY_SUPPORTED, FactKind.EMERGENCY_NOT_NEEDED),
    ASSESSMENT(5, "アセスメント", FactKind.ASSESSED),
    SCREENING(
            5,
            "スクリーニング",
            FactKind.SCREENED_PLAN,
            FactKind.SCREENED_CONSENT_PENDING,
            FactKind.SCREENED_INFORMATION,
            FactKind.SCREENED_REFERRAL,
            FactKind.SCREENED_ENDED),
    PLAN_DRAFT(6, "プラン案の作成", FactKind.PLAN_DRAFTED),
    PLAN_AGREEMENT(6, "プラン案への本人の同意", FactKind.PLAN_AGREED),
    CONFERENCE(7, "支援調整会議", FactKind.CONFERENCE_APPROVED, FactKind.CONFERENCE_APPROVED_AMENDED),
    SUBMISSION(8, "市への提出", FactKind.PLAN_SUBMITTED),
    DECISION(
            8,
            "支援決定・確認",
            FactKind.PLAN_DECIDED,
            FactKind.PLAN_CONFIRMED,
            FactKind.PLAN_REPORTED,
            FactKind.DECISION_NOT_NEEDED),
    SUPPORT(9, "支援の提供（最初の日）", FactKind.SUPPORT_RECORDED),
    MONITORING(10, "モニタリング（最近の日）", FactKind.MONITORED);

    private final int number;
    private final String label;
    private final List<FactKind> kinds;

    RunningStep(int number, String label, FactKind... kinds) {
        this.number = number;
        this.label = label;
        this.kinds = List.of(kinds);
    }

    int number() {
        return number;
    }

    String label() {
        return label;
    }

    List<FactKind> kinds() {
        return kinds;
    }

    /** What it came to, where the step has several ends. */
    List<Choice> choices() {
        return kinds.size() == 1
                ? List.of()
                : kinds.stream()
                        .map(kind -> Choice.of(kind.name(), kind.label()))
                        .toList();
    }

    /** Emergency support and support itself may begin at any time, so their days say nothing about the order. */
    boolean isInSequence() {
        return this != EMERGENCY && this != SUPPORT && this != MONITORING;
    }

    String dayField() {
        return "on." + name();
    }

    String paperField() {
        return "paper." + name();
    }

    String kindField() {
        return "kind." + name();
    }
}
