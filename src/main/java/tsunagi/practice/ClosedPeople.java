package tsunagi.practice;

import static tsunagi.practice.PracticeStaff.SOUDAN;
import static tsunagi.practice.PracticeStaff.SOUDAN_MINAMI;

import java.util.List;
import tsunagi.evaluation.ClosingReason;
import tsunagi.supportlog.SupportMethod;

/** 終結 and 中断 — people with whom the desk's work has ended or stands still. */
final class ClosedPeople {
    private ClosedPeople() {}

    static List<Story> stories() {
        return List.of(
                new Story(55, ClosedPeople::information),
                new Story(64, ClosedPeople::publicAssistance),
                new Story(58, ClosedPeople::moved),
                new Story(72, ClosedPeople::silent),
                new Story(61, ClosedPeople::silentAfterConsultation),
                new Story(57, ClosedPeople::silentTenant));
    }

    private static void information(Narrator tell) {
        tell.on(55)
                .by(SOUDAN)
                .receives(
                        Client.named("鶴見", "節子", "つるみ せつこ")
                                .woman()
                                .born(1950, 9, 15)
                                .phone("03-0000-3057")
                                .livesAt("川端町3丁目3番3号", null),
                        Call.telephone("電気代が急に上がった。訪ねてきた業者と契約したらしい。").complains("C16"))
                .triagesInformation("契約の取消しが使える期間なので、消費生活センターを案内した。")
                .on(50)
                .closes(ClosingReason.INFORMATION, "契約は取り消せたと本人から電話があった。");
    }

    private static void publicAssistance(Narrator tell) {
        tell.on(64)
                .by(SOUDAN)
                .receives(
                        Client.named("柊", "勇作", "ひいらぎ ゆうさく")
                                .man()
                                .born(1959, 6, 20)
                                .livesAt("旭町6丁目6番6号", "旭アパート4"),
                        Call.visit("日雇いの仕事がなくなった。家賃を2か月払えていない。胸が苦しい日がある。")
                                .complains("C03", "C01", "C04")
                                .soon("HOUSING"))
                .triagesToWelfare("医療が要る状態で、手持ちが4千円しかない。", "申請はその日にできること、医療費も対象になることを説明し、窓口まで一緒に行った。")
                .on(60)
                .arrived("当日申請し、受診も済んだ。")
                .on(46)
                .closes(ClosingReason.PUBLIC_ASSISTANCE, "保護の開始が決まり、ケースワーカーに引き継いだ。");
    }

    private static void moved(Narrator tell) {
        tell.on(58)
                .by(SOUDAN_MINAMI)
                .receives(
                        Client.named("巽", "ありさ", "たつみ ありさ")
                                .woman()
                                .born(1997, 10, 10)
                                .phone("0120-000-328")
                                .livesAt("南町1丁目1番9号", "メゾン南1"),
                        Call.message("同棲の解消で、来月には部屋を出ます。仕事は在宅でできますが、敷金がありません。").complains("C02", "C03"))
                .triagesApplication("住まいの確保を一緒に考える。")
                .on(57)
                .applies()
                .on(45)
                .note(SupportMethod.TELEPHONE, "実家のある県へ戻ることにしたと連絡。転居先の相談窓口の番号を伝えた。")
                .on(40)
                .closes(ClosingReason.MOVED, "県外の実家へ転居。転居先の自立相談支援機関を案内した。");
    }

    private static void silent(Narrator tell) {
        tell.on(72)
                .by(SOUDAN)
                .receives(
                        Client.named("仙波", "拓海", "せんば たくみ")
                                .man()
                                .born(1994, 1, 4)
                                .phone("0120-000-329")
                                .livesAt("大手町1丁目7番2号", null),
                        Call.visit("配達の仕事を3つ掛け持ちしている。自転車が壊れて収入が止まった。").complains("C03", "C08"))
                .triagesApplication("働き方の不安定さに継続して関わる。")
                .on(70)
                .applies()
                .on(42)
                .note(SupportMethod.TELEPHONE, "3回続けて約束の日に来ず、電話もつながらない。")
                .on(28)
                .closes(ClosingReason.LOST_CONTACT, "手紙を2通出したが返事がない。自宅の表札はそのまま。");
    }

    private static void silentAfterConsultation(Narrator tell) {
        tell.on(61)
                .by(SOUDAN_MINAMI)
                .receives(
                        Client.named("熊耳", "竜一", "くまがみ りゅういち")
                                .man()
                                .bornAbout(1970)
                                .phone("0120-000-330"),
                        Call.telephone("工事の現場を転々としている。今は知り合いの家にいる。詳しいことは会って話す。").complains("C02", "C07"))
                .triagesApplication("住まいがなく、会って話を聞く必要がある。")
                .on(59)
                .note(SupportMethod.TELEPHONE, "約束の時間に来ず、折り返しの電話もなかった。")
                .on(31)
                .closes(ClosingReason.LOST_CONTACT, "4回電話したがつながらない。知人宅の場所も聞けていない。");
    }

    private static void silentTenant(Narrator tell) {
        tell.on(57)
                .by(SOUDAN)
                .receives(
                        Client.named("桐生", "珠美", "きりゅう たまみ")
                                .woman()
                                .born(1979, 7, 30)
                                .phone("0120-000-331")
                                .livesAt("桜町2丁目2番6号", "コーポ桜205"),
                        Call.visit("家賃の保証会社から電話が来て怖い。夜の仕事を増やすか迷っている。").complains("C04", "C06"))
                .triagesApplication("滞納の整理と働き方の相談に継続して関わる。")
                .on(56)
                .applies()
                .on(35)
                .note(SupportMethod.VISIT, "訪ねたが不在。郵便受けに連絡先を入れた。")
                .on(24)
                .closes(ClosingReason.LOST_CONTACT, "大家から、先週引っ越したと聞いた。新しい住所はわからない。");
    }
}
