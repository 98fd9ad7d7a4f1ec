package tsunagi.casefile;

import static tsunagi.casefile.FactKind.Effect.CLOSES;
import static tsunagi.casefile.FactKind.Effect.COMPLETES;
import static tsunagi.casefile.FactKind.Effect.NOTES;
import static tsunagi.casefile.FactKind.Effect.OPENS;
import static tsunagi.casefile.FactKind.Effect.REOPENS;

import org.jspecify.annotations.Nullable;

/**
 * 事実の種類 — everything that can be true of a case and moves it. Each kind names the step it belongs to, what it does
 * to that step, and the stage that a case reaches by it.
 */
public enum FactKind {
    REACHED_OUT("把握・アウトリーチ", StepNumber.FINDING, COMPLETES, null),
    RECEIVED("相談受付", StepNumber.CONSULTATION, OPENS, Stage.RECEIVED),
    TRIAGE_POSTPONED("振り分けを後で判断", StepNumber.CONSULTATION, OPENS, Stage.RECEIVED),
    TRIAGED_INFORMATION("情報提供で終了", StepNumber.CONSULTATION, COMPLETES, Stage.CONSULTATION_ONLY),
    TRIAGED_REFERRAL("他機関へつなぐ", StepNumber.CONSULTATION, COMPLETES, Stage.CONSULTATION_ONLY),
    TRIAGED_APPLICATION("利用申込へ", StepNumber.CONSULTATION, COMPLETES, Stage.APPLICATION),
    APPLIED("利用申込", StepNumber.APPLICATION, COMPLETES, Stage.APPLICATION),
    CONSENTED("情報共有の同意", StepNumber.APPLICATION, NOTES, null),
    CONSENT_REFUSED("情報共有に同意なし", StepNumber.APPLICATION, OPENS, null),
    CONSENT_WITHDRAWN("同意の撤回", StepNumber.APPLICATION, NOTES, null),
    EMERGENCY_SUPPORTED("緊急的な支援", StepNumber.EMERGENCY, COMPLETES, null),
    EMERGENCY_NOT_NEEDED("緊急的な支援は不要", StepNumber.EMERGENCY, COMPLETES, null),
    ASSESSMENT_STARTED("アセスメント開始", StepNumber.ASSESSMENT, OPENS, Stage.ASSESSING),
    ASSESSED("アセスメント確定", StepNumber.ASSESSMENT, OPENS, Stage.ASSESSING),
    SCREENED_INFORMATION("スクリーニング: 情報提供・相談対応のみで終了", StepNumber.ASSESSMENT, COMPLETES, Stage.CONSULTATION_ONLY),
    SCREENED_REFERRAL("スクリーニング: 他機関へつなぐ", StepNumber.ASSESSMENT, COMPLETES, Stage.CONSULTATION_ONLY),
    SCREENED_CONSENT_PENDING("スクリーニング: 同意に向けて取り組む", StepNumber.ASSESSMENT, OPENS, Stage.ASSESSING),
    SCREENED_PLAN("スクリーニング: プランを策定する", StepNumber.ASSESSMENT, COMPLETES, Stage.ASSESSING),
    SCREENED_ENDED("スクリーニング: 中断・終結", StepNumber.ASSESSMENT, COMPLETES, Stage.CONSULTATION_ONLY),
    PLAN_DRAFTED("プラン案を作成", StepNumber.PLAN, OPENS, Stage.PLAN_DRAFT),
    PLAN_AGREED("プラン案に本人が同意", StepNumber.PLAN, COMPLETES, Stage.PLAN_DRAFT),
    PLAN_ON_AGENDA("支援調整会議の議題に登録", StepNumber.CONFERENCE, OPENS, Stage.AWAITING_CONFERENCE),
    CONFERENCE_APPROVED("支援調整会議で了承", StepNumber.CONFERENCE, COMPLETES, Stage.AWAITING_DECISION),
    CONFERENCE_APPROVED_AMENDED("支援調整会議で修正了承", StepNumber.CONFERENCE, COMPLETES, Stage.AWAITING_DECISION),
    CONFERENCE_CONTINUED("支援調整会議で継続審議", StepNumber.CONFERENCE, REOPENS, Stage.AWAITING_CONFERENCE),
    CONFERENCE_SENT_BACK("支援調整会議で差戻し", StepNumber.CONFERENCE, REOPENS, Stage.PLAN_DRAFT),
    PLAN_SUBMITTED("市へ提出", StepNumber.DECISION, OPENS, Stage.AWAITING_DECISION),
    PLAN_RETURNED("市から差戻し", StepNumber.DECISION, REOPENS, Stage.PLAN_DRAFT),
    PLAN_DECIDED("支援決定", StepNumber.DECISION, COMPLETES, Stage.IN_SUPPORT),
    PLAN_CONFIRMED("市の確認", StepNumber.DECISION, COMPLETES, Stage.IN_SUPPORT),
    PLAN_REPORTED("市へ報告", StepNumber.DECISION, COMPLETES, Stage.IN_SUPPORT),
    DECISION_NOT_NEEDED("支援決定を要しない", StepNumber.DECISION, COMPLETES, Stage.IN_SUPPORT),
    SUPPORT_RECORDED("支援を提供", StepNumber.SUPPORT, COMPLETES, null),
    MONITORED("モニタリング", StepNumber.MONITORING, COMPLETES, null),
    EVALUATION_DRAFTED("評価シートを作成", StepNumber.EVALUATION, OPENS, Stage.EVALUATION_DUE),
    EVALUATION_FINALISED("評価シートを確定", StepNumber.EVALUATION, OPENS, Stage.EVALUATION_DUE),
    EVALUATION_ON_AGENDA("評価を支援調整会議の議題に登録", StepNumber.EVALUATION, OPENS, Stage.EVALUATION_DUE),
    EVALUATION_CONTINUED("評価は継続審議", StepNumber.EVALUATION, REOPENS, Stage.EVALUATION_DUE),
    EVALUATION_SENT_BACK("評価を差戻し", StepNumber.EVALUATION, REOPENS, Stage.EVALUATION_DUE),
    EVALUATED("プラン評価", StepNumber.EVALUATION, COMPLETES, Stage.EVALUATION_DUE),
    REPLANNED("再プランを開始", StepNumber.REPLANNING, COMPLETES, Stage.ASSESSING),
    CLOSED("終結", StepNumber.CLOSING, CLOSES, Stage.CLOSED),
    SUSPENDED("中断", StepNumber.CLOSING, OPENS, Stage.SUSPENDED),
    RESUMED("再開", StepNumber.CLOSING, NOTES, null),
    FOLLOW_UP_PLANNED("フォローアップを予定", null, NOTES, null),
    FOLLOWED_UP("フォローアップ", null, NOTES, null),
    FOLLOW_UP_CANCELLED("フォローアップの予定を取りやめ", null, NOTES, null),
    REFERRED("つなぎ", null, NOTES, null),
    ARRIVAL_ASKED_AGAIN("つなぎ先へ再度連絡", null, NOTES, null),
    ARRIVAL_CONFIRMED("つなぎ先への到着を確認", null, NOTES, null),
    REFERRAL_ENDED("つなぎ不成立", null, NOTES, null),
    AMENDMENT_SUBMITTED("プランの変更を市へ提出", null, NOTES, null),
    AMENDMENT_RETURNED("プランの変更を市が差戻し", null, NOTES, null),
    PLAN_AMENDED("プランを変更", null, NOTES, null),
    EMPLOYMENT_STARTED("就労開始", null, NOTES, null),
    INCOME_INCREASED("増収", null, NOTES, null),
    TRIAL_USED("就労準備支援の体験利用", null, NOTES, null),
    PROTECTION_NOTIFIED("特定被保護者の通知", null, NOTES, null),
    PROTECTION_NOTICE_ENDED("特定被保護者の対象から外れた", null, NOTES, null),
    STEP_SKIPPED("手順を飛ばす", null, NOTES, null);

    /** What a fact does to its step. */
    public enum Effect {
        /** Work on the step has begun. */
        OPENS,
        /** The step is done. */
        COMPLETES,
        /** The step was done or begun, and is open again. */
        REOPENS,
        /** Ends the case. */
        CLOSES,
        /** Says something beside the steps. */
        NOTES
    }

    private final String label;
    private final @Nullable StepNumber step;
    private final Effect effect;
    private final @Nullable Stage stage;

    FactKind(String label, @Nullable StepNumber step, Effect effect, @Nullable Stage stage) {
        this.label = label;
        this.step = step;
        this.effect = effect;
        this.stage = stage;
    }

    public String label() {
        return label;
    }

    /** The step that the fact belongs to; null when it stands beside the steps. */
    public @Nullable StepNumber step() {
        return step;
    }

    public Effect effect() {
        return effect;
    }

    /** Whether it says how far the evaluation of a plan is (様式6). */
    public boolean isOfEvaluation() {
        return step == StepNumber.EVALUATION;
    }

    /** The stage that a case reaches by this fact; null when the stage doesn't move. */
    public @Nullable Stage stage() {
        return stage;
    }
}
