package tsunagi.practice;

import static tsunagi.practice.PracticeStaff.SHUROU;
import static tsunagi.practice.PracticeStaff.SOUDAN;
import static tsunagi.practice.PracticeStaff.SOUDAN_MINAMI;

import java.util.List;

/** 決定待ち — people whose plan the conference has approved; the city has not answered yet. */
final class SubmittedPeople {
    private SubmittedPeople() {}

    static List<Story> stories() {
        return List.of(
                new Story(48, SubmittedPeople::notSentYet),
                new Story(46, SubmittedPeople::dropout),
                new Story(52, SubmittedPeople::learningToSave));
    }

    private static void notSentYet(Narrator tell) {
        tell.on(48)
                .by(SOUDAN)
                .receives(
                        Client.named("犬飼", "正", "いぬかい ただし")
                                .man()
                                .born(1960, 5, 5)
                                .phone("0120-000-318")
                                .livesAt("旭町9丁目4番1号", "旭荘2"),
                        Call.visit("定年後の嘱託が終わった。年金が出るまであと2年、貯金がもたない。家にいると一日誰とも話さない。")
                                .complains("C07", "C03"))
                .triagesApplication("年金までの収入と、人とのつながりの両方が要る。")
                .on(47)
                .applies()
                .on(39)
                .assesses(notSentYetAssessment())
                .on(38)
                .screensForPlan("就労支援を中心にプランを作る。")
                .on(30)
                .drafts(3, notSentYetPlan())
                .on(27)
                .agrees()
                .on(25)
                .proposes(Meeting.LAST)
                .on(Meeting.LAST)
                .approved("本人の技能に合っている。居場所の確保にもなる。");
    }

    private static AssessmentSketch notSentYetAssessment() {
        return AssessmentSketch.of("機械いじりが得意。週3日くらいなら体も楽しい。", "技能を生かせる短時間の就労と、日中の居場所を組み合わせる。")
                .lives("none", "divorced", "rentedFlat", 41_000)
                .money(0, 0, "預貯金から月11万円を取り崩している。あと14か月分。")
                .says("savings", "1540000")
                .traits("T12", "T15", "T09");
    }

    private static PlanSketch notSentYetPlan() {
        return PlanSketch.of("道具を握る仕事を、週に3日したい。", "年金が出るまで、貯金を減らさずに暮らす。", "若い職員には遠慮することがある。結論を急がせない。")
                .aimingAtWork()
                .issue("収入がなく、貯金が14か月でなくなる")
                .goal(3, "修繕や点検の仕事に3つ応募する")
                .line("L02", "総合就職サポート窓口", "シニア求人の紹介", "職務経歴を書き出す", "週1回")
                .line("L04", "シルバー人材センター", "会員登録と短時間の仕事", "説明会に出る", "随時");
    }

    private static void dropout(Narrator tell) {
        tell.on(46)
                .by(SHUROU)
                .at("O2")
                .receives(
                        Client.named("雪平", "瑠夏", "ゆきひら るか")
                                .woman()
                                .born(2007, 1, 9)
                                .phone("0120-000-319")
                                .livesAt("南町4丁目1番6号", "サンコーポ南3-302"),
                        Call.visit("高校を1年でやめて1年。バイトの面接で「なんでやめたの」と聞かれると固まる。母と口げんかばかり。")
                                .byFamily("雪平 佳代", "母", "0120-000-320")
                                .complains("C13", "C07", "C10"))
                .triagesApplication("学び直しと就労の準備を、本人のペースで支える。")
                .on(44)
                .applies()
                .on(37)
                .assesses(dropoutAssessment())
                .on(36)
                .screensForPlan("就労準備支援を中心に、6か月のプランを作る。")
                .on(29)
                .drafts(6, dropoutPlan())
                .on(26)
                .agrees()
                .on(24)
                .proposes(Meeting.LAST)
                .on(Meeting.LAST)
                .approved("体験先の動物病院と顔合わせをしてから始めるとよい。")
                .on(6)
                .submits("体験先との顔合わせは来週の予定です。");
    }

