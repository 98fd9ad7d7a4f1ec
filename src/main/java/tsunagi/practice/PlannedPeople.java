package tsunagi.practice;

import static tsunagi.practice.PracticeStaff.KAKEI;
import static tsunagi.practice.PracticeStaff.SOUDAN;
import static tsunagi.practice.PracticeStaff.SOUDAN_MINAMI;

import java.util.List;
import tsunagi.supportlog.SupportMethod;

/** プラン案 — people who are writing their plan with the desk; the city has returned one of the plans. */
final class PlannedPeople {
    private PlannedPeople() {}

    static List<Story> stories() {
        return List.of(
                new Story(32, PlannedPeople::unopenedLetters),
                new Story(27, PlannedPeople::shyBaker),
                new Story(68, PlannedPeople::returned));
    }

    private static void unopenedLetters(Narrator tell) {
        tell.on(32)
                .by(KAKEI)
                .at("O1")
                .receives(
                        Client.named("丹生", "千歳", "にう ちとせ")
                                .woman()
                                .born(1978, 3, 14)
                                .phone("0120-000-313")
                                .livesAt("桜町1丁目9番3号", "メゾン桜201"),
                        Call.visit("給料日に引き落としが重なって、毎月20日を過ぎると現金がなくなる。市民税が2年分たまっている。")
                                .complains("C05", "C03"))
                .triagesApplication("家計の全体を見て、滞納の分割納付まで一緒に進める。")
                .on(31)
                .applies()
                .on(24)
                .assesses(unopenedLettersAssessment())
                .on(23)
                .screensForPlan("家計改善支援を中心にプランを作る。")
                .on(9)
                .drafts(3, unopenedLettersPlan());
    }

    private static AssessmentSketch unopenedLettersAssessment() {
        return AssessmentSketch.of(
                        "何にいくら使っているか、こわくて見てこなかった。いちど全部ひろげて見てみたい。",
                        "収入は安定しているが、引き落とし日とボーナス頼みの支払いで毎月不足する。納税相談と家計表づくりを並行する。")
                .money(182_000, 182_000, "家賃5万2千円、携帯1万8千円、車のローン3万円、外食2万円。税は払えていない。")
                .says("arrears", "present")
                .says("arrearsKinds", "tax")
                .says("arrearsKinds.tax.detail", "236000")
                .says("taxation", "taxed")
                .says("healthInsurance", "employees")
                .works("W1", "")
                .says("employmentType", "regular")
                .traits("T11", "T09");
    }

    private static PlanSketch unopenedLettersPlan() {
        return PlanSketch.of(
                        "封筒を開けられる人になりたい。車は仕事に要るので手放したくない。",
                        "税金の滞納をなくして、ボーナスをあてにしないで暮らす。",
                        "責められたと感じると連絡を断つことがあるため、できたことから話す。")
                .issue("市民税の滞納が23万6千円あり、督促を開けていない")
                .goal(1, "届いた封筒を全部開けて、家計相談の日に持っていく")
                .line("S03", "家計改善支援員", "家計表を一緒につくり、納税課での分割相談に同行する", "レシートを缶に入れておく", "月2回");
    }

    private static void shyBaker(Narrator tell) {
        tell.on(27)
                .by(SOUDAN_MINAMI)
                .receives(
                        Client.named("小鳥遊", "葵", "たかなし あおい")
                                .born(1999, 8, 1)
                                .phone("0120-000-314")
                                .livesAt("南町8丁目2番6号", null),
                        Call.message("専門学校を出てパン屋に勤めましたが、朝起きられなくなって半年でやめました。面接の電話がかけられません。")
                                .complains("C07", "C01"))
                .triagesApplication("生活のリズムから整える必要がある。")
                .on(25)
                .applies()
                .on(19)
                .assesses(shyBakerAssessment())
                .on(18)
                .screensForPlan("就労準備支援を組み込んだプランを作る。")
                .on(12)
                .drafts(6, shyBakerPlan())
                .on(7)
                .agrees();
    }

