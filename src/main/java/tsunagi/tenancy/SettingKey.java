package tsunagi.tenancy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** 設定の項目 — what a municipality decides for itself beside services and papers. Every preset says all of them. */
public enum SettingKey {
    WELFARE_DOOR("welfareDoor", "生活保護につなぐ窓口", text -> true),
    PRIVACY_RULES_VERSION("privacyRulesVersion", "個人情報取扱規程の版", text -> true),
    CONFERENCE_REGULAR(
            "conferenceRegular", "支援調整会議の定例開催", Labelled.byLabel(ConferenceRule.Regular.values())::containsKey),
    CONFERENCE_AS_NEEDED("conferenceAsNeeded", "支援調整会議の随時開催", Set.of("はい", "いいえ")::contains),
    CONFERENCE_OFFICER(
            "conferenceOfficer", "支援調整会議への市担当者の出席", Labelled.byLabel(ConferenceRule.Officer.values())::containsKey),
    CONFERENCE_KINDS(
            "conferenceKinds",
            "会議の種類（支援調整会議をはじめに）",
            Pattern.compile("支援調整会議(・[^・\\s]{1,20})*").asMatchPredicate()),
    CONFERENCE_QUORUM("conferenceQuorum", "支援調整会議の定足数", Quorum::accepts),
    EVALUATION_MONTHS(
            "evaluationMonths",
            "プランの評価の時期（月）",
            Pattern.compile("[1-9][0-9]?(,[1-9][0-9]?)*").asMatchPredicate()),
    APPROVAL("approval", "支援決定の決裁", text -> true),
    APPROVAL_STEPS("approvalSteps", "支援決定の決裁の段階", ApprovalSteps::isList),
    CONFERENCE_AFTER_RETURN(
            "conferenceAfterReturn", "差し戻されたプランの支援調整会議", Labelled.byLabel(ConferenceAfterReturn.values())::containsKey),
    LOST_CONTACT("lostContact", "連絡途絶の扱い", Labelled.byLabel(LostContact.values())::containsKey),
    PLAN_COUNTED_ON("planCountedOn", "プラン作成件数を数える日", Set.of("支援決定・確認の日", "会議了承の日", "プラン作成の日")::contains),
    REFERRAL_LETTER_NUMBERED("referralLetterNumbered", "紹介状に文書番号を付ける", Set.of("はい", "いいえ")::contains),
    POPULATION(
            "population",
            "人口（人、人口10万人あたりの算定用）",
            Pattern.compile("[1-9][0-9]{2,8}").asMatchPredicate()),
    RETENTION_YEARS(
            "retentionYears", "支援台帳の保存年限（年）", Pattern.compile("[1-9][0-9]?").asMatchPredicate()),
    SMALL_NUMBERS(
            "smallNumbers",
            "外部に出す統計で伏せる数（この数より小さいもの）",
            Pattern.compile("[1-9][0-9]?").asMatchPredicate()),
    SILENCE_DAYS(
            "silenceDays",
            "つなぎ先に着いたか分からないまま、たらい回しの警報を上げるまでの開庁日数",
            Pattern.compile("[1-9]|1[0-9]|20").asMatchPredicate()),
    INCIDENT_DAYS("incidentDays", "漏えい等の速報の期限（知った日を1日目とした日数）", Set.of("3", "4", "5")::contains),
    CITY_READS_REVIEWS("cityReadsReviews", "プラン未作成の確認で市がケースを見る", Set.of("はい", "いいえ")::contains),
    RECORD_FILES(
            "recordFiles",
            "記録に添えるファイル",
            Pattern.compile("(PDF|JPEG|PNG|TIFF|Word|Excel)(・(PDF|JPEG|PNG|TIFF|Word|Excel))*"
                            + "、([1-9]|1[0-9]|20)MBまで、カメラ(あり|なし)")
                    .asMatchPredicate()),
    PACKET_NAMES("packetNames", "会議の資料での氏名", Labelled.byLabel(PacketNames.values())::containsKey),
    GUEST_ACCESS("guestAccess", "会議の招待者に画面で資料を見せる期間", GuestAccess::isText),
    DUTY_DAYS_AT_ONCE("dutyDaysAtOnce", "期限の目安（開庁日数）：振り分け、プラン・変更の提出、終結", SettingKey::isPace),
    DUTY_DAYS_SOON("dutyDaysSoon", "期限の目安（開庁日数）：同意、スクリーニング、つなぎ先に着いたか、会議の議題、確認会の方針", SettingKey::isPace),
    DUTY_DAYS_USUAL("dutyDaysUsual", "期限の目安（開庁日数）：利用申込、プランの同意・見直し、市の決定、支援の開始、再プラン、フォローアップ", SettingKey::isPace),
    DUTY_DAYS_LONG("dutyDaysLong", "期限の目安（開庁日数）：アセスメント、プラン案、会議、モニタリング、評価", SettingKey::isPace);

    private static final Pattern PACE = Pattern.compile("[1-9]|[1-5][0-9]|60");

    private final String key;
    private final String label;
    private final Predicate<String> accepts;

    SettingKey(String key, String label, Predicate<String> accepts) {
        this.key = key;
        this.label = label;
        this.accepts = accepts;
    }

    private static boolean isPace(String value) {
        return PACE.matcher(value).matches();
    }

    /** The setting that presets call so. */
    public static Optional<SettingKey> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** Whether a preset says it at the beginning only, since it is kept on screen from then on ({@link KeptSettings}). */
    boolean keptOnScreen() {
        return this == POPULATION || this == RECORD_FILES || this == APPROVAL_STEPS;
    }

    boolean accepts(String value) {
        return accepts.test(value);
    }
}