    private static AssessmentSketch dropoutAssessment() {
        return AssessmentSketch.of("動物の世話なら一日中できる。勉強は中学の途中からわからない。", "自信の回復と学び直しが課題。就労準備支援と学習支援を組み合わせる。")
                .says("referralRoute", "R3")
                .lives("present", "single", "rentedFlat", 62_000)
                .cohabitants(1)
                .family("母と2人暮らし。母は夜勤があり、すれ違いが多い。")
                .money(0, 176_000, "母の給料のみ。本人の携帯代が月8千円。")
                .works("W3", "never")
                .says("education", "highDropout")
                .says("qualifications", "none")
                .traits("T19", "T16", "T12");
    }

    private static PlanSketch dropoutPlan() {
        return PlanSketch.of(
                        "犬か猫のいるところで働いてみたい。高校の続きをやってみたい気持ちも少しある。",
                        "週5日通える場所を持ち、通信制高校に入る。",
                        "母と一緒の面談と本人だけの面談を分ける。失敗談を急いで聞かない。")
                .aimingAtWork()
                .issue("学校をやめてから毎日の予定がない")
                .goal(2, "週2日、就労準備の場に通う")
                .goal(6, "通信制高校の説明会に2つ行く")
                .line("S04", "就労準備支援センターあしば", "通所、動物病院での職場体験", "前の日に着る服を決める", "週2日")
                .line("S09", "練習市まなびサポート", "中学の数学と英語の学び直し", "わからない所に印をつける", "週1回");
    }

    private static void learningToSave(Narrator tell) {
        tell.on(52)
                .by(SOUDAN_MINAMI)
                .receives(
                        Client.named("外間", "秀樹", "ほかま ひでき")
                                .man()
                                .born(1982, 10, 28)
                                .phone("0120-000-321")
                                .livesAt("南町6丁目9番4号", "パークサイド南502"),
                        Call.telephone("給料が入るとパチンコに使ってしまう。別れた妻に子どもの養育費を払えていない。やめたい気持ちはある。")
                                .complains("C03", "C01", "C10"))
                .triagesApplication("依存の相談と家計の管理を並べて支える。")
                .on(50)
                .applies()
                .on(41)
                .assesses(learningToSaveAssessment())
                .on(40)
                .screensForPlan("家計改善支援を柱にプランを作る。")
                .on(33)
                .drafts(6, learningToSavePlan())
                .on(30)
                .agrees()
                .on(26)
                .proposes(Meeting.LAST)
                .on(Meeting.LAST)
                .approved("医療の受診につながったかを次のモニタリングで確かめる。")
                .on(9)
                .submits("");
    }

    private static AssessmentSketch learningToSaveAssessment() {
        return AssessmentSketch.of("子どもに会うとき、胸を張っていたい。ひとりで家にいる夜があぶない。", "ギャンブルの課題があり、医療と自助グループを勧めつつ、家計を一緒に管理する。")
                .lives("none", "divorced", "rentedFlat", 55_000)
                .children(1, 0)
                .health("untreated", "none")
                .money(214_000, 214_000, "多い月は給料の半分を遊技に使う。携帯を2度止められた。")
                .says("taxation", "taxed")
                .owes("銀行カードローン", 620_000, 18_000)
                .works("W1", "")
                .says("employmentType", "regular")
                .traits("T06", "T11", "T10");
    }

    private static PlanSketch learningToSavePlan() {
        return PlanSketch.of("子どもに月3万円を送りつづける父親になりたい。", "借金を増やさず、毎月の養育費を払う。", "使ってしまった月を責めない。給料日の翌日に必ず会う。")
                .issue("給料日の後1週間で手元のお金がなくなる")
                .goal(1, "依存症の相談窓口に1回行く")
                .goal(6, "養育費を6か月続けて送る")
                .line("S03", "家計改善支援員", "給料日の翌日に面談し、振り分けを一緒に行う", "通帳を持ってくる", "月1回")
                .line("S10", "精神保健福祉センター", "依存症の相談、自助グループの紹介", "予約の電話を面談のときにかける", "月1回");
    }
}
