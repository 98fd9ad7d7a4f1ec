package tsunagi.practice;

import static tsunagi.practice.PracticeStaff.SHUNIN;
import static tsunagi.practice.PracticeStaff.SOUDAN;
import static tsunagi.practice.PracticeStaff.SOUDAN_MINAMI;

import java.util.List;
import tsunagi.referral.ReferralMethod;
import tsunagi.services.Continuity;
import tsunagi.services.EmploymentForm;
import tsunagi.supportlog.SupportMethod;

/** 相談のみ — people for whom information or another office was enough. */
final class ConsultedPeople {
    private ConsultedPeople() {}

    static List<Story> stories() {
        return List.of(
                new Story(33, ConsultedPeople::careForHusband),
                new Story(21, ConsultedPeople::schoolCosts),
                new Story(9, ConsultedPeople::debts),
                new Story(17, ConsultedPeople::publicAssistance),
                new Story(6, ConsultedPeople::rentUntilPayday));
    }

    private static void careForHusband(Narrator tell) {
        tell.on(33)
                .by(SOUDAN)
                .receives(
                        Client.named("﨑田", "ハル", "さきた はる")
                                .woman()
                                .born(1948, 1, 30)
                                .phone("03-0000-3051")
                                .livesAt("旭町1丁目8番5号", null),
                        Call.telephone("夫が家の中で転ぶようになった。おむつ代がかさんで年金が足りない。介護の人に来てもらうといくらかかるのか、どこに聞けばよいのか。")
                                .complains("C12", "C03"))
                .triagesInformation("介護保険の申請と高額介護サービス費の案内で足りる。地域包括支援センターの電話番号と受付時間を伝え、本人が自分でかけると話した。")
                .on(30)
                .note(SupportMethod.TELEPHONE, "本人から「包括の人が来てくれた。申請してもらった」と電話があった。");
    }

    private static void schoolCosts(Narrator tell) {
        tell.on(21)
                .by(SOUDAN_MINAMI)
                .receives(
                        // The first character is U+FA19, as her family register has it.
                        Client.named("\uFA19谷", "すみれ", "かみや すみれ")
                                .woman()
                                .born(1990, 12, 5)
                                .phone("0120-000-303")
                                .livesAt("南町1丁目2番8号", "第二ふじ荘5"),
                        Call.visit("来春中学に上がる娘の制服と自転車で8万円かかると聞いた。パートは続けられているので、この山だけ越えたい。")
                                .complains("C11", "C03"))
                .triagesInformation("就学援助の入学準備金の対象になる見込み。申請書と締切を一緒に確かめ、本人が学校へ出すことにした。")
                .on(4)
                .startsToWork("給食センター（春まで）", EmploymentForm.PART_TIME, Continuity.TEMPORARY, 74_000);
    }

    private static void debts(Narrator tell) {
        tell.on(9)
                .by(SOUDAN)
                .receives(
                        Client.named("大𠮷", "一臣", "おおよし かずおみ")
                                .man()
                                .born(1966, 7, 19)
                                .phone("0120-000-304")
                                .livesAt("本町4丁目4番4号", "本町ビル502"),
                        Call.visit("店を閉めたあとカードと消費者金融で430万円残った。毎月の返済が給料を超えている。家族には言えていない。")
                                .complains("C06"))
                .triagesReferral(
                        "債務整理が先。仕事と住まいは続けられているため、法律の相談につなぐ。",
                        PracticeResource.LEGAL_AID,
                        ReferralMethod.INFORMATION,
                        "無料の法律相談の予約の取り方、持っていくもの（借入れの一覧、給与明細）を紙に書いて渡した。");
    }

    private static void publicAssistance(Narrator tell) {
        tell.on(17)
                .by(SHUNIN)
                .at("O1")
                .receives(
                        Client.named("鵜飼", "善三", "うかい ぜんぞう")
                                .man()
                                .born(1957, 4, 8)
                                .livesAt("川端町2丁目1番1号", "川端荘6"),
                        Call.visit("電気が止まって4日。警備の仕事は膝を悪くして辞めた。財布には620円ある。年金はまだもらえないと言われた。")
                                .complains("C03", "C01", "C15")
                                .urgent("FOOD", "LIFELINE"))
                .triagesToWelfare(
                        "収入も手持ちもなく、要保護となるおそれが高い。", "生活保護は、働けないときも住まいのあるまま申請できること、扶養照会は事情を聞いてもらえることを説明した。食料3日分を渡した。")
                .on(13)
                .arrived("窓口に確かめた。本人は同じ日に来て申請し、調査が始まっている。");
    }

    private static void rentUntilPayday(Narrator tell) {
        tell.on(6)
                .by(SOUDAN_MINAMI)
                .receives(
                        Client.named("比嘉", "まひろ", "ひが まひろ")
                                .woman()
                                .born(2001, 3, 27)
                                .phone("0120-000-305")
                                .livesAt("南町9丁目3番1号", "レジデンス南9"),
                        Call.message("アパレルのシフトを減らされて、今月の家賃を払うと1万円しか残りません。来月から別の店で働くのは決まっています。")
                                .complains("C04"))
                .triagesReferral(
                        "次の給料日までのつなぎ資金が主な用件。就職先は決まっている。",
                        PracticeResource.WELFARE_COUNCIL,
                        ReferralMethod.INFORMATION,
                        "緊急小口資金の窓口、必要な書類、償還があることを伝えた。");
    }
}
