package tsunagi.practice;

import static tsunagi.practice.PracticeStaff.SHUNIN;
import static tsunagi.practice.PracticeStaff.SOUDAN;
import static tsunagi.practice.PracticeStaff.SOUDAN_MINAMI;

import java.util.List;
import tsunagi.person.Address;
import tsunagi.supportlog.SupportMethod;

/** 利用申込 — people who ask the desk to go along with them; one of them refuses that her data is shared. */
final class ApplyingPeople {
    private ApplyingPeople() {}

    static List<Story> stories() {
        return List.of(
                new Story(8, ApplyingPeople::laidOff),
                new Story(6, ApplyingPeople::afterHospital),
                new Story(10, ApplyingPeople::hidden),
                new Story(4, ApplyingPeople::manyBills));
    }

    private static void laidOff(Narrator tell) {
        tell.on(8)
                .by(SOUDAN_MINAMI)
                .receives(
                        Client.named("ペレイラ・ダ・シルヴァ", "ジョアン", "ぺれいら だ しるゔぁ じょあん")
                                .alias("João Pereira da Silva")
                                .man()
                                .born(1989, 11, 2)
                                .from("ブラジル", "ポルトガル語・日本語（会話）")
                                .phone("0120-000-306")
                                .livesAt("南町7丁目7番7号", "南町団地3-402"),
                        Call.visit("自動車部品の工場で12年働いたが、派遣を切られた。失業保険が来月で終わる。日本語の履歴書が書けない。娘は来年小学校。")
                                .complains("C07", "C03", "C11"))
                .triagesApplication("離職が長引くと家賃も危ない。就労支援員とともに継続して関わる必要がある。")
                .on(6)
                .applies();
    }

    private static void afterHospital(Narrator tell) {
        tell.on(6)
                .by(SOUDAN)
                .receives(
                        Client.named("三枝", "文人", "さえぐさ ふみひと")
                                .man()
                                .born(1975, 8, 16)
                                .phone("0120-000-307")
                                .lives(Address.Kind.HOSPITAL, "練習市民病院（今月末に退院予定）"),
                        Call.telephone("入院が長引いて、働いていた食堂を辞めることになった。部屋はあるが、退院しても収入がない。立ち仕事は無理だと先生に言われている。")
                                .byAgency("丸尾 千種", "練習市民病院 医療相談室", "03-0000-3052")
                                .complains("C01", "C07"))
                .triagesApplication("退院後の生活と仕事の組み直しが必要。病院の相談員とともに支える。")
                .on(5)
                .applies()
                .note(SupportMethod.VISIT, "病室で様式1を一緒に読み、本人が署名した。「退院の日が決まったら電話する」とのこと。");
    }

    /** Restricted: the person who must not find her could call the desk. */
    private static void hidden(Narrator tell) {
        tell.on(10)
                .by(SHUNIN)
                .at("O1")
                .receives(
                        Client.named("綾瀬", "みのり", "あやせ みのり")
                                .woman()
                                .born(1994, 5, 25)
                                .discreetPhone("0120-000-308")
                                .lives(Address.Kind.ACQUAINTANCE, "友人宅（町名は聞かない）"),
                        Call.visit("夫の怒鳴り声と物を投げることが続き、先週、下の子を連れて友人の家に出た。働きたいが、住民票を動かすと居場所が知られるのが怖い。")
                                .complains("C14", "C02", "C07")
                                .soon("HARM"))
                .restricts()
                .triagesApplication("安全の確保を女性相談と並べて進めながら、仕事と住まいを支える。")
                .on(9)
                .appliesWithoutConsent("どこから夫に伝わるかわからないので、今は誰にも話さないでほしい。");
    }

    private static void manyBills(Narrator tell) {
        tell.on(4)
                .by(SOUDAN)
                .receives(
                        Client.named("轟", "友紀子", "とどろき ゆきこ")
                                .woman()
                                .born(1971, 10, 9)
                                .phone("0120-000-309")
                                .livesAt("桜町8丁目1番20号", null),
                        Call.visit("国保、水道、固定資産税の督促が机の上に積んである。開けるのが怖くてそのままにしている。仕事は続けていて手取りは15万円。")
                                .complains("C05", "C06"))
                .triagesApplication("滞納の全体を一緒に見える形にし、家計の立て直しに継続して関わる。")
                .on(3)
                .applies();
    }
}
