package tsunagi.practice;

import static tsunagi.practice.PracticeStaff.KAKEI;
import static tsunagi.practice.PracticeStaff.SHUROU;
import static tsunagi.practice.PracticeStaff.SOUDAN;
import static tsunagi.practice.PracticeStaff.SOUDAN_MINAMI;

import java.util.List;
import tsunagi.services.Continuity;
import tsunagi.services.EmploymentForm;
import tsunagi.supportlog.SupportMethod;

/** 評価時期 — people whose plan of three months comes to its evaluation, or whose evaluation is late. */
final class EvaluatedPeople {
    private EvaluatedPeople() {}

    static List<Story> stories() {
        return List.of(
                new Story(112, EvaluatedPeople::back),
                new Story(108, EvaluatedPeople::nurse),
                new Story(88, EvaluatedPeople::waterStopped));
    }

    private static void back(Narrator tell) {
        tell.on(112)
                .by(SOUDAN)
                .receives(
                        Client.named("弓削", "大輔", "ゆげ だいすけ")
                                .man()
                                .born(1981, 12, 12)
                                .phone("0120-000-326")
                                .livesAt("本町8丁目3番2号", "本町荘9"),
                        Call.visit("腰の手術のあと仕事に戻れず、傷病手当も終わった。リハビリは済んだと言われたが自信がない。")
                                .complains("C01", "C07"))
                .triagesApplication("体の状態に合った仕事を探す支援が必要。")
                .on(111)
                .applies()
                .on(103)
                .assesses(backAssessment())
                .on(102)
                .screensForPlan("就労支援を中心に3か月のプランを作る。")
                .on(95)
                .drafts(3, backPlan())
                .on(91)
                .agrees()
                .on(88)
                .proposes(Meeting.FIRST)
                .on(Meeting.FIRST)
                .approved("主治医の意見を一度文書でもらうとよい。")
                .on(79)
                .submits("")
                .on(76)
                .cityConfirms()
                .on(60)
                .by(SHUROU)
                .supports(SupportMethod.INTERVIEW, "4社に応募し、1社から面接の連絡があった。", "電話の受け答えがしっかりしてきた。")
                .on(40)
                .startsToWork("練習精機", EmploymentForm.REGULAR, Continuity.CONTINUING, 182_000)
                .on(30)
                .by(SOUDAN)
                .monitors("部品の検品の会社で働きはじめて2週間。腰は痛まない。", "目標2を達成。定着を見守りながら評価の準備をする。");
    }

    private static AssessmentSketch backAssessment() {
        return AssessmentSketch.of("重い物はもう持てない。現場の段取りならわかる。", "経験を生かせる軽作業や現場管理の補助を探す。")
                .money(0, 0, "預貯金で暮らしている。残り半年分。")
                .works("W3", "under1year")
                .traits("T02", "T12");
    }

    private static PlanSketch backPlan() {
        return PlanSketch.of("腰に無理のない仕事で、もう一度朝から働きたい。", "正社員として定時で働く。", "体の具合は月ごとに確かめる。")
                .aimingAtWork()
                .issue("腰の具合が心配で応募に踏み出せない")
                .goal(1, "週4日、1時間歩く")
                .goal(3, "軽作業か事務の仕事に5件応募する")
                .line("S06", "就労支援員", "求人の選び方、面接の同行", "歩いた時間を書く", "週1回")
                .line("L02", "総合就職サポート窓口", "職業訓練と求人の紹介", "説明会に出る", "月2回");
    }

    private static void nurse(Narrator tell) {
        visitsWorkplaces(tell.on(108)
                .by(SOUDAN_MINAMI)
                .receives(
                        Client.named("乙黒", "麻衣", "おとぐろ まい")
                                .woman()
                                .born(1988, 4, 19)
                                .phone("0120-000-327")
                                .livesAt("南町9丁目1番7号", "ハイム南町205"),
                        Call.telephone("夜勤で体をこわして看護の仕事を休んでいる。奨学金の返還と家賃で毎月4万円赤字。")
                                .complains("C06", "C01", "C03"))
                .triagesApplication("休職中の家計と復職の道筋を一緒に考える。")
                .on(107)
                .applies()
                .on(99)
                .assesses(nurseAssessment())
                .on(98)
                .screensForPlan("家計改善支援と就労支援を組み合わせる。")
                .on(93)
                .drafts(3, nursePlan())
                .on(90)
                .agrees()
                .on(87)
                .proposes(Meeting.FIRST)
                .on(Meeting.FIRST)
                .approved("復職を急がせないことを確かめた。")
                .on(78)
                .submits("")
                .on(74)
                .cityDecides("返還通知と給与明細で収支を確かめた。")
                .notified()
                .on(52)
                .by(KAKEI)
                .supports(SupportMethod.TELEPHONE, "返還猶予が認められた。毎月の赤字は1万2千円まで減った。", "数字が見えて安心した様子。")
                .on(26)
                .by(SOUDAN_MINAMI)
                .monitors("訪問看護ステーションを1か所見学した。日勤のみで募集がある。", "復職の時期を主治医と相談中。"));
    }

    private static void visitsWorkplaces(PracticeCase story) {
        story.on(12)
                .earnsMore(118_000, 126_000)
                .amends("日勤の職場の見学に付き添ってほしいと本人が話した。", new PlanSketch.Line(null, "相談支援員", "見学への付き添い", "行きたい所を選ぶ", "1回"));
    }