    private static AssessmentSketch shyBakerAssessment() {
        return AssessmentSketch.of("パンを焼くのは今でも好き。朝4時でなければ、もう一度やってみたい。", "睡眠の乱れと面接への不安。就労準備支援の通所で体力と自信を取り戻すことから始める。")
                .lives("present", "single", "owned", 0)
                .cohabitants(3)
                .family("両親と弟と同居。家族は待ってくれている。")
                .money(0, 380_000, "両親の給料で生活。本人は貯金を月2万円ずつ使っている。")
                .says("taxation", "taxed")
                .works("W3", "under1year")
                .says("education", "vocational")
                .traits("T14", "T06", "T12");
    }

    private static PlanSketch shyBakerPlan() {
        return PlanSketch.of("朝、決まった時間に出かける場所がほしい。", "昼からの時間帯で、食べものをつくる仕事に就く。", "人前での電話や発表は無理に勧めない。主治医の助言を月1回確かめる。")
                .aimingAtWork()
                .issue("夜眠れず、昼に起きる生活が続いている")
                .issue("面接の申込みの電話がかけられない")
                .goal(2, "週に3日、10時に起きて外に出る")
                .goal(6, "製菓の職場体験を2回やりきる")
                .line("S04", "就労準備支援センターあしば", "通所での生活リズムづくり、職場体験", "起きた時間を手帳に書く", "週3日")
                .line("S06", "就労支援員", "求人の読み方、面接の練習を一緒に行う", "気になる求人を切り抜いてくる", "月2回");
    }

    private static void returned(Narrator tell) {
        tell.on(68)
                .by(SOUDAN)
                .receives(
                        Client.named("諸星", "豊", "もろぼし ゆたか")
                                .man()
                                .born(1969, 11, 23)
                                .phone("0120-000-315")
                                .livesAt("川端町7丁目1番4号", "川端ハウス12"),
                        Call.visit("建設の日雇いが雨で続かず、月によって8万円のこともある。50を過ぎて、別の仕事を覚えられるか不安だ。")
                                .complains("C07", "C03"))
                .triagesApplication("収入が安定せず、働き方を変える支援が必要。")
                .on(66)
                .applies()
                .on(58)
                .assesses(returnedAssessment())
                .on(56)
                .screensForPlan("就労訓練を含めたプランを作る。")
                .on(50)
                .drafts(6, returnedPlan())
                .on(47)
                .agrees()
                .on(43)
                .proposes(Meeting.LAST_BUT_ONE)
                .on(Meeting.LAST_BUT_ONE)
                .approved("訓練先の通勤手段を確かめたうえで進めることが適当。")
                .on(36)
                .submits("通勤は自転車で20分の見込みです。")
                .on(31)
                .cityReturns("訓練の期間がプラン期間より長い記載になっている。認定就労訓練の受入れ期間を確かめて出し直してください。")
                .on(29)
                .note(SupportMethod.INQUIRY, "協同工房みずきに受入れ期間を確かめた。3か月ごとの更新とのこと。プランを直して本人と読み合わせる。");
    }

    private static AssessmentSketch returnedAssessment() {
        return AssessmentSketch.of("体が動くうちに、屋根の下の仕事に替わりたい。字を書くのは苦手。", "読み書きの苦手さが応募の壁。訓練で職種を広げ、書類の支援を手厚くする。")
                .money(95_000, 95_000, "日払いのため買い置きができず、食費が高くつく。")
                .works("W2", "")
                .says("employmentType", "other")
                .says("education", "juniorHigh")
                .traits("T13", "T25", "T09");
    }

    private static PlanSketch returnedPlan() {
        return PlanSketch.of("屋根の下で、毎月同じ日に給料をもらえる仕事がしたい。", "清掃か倉庫の仕事で、月12万円を続けて稼ぐ。", "書類は読み上げて確かめる。雨の日に連絡がつきやすい。")
                .aimingAtWork()
                .issue("収入が月8万円から15万円の間で揺れる")
                .goal(3, "就労訓練を休まず1か月続ける")
                .line("S05", "協同工房みずき", "清掃作業の就労訓練", "前の晩に持ち物を用意する", "週4日")
                .line("S03", "家計改善支援員", "日払いのときの家計の組み方を一緒に考える", "封筒で食費を分ける", "月1回");
    }
}
