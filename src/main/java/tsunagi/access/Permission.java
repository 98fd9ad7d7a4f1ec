package tsunagi.access;

import static tsunagi.access.Role.ADMINISTRATOR;
import static tsunagi.access.Role.AUDITOR;
import static tsunagi.access.Role.CHIEF_CONSULTANT;
import static tsunagi.access.Role.MUNICIPAL_DECIDER;
import static tsunagi.access.Role.MUNICIPAL_OFFICER;
import static tsunagi.access.Role.city;
import static tsunagi.access.Role.desk;

import java.util.EnumSet;
import java.util.Set;

/**
 * 権限 — the only table of who may do what. Everything else (buttons, navigation, docs/generated/permissions.md) is
 * computed from here; a hand-written CSV in the tests says the same independently.
 */
public enum Permission {
    VIEW_CASE_LIST("相談・ケースの一覧を見る", deskAndCity(), desk(), desk()),
    SEARCH("人と記録を検索する", deskAndCity(), Set.of(), Set.of()),
    VIEW_CASE("ケースを見る", deskAndCity(), deskAndCity(), deskAndCity()),
    RECEIVE_CONSULTATION("相談を受け付ける", desk(), Set.of(), Set.of()),
    EDIT_PERSON("本人・世帯の情報を直す", desk(), Set.of(), Set.of()),
    EDIT_APPLICATION("相談受付・申込票を書く", desk(), desk(), desk()),
    TRIAGE("振り分けを決める", desk(), Set.of(), Set.of()),
    RECORD_CONSENT("同意を記録する", desk(), Set.of(), desk()),
    SHARE_BY_LAW("同意によらない提供を記録する", only(CHIEF_CONSULTANT), Set.of(), Set.of()),
    REFER("他機関へつなぐ", desk(), desk(), Set.of()),
    VIEW_REFERRAL_ALARMS("たらい回しの警報の一覧を見る", only(CHIEF_CONSULTANT), Set.of(), Set.of()),
    RECORD_EMERGENCY_SUPPORT("緊急的な支援を記録する", desk(), Set.of(), Set.of()),
    EDIT_ASSESSMENT("アセスメントを書く", desk(), desk(), desk()),
    SCREEN_CASE("スクリーニングの結果を決める", desk(), Set.of(), Set.of()),
    EDIT_PLAN("プランを書く", desk(), desk(), desk()),
    SUBMIT_PLAN("プランを市へ提出する", desk(), Set.of(), Set.of()),
    VIEW_CONFERENCE("支援調整会議を見る", deskAndCity(), deskAndCity(), Set.of()),
    VIEW_SHORTAGES("資源不足の記録を見る", deskAndCity(), Set.of(), deskAndCity()),
    HOLD_CONFERENCE("支援調整会議を開く・結果を記録する", desk(), Set.of(), Set.of()),
    ORGANISE_SUPPORT_CONFERENCE("支援会議を組織し、事務局を決める", only(MUNICIPAL_DECIDER), Set.of(), Set.of()),
    ATTEND_SUPPORT_CONFERENCE("構成員として支援会議に加わる", deskAndCity(), deskAndCity(), Set.of()),
    HAND_OUT_PACKET("会議の資料を招待者ごとに配る・回収を確かめる", desk(), desk(), Set.of()),
    VIEW_PLAN_REVIEW("プラン未作成ケースの確認を見る", deskAndCity(), Set.of(), Set.of()),
    HOLD_PLAN_REVIEW("プラン未作成ケースの確認を行う", desk(), Set.of(), Set.of()),
    VIEW_DECISION_INBOX("市の受信箱を見る", city(), Set.of(), Set.of()),
    CONFIRM_PLAN("プランを確認する・差し戻す", city(), Set.of(), Set.of()),
    DECIDE_SUPPORT("支援決定をする", only(MUNICIPAL_DECIDER), Set.of(), Set.of()),
    EDIT_APPROVAL("決裁の段階・担当者・代決を決める", either(MUNICIPAL_DECIDER, ADMINISTRATOR), Set.of(), Set.of()),
    ISSUE_NOTICE("通知書を出す", city(), city(), city()),
    EVALUATE_PLAN("プランを評価する", desk(), desk(), desk()),
    PRINT_LEDGER("支援台帳を印刷する", Set.of(), desk(), Set.of()),
    RECORD_SUPPORT("支援の記録を書く", desk(), desk(), desk()),
    KEEP_PHRASES("定型文を使う・自分の定型文を直す", deskAndAdministrator(), Set.of(), Set.of()),
    EDIT_TOWN_PHRASES("団体の定型文を直す", either(CHIEF_CONSULTANT, ADMINISTRATOR), Set.of(), Set.of()),
    RECORD_OUTCOME("就労開始・増収・体験利用を記録する", desk(), Set.of(), Set.of()),
    VIEW_DUTIES("住居確保給付金の支給中の活動と報告を見る", deskAndCity(), Set.of(), Set.of()),
    RECORD_DUTIES("住居確保給付金の支給中の活動と報告を記録する", desk(), desk(), Set.of()),
    EDIT_FILE_RULES("記録に添えるファイルの種類・大きさ・カメラを決める", only(ADMINISTRATOR), Set.of(), Set.of()),
    ATTACH_FILE("書類を添付する", desk(), Set.of(), deskAndCity()),
    ASSIGN_TEAM("担当を決める", only(CHIEF_CONSULTANT), Set.of(), Set.of()),
    RESTRICT_CASE("閲覧を制限する", only(CHIEF_CONSULTANT), Set.of(), Set.of()),
    BREAK_GLASS("理由を書いて制限ケースを開く", desk(), Set.of(), Set.of()),
    VIEW_BREAK_GLASS("緊急閲覧の一覧を見る", either(CHIEF_CONSULTANT, AUDITOR), Set.of(), Set.of()),
    ENTER_RUNNING_CASE("進行中のケースを途中から登録する", desk(), Set.of(), Set.of()),
    TRY_HOUSING_BENEFIT("住居確保給付金を試算する", deskAndCity(), deskAndCity(), Set.of()),
    RECEIVE_HOUSING_BENEFIT("住居確保給付金の申請を受け付ける・市へ送付する", desk(), Set.of(), Set.of()),
    VIEW_HOUSING_BENEFIT("住居確保給付金の申請と決定を見る", deskAndCity(), deskAndCity(), Set.of()),
    PAY_HOUSING_BENEFIT("住居確保給付金の支払先を決める・支払を確定する", city(), city(), city()),
    CHECK_HOUSING_BENEFIT("住居確保給付金の申請を確かめる・差し戻す", city(), city(), Set.of()),
    DECIDE_HOUSING_BENEFIT("住居確保給付金を決定する", only(MUNICIPAL_DECIDER), Set.of(), Set.of()),
    RECHECK_HOUSING_BENEFIT("過去の給付の決定を再点検する", city(), Set.of(), Set.of()),
    CLAIM_HOUSING_BENEFIT("住居確保給付金の徴収・返還を決定する", only(MUNICIPAL_DECIDER), Set.of(), Set.of()),
    CLOSE_CASE("ケースを終結にする", desk(), Set.of(), Set.of()),
    VIEW_WORKLIST("今日の仕事と予定を見る", desk(), desk(), desk()),
    PLAN_WORK("仕事を登録する・延期する・済みにする", desk(), Set.of(), Set.of()),
    LEAD_DESK("窓口の負荷を見る・職員の休みと代行を決める", only(CHIEF_CONSULTANT), Set.of(), Set.of()),
    VIEW_RESOURCES("つなぎ先の台帳を見る", deskAndCity(), Set.of(), Set.of()),
    EDIT_RESOURCES("つなぎ先の台帳を直す", desk(), Set.of(), Set.of()),
    VIEW_RETURNS("報告と、その数に入るケースを見る", chiefAndCity(), chiefAndCity(), chiefAndCity()),
    VIEW_TABLES("独自集計表を見る", tableReaders(), tableReaders(), tableReaders()),
    COMPOSE_TABLES("独自集計表を組む", either(ADMINISTRATOR, MUNICIPAL_OFFICER), Set.of(), Set.of()),
    TRANSCRIBE("国のシステムに転記する", desk(), Set.of(), desk()),
    VIEW_SHARED_RETURNS("提供された団体別の集計を見る", city(), Set.of(), city()),
    SHARE_ROLLUPS("集計を提供する団体を決める", only(ADMINISTRATOR), Set.of(), Set.of()),
    RECORD_FILING("報告の提出を記録する", chiefAndCity(), Set.of(), Set.of()),
    EDIT_RETURN_RULES("報告の提出先と人口を決める", either(MUNICIPAL_OFFICER, ADMINISTRATOR), Set.of(), Set.of()),
    CLOSE_RETURN("月次の報告を締める・差し替える", chiefAndCity(), Set.of(), chiefAndCity()),
    VIEW_SETTINGS("団体の設定を見る", everybody(), Set.of(), Set.of()),
    EDIT_CLOSED_DAYS("独自の閉庁日を決める", only(ADMINISTRATOR), Set.of(), Set.of()),
    EDIT_STANDARDS("住居確保給付金の基準額表を直す・確認する", either(MUNICIPAL_OFFICER, ADMINISTRATOR), Set.of(), Set.of()),
    VIEW_PRIVACY_RULES("個人情報取扱規程を見る", everybody(), everybody(), Set.of()),
    EDIT_PRIVACY_RULES("個人情報取扱規程の版を登録する", either(CHIEF_CONSULTANT, ADMINISTRATOR), Set.of(), Set.of()),
    SET_OWN_CONTROLS("自分の操作の設定を変える", everybody(), Set.of(), Set.of()),
    CHANGE_OWN_PASSWORD("自分のパスワードを変える", everybody(), Set.of(), Set.of()),
    MERGE_PERSONS("同じ方の登録を統合する", only(CHIEF_CONSULTANT), Set.of(), Set.of()),
    MANAGE_STAFF("利用者と役割を管理する", only(ADMINISTRATOR), Set.of(), Set.of()),
    MANAGE_API_TOKENS("APIトークンを発行する・取り消す", only(ADMINISTRATOR), Set.of(), Set.of()),
    IMPORT_POSTAL_CODES("郵便番号データを取り込む", only(ADMINISTRATOR), Set.of(), Set.of()),
    HAND_OVER_CASES("契約の終わりにケースを引き継ぐ", only(ADMINISTRATOR), Set.of(), Set.of()),
    VIEW_AUDIT("監査記録を見る", either(AUDITOR, CHIEF_CONSULTANT), only(AUDITOR), only(AUDITOR)),
    VIEW_EXPORT_LEDGER("出力の記録を見る", EnumSet.of(AUDITOR, ADMINISTRATOR, CHIEF_CONSULTANT), Set.of(), Set.of()),
    KEEP_INCIDENTS(
            "漏えい等の事案を記録する・報告書の案を作る",
            either(ADMINISTRATOR, CHIEF_CONSULTANT),
            either(ADMINISTRATOR, CHIEF_CONSULTANT),
            Set.of()),
    CHECK_AUDIT("監査記録を検査する", either(AUDITOR, ADMINISTRATOR), Set.of(), Set.of());

