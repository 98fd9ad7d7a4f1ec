package tsunagi.practice;

import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PhoneNumber;
import tsunagi.resource.Resource;
import tsunagi.resource.ResourceId;
import tsunagi.resource.ResourceKind;

/** つなぎ先の台帳 of the practice municipality. All of them are invented. */
enum PracticeResource {
    WELFARE_OFFICE("練習市福祉事務所", ResourceKind.WELFARE_OFFICE, "保護係", "03-0000-1001", "毎日9時から。その日のうちに相談できる"),
    TAX_OFFICE("練習市 納税課", ResourceKind.OTHER_DEPARTMENT, "納税相談", "03-0000-1002", "分割納付の相談。木曜は19時まで"),
    HELLO_WORK("ハローワーク練習", ResourceKind.EMPLOYMENT_OFFICE, "就労自立促進", "03-0000-1003", null),
    WELFARE_COUNCIL("練習市社会福祉協議会", ResourceKind.SOCIAL_WELFARE_COUNCIL, "貸付係", "03-0000-1004", "生活福祉資金。要予約"),
    HOSPITAL("練習市民病院", ResourceKind.MEDICAL, "医療相談室", "03-0000-1005", "無料低額診療の相談もできる"),
    LEGAL_AID("練習法律相談センター", ResourceKind.LEGAL, "受付", "0120-000-106", "無料法律相談。収入の書類を持っていく"),
    ELDERLY("地域包括支援センター旭", ResourceKind.ELDERLY_SUPPORT, null, "03-0000-1007", null),
    DISABILITY("障害者相談支援センターあゆみ", ResourceKind.DISABILITY_SUPPORT, "相談支援専門員", "03-0000-1008", null),
    YOUTH("練習若者サポートステーション", ResourceKind.CHILD_AND_YOUTH, null, "03-0000-1009", "見学は水曜の午後"),
    SHELTER("居住支援の宿 みちしるべ", ResourceKind.HOUSING, "居住支援員", "0120-000-110", "緊急の受入れは夜間も可"),
    FOOD_BANK("フードバンク練習", ResourceKind.FOOD_BANK, null, "0120-000-111", "配付は火・金。緊急のときは当日"),
    JAPANESE_CLASS("みなみ日本語ひろば", ResourceKind.OTHER, null, "0120-000-112", "日曜10時。子ども連れ可");

    private final String displayName;
    private final ResourceKind kind;
    private final @Nullable String contact;
    private final String telephone;
    private final @Nullable String note;

    PracticeResource(
            String displayName, ResourceKind kind, @Nullable String contact, String telephone, @Nullable String note) {
        this.displayName = displayName;
        this.kind = kind;
        this.contact = contact;
        this.telephone = telephone;
        this.note = note;
    }

    String displayName() {
        return displayName;
    }

    ResourceKind kind() {
        return kind;
    }

    Resource entry() {
        return new Resource(ResourceId.next(), displayName, kind, contact, PhoneNumber.parse(telephone), note, true);
    }
}
