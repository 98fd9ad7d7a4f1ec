package tsunagi.reporting;

/** 直すところ — the page of a case on which what decides a number is written. */
enum MendingPage {
    RECEPTION("受付の記録", "/intake"),
    APPLICATION("相談受付・申込票", "/application"),
    PERSON("本人の情報", "/person"),
    ASSESSMENT("アセスメント", "/assessment"),
    SCREENING("スクリーニング", "/screening"),
    PLAN("プラン", "/plan"),
    CONFERENCE("支援調整会議", "/conference"),
    DECISION("支援決定・確認", "/decision"),
    OUTCOMES("就労・増収", "/outcomes"),
    EVALUATION("評価", "/evaluation"),
    CLOSING("終結", "/closing"),
    RECORDS("支援の記録", "/records"),
    REFERRALS("つなぎ", "/referrals"),
    TEAM("ケースのページ", "");

    private final String label;
    private final String path;

    MendingPage(String label, String path) {
        this.label = label;
        this.path = path;
    }

    /** Where a happening of this kind is written. */
    static MendingPage of(HappeningKind kind) {
        return switch (kind) {
            case RECEPTION, CHANNEL, ROUTE, TRIAGE -> RECEPTION;
            case RECEPTION_CONSENT, COMPLAINT, COMPLAINT_MAIN -> APPLICATION;
            case PROFILE -> PERSON;
            case REFERRER, TRAIT -> ASSESSMENT;
            case SCREENING, SCREENED_TO -> SCREENING;
            case PLAN, PLAN_TARGET, PLAN_SERVICE, REPLAN -> PLAN;
            case EMPLOYED, EMPLOYED_TARGET, INCREASED, INCREASED_TARGET -> OUTCOMES;
            case EVALUATION, CHANGE, IMPROVED, IMPROVED_AREA -> EVALUATION;
            case CLOSING, SUSPENSION -> CLOSING;
            case CONTACT, STAFF_CONTACT -> RECORDS;
            case REFERRAL -> REFERRALS;
            case STAFF_CASE -> TEAM;
        };
    }

    String label() {
        return label;
    }

    String path() {
        return path;
    }
}
