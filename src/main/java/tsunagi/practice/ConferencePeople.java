package tsunagi.practice;

import static tsunagi.practice.PracticeStaff.KAKEI;
import static tsunagi.practice.PracticeStaff.SOUDAN;
import static tsunagi.practice.PracticeStaff.SOUDAN_MINAMI;

import java.util.List;

/** 会議待ち — people whose plan is on the agenda of the coming 支援調整会議. */
final class ConferencePeople {
    private ConferencePeople() {}

    static List<Story> stories() {
        return List.of(
                new Story(39, ConferencePeople::movingOut),
                new Story(36, ConferencePeople::grandmother),
                new Story(44, ConferencePeople::continued));
    }

    private static void movingOut(Narrator tell) {
        tell.on(39)
                .by(SOUDAN)
                .receives(
                        Client.named("一ノ瀬", "透", "いちのせ とおる")
                                .man()
                                .born(1986, 9, 30)
                                .phone("0120-000-316")
                                .livesAt("大手町6丁目3番1号", "第一寮"),
                        Call.visit("寮つきの仕事ばかり移ってきた。次に辞めたらまた住む所がなくなる。自分の名前で部屋を借りたい。")
                                .complains("C02", "C07"))
                .triagesApplication("住まいと仕事を切り離せるよう、継続して支える。")
                .on(38)
                .applies()
                .on(30)
                .assesses(movingOutAssessment())
                .on(29)
                .screensForPlan("居住支援と就労支援を合わせたプランを作る。")
                .on(20)
                .drafts(6, movingOutPlan())
                .on(16)
                .agrees()
                .on(11)
                .proposes(Meeting.COMING);
    }

    private static AssessmentSketch movingOutAssessment() {
        return AssessmentSketch.of("保証人がいない。風呂とトイレが別なら古くてもよい。", "住まいの確保と、寮に頼らない働き方への移行が課題。貯えは少しずつできている。")
                .lives("none", "single", "company", 25_000)
                .money(168_000, 168_000, "寮費と食費が天引きされ、手元に残るのは6万円。")
                .says("savings", "90000")
                .works("W2", "")
                .says("employmentType", "irregular")
                .traits("T07", "T13");
    }

    private static PlanSketch movingOutPlan() {
        return PlanSketch.of("ポストに自分の名前がある部屋で暮らしたい。", "市内に部屋を借り、通いで働く。", "寮の上司には相談していることを知らせない。電話は夜8時以降。")
                .aimingAtWork()
                .issue("住まいが仕事とひとつになっていて、辞めると住む所を失う")
                .goal(3, "初期費用の15万円をためる")
                .goal(6, "アパートの契約をする")
                .line("S06", "就労支援員", "通勤できる求人の紹介、職場との調整", "週1回求人票を見にくる", "月2回")
                .line("S03", "家計改善支援員", "引っ越し費用をためる家計計画", "給料日に3万円を別の口座に移す", "月1回");
    }

    private static void grandmother(Narrator tell) {
        tell.on(36)
                .by(SOUDAN_MINAMI)
                .receives(
                        Client.named("喜連川", "タミ", "きつれがわ たみ")
                                .woman()
                                .born(1953, 12, 24)
                                .phone("03-0000-3053")
                                .livesAt("南町2丁目7番1号", "市営みなみ住宅1-203"),
                        Call.visit("孫2人を引き取って3年。年金とパートで足りず、下の孫の歯医者を先延ばしにしている。")
                                .byAgency("沢口 和代", "南地区 民生委員", "03-0000-3054")
                                .complains("C11", "C03", "C01"))
                .triagesApplication("祖母ひとりで孫を育てており、家計と学習の両方に支えが要る。")
                .on(34)
                .applies()
                .on(27)
                .assesses(grandmotherAssessment())
                .on(26)
                .screensForPlan("学習支援と家計改善支援を合わせて進める。")
                .on(17)
                .drafts(12, grandmotherPlan())
                .on(14)
                .agrees()
                .on(10)
                .proposes(Meeting.COMING);
    }

