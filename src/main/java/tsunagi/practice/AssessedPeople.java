package tsunagi.practice;

import static tsunagi.practice.PracticeStaff.OUTREACH;
import static tsunagi.practice.PracticeStaff.SHUROU;
import static tsunagi.practice.PracticeStaff.SOUDAN;
import static tsunagi.practice.PracticeStaff.SOUDAN_MINAMI;

import java.util.List;
import tsunagi.supportlog.SupportMethod;

/** アセスメント中 — people whose situation the desk is getting to know. */
final class AssessedPeople {
    private AssessedPeople() {}

    static List<Story> stories() {
        return List.of(
                new Story(18, AssessedPeople::taxiDriver),
                new Story(24, AssessedPeople::quietSon),
                new Story(14, AssessedPeople::twoJobs),
                new Story(28, AssessedPeople::notYetAgreed));
    }

    private static void taxiDriver(Narrator tell) {
        tell.on(18)
                .by(SOUDAN)
                .receives(
                        Client.named("五十嵐", "洋", "いがらし ひろし")
                                .man()
                                .born(1963, 2, 2)
                                .phone("0120-000-310")
                                .livesAt("大手町2丁目2番2号", "大手ハイム601"),
                        Call.visit("タクシーに乗っていたが、目の手術で半年休んでいる。傷病手当が来月切れる。運転には戻れないと言われた。")
                                .complains("C01", "C07"))
                .triagesApplication("仕事を変えることになり、体の状態に合わせた就労の検討が必要。")
                .on(17)
                .applies()
                .on(12)
                .startsAssessment(taxiDriverAssessment());
    }

    private static AssessmentSketch taxiDriverAssessment() {
        return AssessmentSketch.of("運転しかしてこなかった。人と話すのは好きなので、座ってできる仕事があればと思う。", "視力の見通しを主治医に確かめてから方針をまとめる。")
                .says("referralRoute", "R1")
                .lives("none", "divorced", "rentedFlat", 52_000)
                .money(128_000, 128_000, "傷病手当金のみ。家賃と通院の交通費で半分が消える。")
                .health("treated", "none")
                .works("W3", "under1year")
                .notAsked("qualifications");
    }

    private static void quietSon(Narrator tell) {
        tell.on(24)
                .by(OUTREACH)
                .at("O1")
                .receives(
                        Client.named("蜂須賀", "涼", "はちすか りょう")
                                .man()
                                .born(1996, 6, 6)
                                .livesAt("旭町5丁目2番9号", null),
                        Call.homeVisit("玄関先で5分だけ話した。「夜は起きてる。ゲームの配信を見ている。働きたくないわけじゃないけど、電話が鳴ると動けなくなる」。")
                                .complains("C13"))
                .triagesApplication("本人が次も来てよいと言った。急がず、訪問を続けながら関わる。")
                .on(15)
                .applies()
                .on(10)
                .note(SupportMethod.VISIT, "3回目の訪問。一緒に近くのコンビニまで歩いた。履歴書の話が本人から出た。")
                .on(5)
                .assesses(quietSonAssessment());
    }

    private static AssessmentSketch quietSonAssessment() {
        return AssessmentSketch.of(
                        "人が多いところは息が苦しくなる。夜勤の倉庫のような、あまり話さない仕事なら考えられるかもしれない。",
                        "昼夜逆転と対人不安がある。外に出る回数を増やすことから始め、サポートステーションの見学を一緒に考える。")
                .says("referralRoute", "R6")
                .lives("present", "single", "owned", 0)
                .cohabitants(2)
                .family("父母と同居。父は本人に厳しく、母が間に入っている。")
                .health("untreated", "none")
                .money(0, 210_000, "両親の年金と父のパートで暮らす。本人の小遣いは月5千円。")
                .works("W3", "never")
                .says("qualifications", "none")
                .traits("T15", "T14", "T24", "T12");
    }

    private static void twoJobs(Narrator tell) {
        tell.on(14)
                .by(SOUDAN_MINAMI)
                .receives(
                        Client.named("喜屋武", "花", "きゃん はな")
                                .woman()
                                .born(1987, 7, 7)
                                .phone("0120-000-311")
                                .livesAt("南町3丁目3番3号", "県営南町5-101"),
                        Call.visit("朝は給食、夜は居酒屋で働いているが、腰を痛めて夜を続けられない。子ども3人の食費で毎月3万円足りない。")
                                .complains("C03", "C08", "C11"))
                .triagesApplication("ひとり親で働きづめ。家計と働き方の両方を見直す支援が必要。")
                .on(13)
                .applies()
                .on(7)
                .by(SHUROU)
                .note(SupportMethod.INTERVIEW, "就労支援員が同席。日中だけで月14万円になる求人があるかを調べて伝えることにした。")
                .on(4)
                .by(SOUDAN_MINAMI)
                .assesses(twoJobsAssessment());
    }

    private static AssessmentSketch twoJobsAssessment() {
        return AssessmentSketch.of(
                        "夜の仕事をやめても3人を食べさせられる道を知りたい。上の子が高校に行きたいと言っている。", "夜勤に頼らず収入を保つ働き方と、教育費の見通しが課題。児童扶養手当は受給済み。")
                .lives("present", "divorced", "public", 23_000)
                .cohabitants(3)
                .children(3, 3)
                .family("中3、小5、小1の子と4人暮らし。元夫からの養育費は2年前から途絶えている。")
                .health("treated", "none")
                .money(162_000, 205_000, "食費7万円、光熱費2万円、学校関係2万円。夜の託児に月2万円かかる。")
                .says("benefits", "childRearing", "child")
                .says("benefits.childRearing.detail", "43000")
                .works("W2", "")
                .says("employmentType", "irregular")
                .says("education", "vocational")
                .traits("T09", "T20", "T11", "T02");
    }

    private static void notYetAgreed(Narrator tell) {
        tell.on(28)
                .by(SOUDAN)
                .receives(
                        Client.named("漆原", "恭平", "うるしばら きょうへい")
                                .man()
                                .born(1980, 1, 17)
                                .phone("0120-000-312")
                                .livesAt("本町6丁目5番4号", "サンライズ本町A"),
                        Call.visit("在宅でデザインの仕事をしているが、取引先が減って月8万円ほど。役所に細かいことを知られるのは抵抗がある。")
                                .complains("C03", "C08"))
                .triagesApplication("収入の落ち込みが続いており、関わりを続ける必要がある。")
                .on(25)
                .appliesWithoutConsent("仕事の取引先に市の関係者がいるので、ほかへ話が回るのは困る。")
                .on(11)
                .assesses(notYetAgreedAssessment())
                .on(10)
                .screensConsentPending("商工相談への紹介を提案中。本人が同意書を持ち帰って考えている。");
    }

    private static AssessmentSketch notYetAgreedAssessment() {
        return AssessmentSketch.of("人に会わずにできる今の仕事を続けたい。単価の高い仕事の取り方がわからない。", "自営の立て直しに商工の相談が役立つが、情報共有の同意がまだ得られていない。")
                .lives("none", "single", "rentedFlat", 45_000)
                .money(80_000, 80_000, "家賃、通信費、画材で6万5千円。国保は分割で払っている。")
                .works("W1", "")
                .says("employmentType", "self")
                .says("education", "university")
                .traits("T09", "T24");
    }
}