    private static AssessmentSketch nurseAssessment() {
        return AssessmentSketch.of("看護は続けたいが、夜勤のない所がよい。返還の猶予があると知らなかった。", "返還の猶予と家計の立て直し、日勤の職場への移行が課題。")
                .health("treated", "none")
                .money(118_000, 118_000, "傷病手当金から家賃5万8千円、返還2万6千円。")
                .says("taxation", "taxed")
                .says("healthInsurance", "employees")
                .owes("奨学金", 2_100_000, 26_000)
                .works("W2", "")
                .says("employmentType", "regular")
                .says("education", "university")
                .traits("T06", "T11");
    }

    private static PlanSketch nursePlan() {
        return PlanSketch.of("夜は眠り、昼に働く暮らしにしたい。", "日勤の看護の仕事で、奨学金を返しながら暮らす。", "体調の波があるため、約束は前日に確かめる。")
                .aimingAtWork()
                .issue("休職中の収入で返還と家賃を払えない")
                .goal(1, "奨学金の返還猶予を申請する")
                .goal(3, "日勤の職場を2か所見学する")
                .line("S03", "家計改善支援員", "猶予の申請、家計表づくり", "通知を写真に撮って見せる", "月2回")
                .line("S06", "就労支援員", "日勤の求人の情報提供", "希望の条件を書き出す", "月1回");
    }

    private static void waterStopped(Narrator tell) {
        extendsHouseholdBudget(tell.on(88)
                .by(SOUDAN)
                .receives(
                        Client.named("早乙女", "義男", "さおとめ よしお")
                                .man()
                                .born(1955, 3, 3)
                                .phone("03-0000-3055")
                                .livesAt("旭町2丁目4番6号", null),
                        Call.visit("水道が止まった。妻に先立たれてから、払込みの仕方がわからない。金はあるはずだ。")
                                .byAgency("高野 進", "練習市 水道局 料金係", "03-0000-3056")
                                .complains("C05", "C12")
                                .soon("LIFELINE"))
                .triagesApplication("支払いの管理と見守りを組み立てる必要がある。")
                .on(87)
                .applies()
                .on(83)
                .assesses(waterStoppedAssessment())
                .on(82)
                .screensForPlan("家計改善支援と地域の見守りでプランを作る。")
                .on(78)
                .drafts(3, waterStoppedPlan())
                .on(75)
                .agrees()
                .on(73)
                .proposes(Meeting.SECOND)
                .on(Meeting.SECOND)
                .approved("見守りは配食の事業とも組み合わせる。")
                .on(57)
                .submits("")
                .on(53)
                .cityDecides("本人の収支と払込みの状況を確かめた。")
                .notified()
                .on(38)
                .by(KAKEI)
                .supports(SupportMethod.VISIT, "水道と電気の口座振替を済ませた。ガスの紙は黄色の箱に入っていた。", "箱の約束を守れている。")
                .on(14)
                .by(SOUDAN)
                .monitors("3つとも口座振替になった。残高の数字を声に出して読めた。", "目標1は達成。見守りを続けながら評価に進む。"));
    }

    /** A decided service changes while the plan is in force: the city decides again, and support goes on meanwhile. */
    private static void extendsHouseholdBudget(PracticeCase story) {
        story.on(13)
                .amends(
                        "口座の残高と払込みの予定を、毎月一緒に見てほしいと本人が話した。",
                        new PlanSketch.Line("S03", "家計改善支援員", "残高と払込みの予定を見る", "通帳を持ってくる", "月1回"))
                .on(12)
                .submitsAmendment()
                .on(9)
                .cityDecides("年金と支払いの一覧で収支を確かめた。")
                .notified();
    }

    private static AssessmentSketch waterStoppedAssessment() {
        return AssessmentSketch.of("女房が全部やっていた。カードの暗証番号も知らない。", "金銭管理の支えがあれば暮らせる。日常生活自立支援事業の利用を検討する。")
                .says("referralRoute", "R5")
                .says("referrers", "O16")
                .lives("none", "widowed", "owned", 0)
                .children(2, 0)
                .health("treated", "none")
                .money(146_000, 146_000, "年金で足りている。公共料金の払込み忘れが続く。")
                .says("benefits", "oldAge")
                .says("healthInsurance", "national")
                .says("arrears", "present")
                .says("arrearsKinds", "utilities")
                .says("arrearsKinds.utilities.detail", "31000")
                .works("W4", "over2years")
                .says("education", "juniorHigh")
                .traits("T11", "T15");
    }

    private static PlanSketch waterStoppedPlan() {
        return PlanSketch.of("女房の仏壇のある家で、人の世話にならずに暮らしたい。", "支払いを忘れずに、この家で暮らしつづける。", "耳が遠いので、正面からゆっくり話す。")
                .issue("公共料金の払込みができず、水道が止まった")
                .goal(1, "口座振替の手続を3つ済ませる")
                .goal(3, "毎月の残高を自分で確かめる")
                .line("S03", "家計改善支援員", "口座振替の手続、払込みの練習", "届いた紙を黄色の箱に入れる", "月2回")
                .line("L03", "日常生活自立支援事業", "預かりと払込みの代行の相談", "通帳の置き場所を決める", "月1回")
                .line("S11", "旭町 民生委員", "週1回の声かけ", "玄関の明かりをつける", "週1回");
    }
}