    private static AssessmentSketch grandmotherAssessment() {
        return AssessmentSketch.of("孫に肩身のせまい思いをさせたくない。自分が倒れたらどうなるか考えると眠れない。", "医療と学習の機会を確保し、里親制度や手当の見落としがないかを確かめる。")
                .says("referralRoute", "R5")
                .says("referrers", "O13")
                .lives("present", "widowed", "public", 12_800)
                .cohabitants(2)
                .family("中2と小4の孫と3人暮らし。長女（孫の母）とは連絡が取れない。")
                .health("treated", "none")
                .money(98_000, 122_000, "年金6万1千円、清掃のパート3万7千円、手当2万4千円。食費を切りつめている。")
                .says("benefits", "oldAge", "child")
                .works("W1", "")
                .says("employmentType", "irregular")
                .says("education", "juniorHigh")
                .says("qualifications", "none")
                .traits("T09", "T16", "T01");
    }

    private static PlanSketch grandmotherPlan() {
        return PlanSketch.of(
                        "孫がふつうに高校へ行けるようにしてやりたい。私は薬をちゃんと飲む。",
                        "孫の進学の費用の見通しを立て、体をこわさずに働く。",
                        "長い説明は疲れるため30分で区切る。孫の前でお金の話はしない。")
                .issue("孫の塾や歯科の費用が出せない")
                .goal(2, "下の孫を歯医者に通わせる")
                .goal(12, "上の孫の高校の費用の見通しを紙にする")
                .line("S09", "練習市まなびサポート", "中2の孫の学習支援、進路の相談", "週1回送り出す", "週1回")
                .line("S03", "家計改善支援員", "手当の確認と進学費用の積立て計画", "通帳を持ってくる", "月1回")
                .line(null, "民生委員", "週に1度の声かけ", "困ったら先に話す", "週1回");
    }

    /** Was talked over once and needs another round. */
    private static void continued(Narrator tell) {
        tell.on(44)
                .by(KAKEI)
                .at("O1")
                .receives(
                        Client.named("薮内", "芳江", "やぶうち よしえ")
                                .woman()
                                .born(1964, 4, 4)
                                .phone("0120-000-317")
                                .livesAt("桜町5丁目5番5号", null),
                        Call.visit("亡くなった夫の借金の手紙が次々と届く。相続のことを何もしないまま3年たった。家のローンもある。")
                                .complains("C06", "C04", "C02"))
                .triagesApplication("負債と住まいの整理に時間がかかるため、継続して支える。")
                .on(43)
                .applies()
                .on(35)
                .assesses(continuedAssessment())
                .on(34)
                .screensForPlan("負債の整理と家計改善を柱にプランを作る。")
                .on(28)
                .drafts(6, continuedPlan())
                .on(25)
                .agrees()
                .on(22)
                .proposes(Meeting.LAST)
                .on(Meeting.LAST)
                .continued("法律相談の結果を待って、住まいの方針を含めて次回もう一度話し合う。")
                .on(7)
                .proposes(Meeting.COMING);
    }

    private static AssessmentSketch continuedAssessment() {
        return AssessmentSketch.of("夫が建てた家なので残したいが、無理なら無理と早く知りたい。", "相続と住宅ローンの整理が先決。法律の相談と家計の見直しを並行する。")
                .lives("none", "widowed", "owned", 71_000)
                .money(134_000, 134_000, "ローン7万1千円を払うと食費が残らない月がある。")
                .owes("消費者金融2社（夫名義）", 1_850_000, 0)
                .works("W1", "")
                .says("employmentType", "irregular")
                .traits("T10", "T11", "T06");
    }

    private static PlanSketch continuedPlan() {
        return PlanSketch.of("手紙におびえないで暮らしたい。", "借金の始末をつけ、払える家賃かローンの額で暮らす。", "書類は持ち帰らせず、その場で一緒に仕分ける。")
                .issue("夫の名義の借入れと住宅ローンの扱いが決まっていない")
                .goal(2, "弁護士に会い、どうするかを決める")
                .line("S03", "家計改善支援員", "負債の一覧づくり、法律相談への同行", "届いた手紙を箱に入れておく", "月2回");
    }
}