    private final String label;
    private final Set<Role> screen;
    private final Set<Role> print;
    private final Set<Role> file;

    Permission(String label, Set<Role> screen, Set<Role> print, Set<Role> file) {
        this.label = label;
        this.screen = Set.copyOf(screen);
        this.print = Set.copyOf(print);
        this.file = Set.copyOf(file);
    }

    public String label() {
        return label;
    }

    /** The roles that may do this by the given channel; never null, possibly empty. */
    public Set<Role> roles(Channel channel) {
        return switch (channel) {
            case SCREEN -> screen;
            case PRINT -> print;
            case FILE -> file;
            case API, GUEST -> Set.of();
        };
    }

    /** 市の受信箱から答える・支払う: what the city must do for a restricted case as well, and nothing beside it. */
    boolean answersSubmissions() {
        return EnumSet.of(
                        VIEW_DECISION_INBOX,
                        CONFIRM_PLAN,
                        DECIDE_SUPPORT,
                        ISSUE_NOTICE,
                        CHECK_HOUSING_BENEFIT,
                        DECIDE_HOUSING_BENEFIT,
                        PAY_HOUSING_BENEFIT)
                .contains(this);
    }

    private static Set<Role> deskAndCity() {
        var roles = EnumSet.copyOf(desk());
        roles.addAll(city());
        return roles;
    }

    private static Set<Role> deskAndAdministrator() {
        var roles = EnumSet.copyOf(desk());
        roles.add(ADMINISTRATOR);
        return roles;
    }

    private static Set<Role> chiefAndCity() {
        var roles = EnumSet.copyOf(city());
        roles.add(CHIEF_CONSULTANT);
        return roles;
    }

    private static Set<Role> tableReaders() {
        var roles = EnumSet.copyOf(chiefAndCity());
        roles.add(ADMINISTRATOR);
        return roles;
    }

    private static Set<Role> everybody() {
        return EnumSet.allOf(Role.class);
    }

    private static Set<Role> only(Role role) {
        return EnumSet.of(role);
    }

    private static Set<Role> either(Role one, Role other) {
        return EnumSet.of(one, other);
    }
}
