package tsunagi.casefile;

import org.jspecify.annotations.Nullable;

/** 次の一手 — the one thing to do next, with the page of the case on which it is done. */
public enum NextMove {
    TRIAGE("振り分けを決める", "/intake"),
    GET_APPLICATION("利用申込を受ける", "/application"),
    GET_CONSENT("情報共有の同意を確かめる", "/consent"),
    ASK_ARRIVAL("つなぎ先に着いたか確かめる", "/referrals"),
    /** Beside the next move of any case: somebody is passed around. */
    STOP_PASSING_ON("たらい回しの警報に対応する", "/referrals/chain"),
    ASSESS("アセスメントを書く", "/assessment"),
    SCREEN("スクリーニングの結果を決める", "/screening"),
    DRAFT_PLAN("プラン案を本人と作る", "/plan"),
    AGREE_PLAN("プラン案に本人の同意をもらう", "/plan"),
    PUT_ON_AGENDA("支援調整会議の議題にする", "/plan"),
    HOLD_CONFERENCE("支援調整会議に諮る", "/conference"),
    REVISE_PLAN("プランを見直す", "/plan"),
    SUBMIT_PLAN("市へ提出する", "/decision"),
    AWAIT_CITY("市の決定を待つ", "/decision"),
    /** Beside the next move of a case in support, like a follow-up. */
    SUBMIT_AMENDMENT("プランの変更を市へ提出する", "/decision"),
    REVISE_AMENDMENT("差し戻されたプランの変更を見直す", "/plan/amendment"),
    GIVE_SUPPORT("支援の記録を書く", "/records"),
    MONITOR("モニタリングをする", "/monitoring"),
    EVALUATE("プランを評価する", "/evaluation"),
    PUT_EVALUATION_ON_AGENDA("評価を支援調整会議の議題にする", "/conference"),
    HOLD_EVALUATION_CONFERENCE("評価を支援調整会議に諮る", "/conference"),
    REPLAN("再プランを始める", "/evaluation"),
    CLOSE("終結にする", "/closing"),
    /** Beside the next move of a case without a plan, like a follow-up. */
    DO_AS_REVIEWED("プラン未作成の確認で決めたことをする", "/records"),
    /** Beside the next move of a case with 住居確保給付金: until when is the municipality's rule. */
    RECEIVE_ACTIVITY_REPORT("住居確保給付金の活動の報告を受け取る", "/housing-benefit/duties"),
    RECEIVE_SUSPENSION_REPORT("住居確保給付金の中断中の報告を受け取る", "/housing-benefit/duties"),
    ASK_EXTENSION("住居確保給付金を延長するか本人に確かめる", "/housing-benefit/duties"),
    END_BENEFIT("住居確保給付金の支給の終わりを本人に伝える", "/housing-benefit/duties"),
    FOLLOW_UP("その後の様子を確かめる", "/follow-ups"),
    NOTHING("することはありません", null);

    private final String label;
    private final @Nullable String page;

    NextMove(String label, @Nullable String page) {
        this.label = label;
        this.page = page;
    }

    public String label() {
        return label;
    }

    /** Path below the case, such as /plan; null when there is nothing to open. */
    public @Nullable String page() {
        return page;
    }
}
