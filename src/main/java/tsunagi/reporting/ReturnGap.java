package tsunagi.reporting;

import tsunagi.access.Permission;
import tsunagi.kernel.CaseNumber;

/** 報告前に直すもの — what is missing or can't be right in a case; the view {@code return_gap} says how each is found. */
enum ReturnGap {
    SEX_UNKNOWN("性別がわかりません", Permission.EDIT_PERSON, "/person/basics#f-sex"),
    BIRTH_UNKNOWN("生年月日がわかりません", Permission.EDIT_PERSON, "/person/basics#f-birth"),
    BORN_AFTER_RECEPTION("生年月日が受付日よりあとです", Permission.EDIT_PERSON, "/person/basics#f-birth"),
    NO_ROUTE("相談経路がありません", Permission.RECEIVE_CONSULTATION, "/intake/correction#f-route"),
    NO_MAIN_COMPLAINT("主訴の◎がありません", Permission.EDIT_APPLICATION, "/application#f-chiefComplaint"),
    NO_REFERRER("紹介で来た方の紹介元機関がありません", Permission.EDIT_ASSESSMENT, "/assessment#f-referrers"),
    NO_LEAD("主担当が決まっていません", Permission.ASSIGN_TEAM, "#team-title"),
    NO_SCREENING("利用申込へ進んで14日を過ぎましたが、スクリーニングがありません", Permission.SCREEN_CASE, "/screening"),
    CONTACT_BEFORE_RECEPTION("受付日より前の支援の記録があります", Permission.RECORD_SUPPORT, "/records"),
    ASSESSMENT_NOT_FINALISED("プランが決定しましたが、アセスメントシートを確定していません", Permission.EDIT_ASSESSMENT, "/assessment"),
    PLAN_BEFORE_RECEPTION("プランの作成日が受付日より前です", Permission.EDIT_PLAN, "/plan"),
    ANSWERED_BEFORE_APPROVED("支援決定・確認の日が、会議で了承した日より前です", Permission.VIEW_CASE, "/decision"),
    NO_DECISION("会議で了承して30日を過ぎましたが、支援決定・確認がありません", Permission.VIEW_CASE, "/decision"),
    EVALUATION_OVERDUE("評価の時期を過ぎましたが、評価していません", Permission.EVALUATE_PLAN, "/evaluation"),
    EMPLOYED_WITHOUT_PLAN("プランがないまま就労を始めました（就労者に数え、就労支援対象者には数えません）", Permission.RECORD_OUTCOME, "/outcomes"),
    EMPLOYED_NOT_TARGET("就労を始めましたが、プランの目標に就労・増収がありません", Permission.EDIT_PLAN, "/plan"),
    ENDED_BEFORE_RECEPTION("終結・中断の日が受付日より前です", Permission.CLOSE_CASE, "/closing");

    private final String sentence;
    private final Permission mending;
    private final String place;

    ReturnGap(String sentence, Permission mending, String place) {
        this.sentence = sentence;
        this.mending = mending;
        this.place = place;
    }

    String sentence() {
        return sentence;
    }

    /** Who may put it right. */
    Permission mending() {
        return mending;
    }

    /** The very field, or the page on which it is put right. */
    String href(CaseNumber number) {
        return "/cases/" + number.value() + place;
    }
}
