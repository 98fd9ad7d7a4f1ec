package tsunagi.practice;

import static tsunagi.practice.PracticeStaff.SOUDAN;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import tsunagi.evaluation.ClosingReason;
import tsunagi.evaluation.FollowUpMethod;

/** 評価の後 — people whose plan a meeting has evaluated: it ended and they are asked after, or they go on with a new plan. */
final class ContinuedPeople {
    private ContinuedPeople() {}

    static List<Story> stories() {
        return List.of(
                new Story(190, ContinuedPeople::storeroom),
                new Story(189, ContinuedPeople::rentPaid),
                new Story(188, ContinuedPeople::welfare),
                new Story(187, ContinuedPeople::nightAndDay),
                new Story(186, ContinuedPeople::interviews),
                new Story(185, ContinuedPeople::bicycle));
    }

    /** From the reception to the evaluation that a meeting has agreed to. */
    private static PracticeCase evaluated(
            Narrator tell, int since, Told told, Function<LocalDate, EvaluationSketch> evaluation) {
        return tell.on(since)
                .by(SOUDAN)
                .receives(told.client(), told.call())
                .triagesApplication("続けて関わり、プランを作る必要がある。")
                .on(since - 2)
                .applies()
                .on(180)
                .assesses(told.assessment())
                .on(179)
                .screensForPlan("就労支援と見守りを組み合わせて3か月のプランを作る。")
                .on(176)
                .drafts(3, told.plan())
                .on(172)
                .agrees()
                .on(170)
                .proposes(Meeting.EARLIER)
                .on(Meeting.EARLIER)
                .approved("無理のない計画になっている。")
                .on(163)
                .submits("")
                .on(159)
                .cityConfirms()
                .on(88)
                .evaluates(evaluation)
                .on(87)
                .proposesEvaluation(Meeting.FIRST)
                .on(Meeting.FIRST)
                .approved("本人の希望のとおり進める。");
    }

    private record Told(Client client, Call call, AssessmentSketch assessment, PlanSketch plan) {}

    private static PlanSketch plan(String wishes, String longTermGoal, String issue, String first, String second) {
        return PlanSketch.of(wishes, longTermGoal, "連絡は平日の午前にする。")
                .aimingAtWork()
                .issue(issue)
                .goal(1, first)
                .goal(3, second)
                .line("S06", "就労支援員", "求人の選び方、応募書類、面接の練習", "週に1回窓口へ来る", "週1回")
                .line("L02", "総合就職サポート窓口", "求人の紹介", "説明会に出る", "月2回")
                .line("S11", "民生委員", "様子を見に寄る", "玄関先で話す", "月1回");
    }

    private static void storeroom(Narrator tell) {
        var told = new Told(
                Client.named("久保寺", "誠一", "くぼでら せいいち").man().born(1976, 2, 8).phone("0120-000-340"),
                Call.visit("倉庫の仕事を切られて半年になる。面接で落ちつづけて、履歴書を書く手が止まった。").complains("C07", "C03"),
                AssessmentSketch.of("体を動かす仕事ならまだできる。断られるのがこわい。", "応募の立て直しを一緒に行い、体に合う職場を探す。"),
                plan("働いて自分の金で暮らしたい。", "同じ職場で1年続ける。", "応募に踏み出せない", "履歴書を1枚書き上げる", "倉庫か配送の仕事に就く"));
        evaluated(
                        tell,
                        190,
                        told,
                        today -> EvaluationSketch.of(
                                        "物流センターで働きはじめて1か月。家賃の滞納はない。朝の早さに体が慣れるまで時間がかかる。",
                                        "もう自分でやっていける。困ったら電話する。",
                                        "就労が続いており、目標は達せられた。就職後の様子は3か月後に確かめる。")
                                .goal("A1", "職務経歴書も書き、2社に出した。")
                                .goal("A1", "物流センターに採用された。週5日、休まず通っている。")
                                .changes("H07", "H12", "H17")
                                .job(today.minusDays(31), "練習物流センター", "fixedTerm", 168_000)
                                .closes("E1")
                                .followUp(today.plusMonths(3), "仕事が続いているか、体の具合"))
                .on(80)
                .closes(ClosingReason.GOALS_REACHED, "就職し、家計も回るようになった。")
                .on(24)
                .followsUp(FollowUpMethod.TELEPHONE, "契約が更新された。早番にも慣れたとのこと。");
    }

    private static void rentPaid(Narrator tell) {
        var told = new Told(
                Client.named("唐沢", "美代子", "からさわ みよこ").woman().born(1962, 10, 21).phone("0120-000-341"),
                Call.visit("夫の入院で店を閉めた。家賃の督促の紙が3枚たまっている。").complains("C04", "C03"),
                AssessmentSketch.of("店をたたむ決心がつかない。人に雇われて働いたことがない。", "滞納の分納と、短い時間の仕事から始める。"),
                plan("店の思い出を大事にしながら、家賃を払える暮らしにしたい。", "年金まで今の家で暮らす。", "家賃の滞納が3か月ある", "家主と分納を決める", "週3日の仕事に就く"));
        evaluated(
                        tell,
                        189,
                        told,
                        today -> EvaluationSketch.of(
                                        "分納は予定どおり続いている。収入はまだ少ないが、夫の年金の手続きが済んだ。",
                                        "あとは自分で払っていける。",
                                        "大きな課題は片付いた。支援はいったん終え、様子を確かめる。")
                                .goal("A1", "家主と話し合い、月1万円の分納を決めた。")
                                .goal("A3", "週2日の調理補助を始めた。")
                                .changes("H02", "H06", "H13", "H18")
                                .job(today.minusDays(12), "練習給食", "partTime", 62_000)
                                .closes("E2")
                                .followUp(today.plusMonths(5), "家賃の分納が続いているか"))
                .on(78)
                .closes(ClosingReason.SETTLED, "分納が決まり、支援はいったん終える。");
    }

    private static void welfare(Narrator tell) {
        var told = new Told(
                Client.named("門馬", "勝", "もんま まさる").man().born(1958, 3, 15).phone("0120-000-342"),
                Call.visit("膝が悪くて現場に出られない。貯金は残り12万円になった。").complains("C01", "C03"),
                AssessmentSketch.of("働く気はあるが、膝が言うことをきかない。", "医療につなぎながら、座ってできる仕事を探す。"),
                plan("痛みをなだめながら、できる仕事をしたい。", "一人暮らしを続ける。", "痛みで働けず、蓄えが減っている", "整形外科にかかる", "座ってできる仕事を2か所見学する"));
        evaluated(
                        tell,
                        188,
                        told,
                        today -> EvaluationSketch.of(
                                        "手術が必要とわかり、生活保護を受けることになった。担当のケースワーカーが決まっている。",
                                        "まず膝を治す。治ったらまた相談に来たい。",
                                        "生活の土台は保護で整った。手術の後の様子を福祉事務所に確かめる。")
                                .goal("A1", "受診し、手術の日が決まった。")
                                .goal("A4", "痛みのため見学に行けなかった。")
                                .changes("H01", "H03")
                                .closes("E3")
                                .followUp(today.plusMonths(2), "手術の後の体の具合"))
                .on(79)
                .closes(ClosingReason.PUBLIC_ASSISTANCE, "保護の開始が決まり、福祉事務所に引き継いだ。")
                .on(45)
                .followsUp(FollowUpMethod.INQUIRY, "手術は無事に済み、リハビリに通っていると福祉事務所から聞いた。");
    }

    private static void nightAndDay(Narrator tell) {
        var told = new Told(
                Client.named("有馬", "祐樹", "ありま ゆうき").man().born(1999, 6, 2).phone("0120-000-343"),
                Call.visit("昼夜が逆で、アルバイトが2週間と続かない。親に出ていけと言われた。").complains("C07", "C10"),
                AssessmentSketch.of("起きられない自分が情けない。夜は頭がさえる。", "生活のリズムを整えながら、短い時間の仕事から慣らす。"),
                plan("親に気をつかわずに暮らしたい。", "自分の部屋を借りる。", "昼夜が逆になっている", "週3日、10時までに起きる", "短い時間の仕事を1か月続ける"));
        evaluated(
                        tell,
                        187,
                        told,
                        today -> EvaluationSketch.of(
                                        "起きられる日が週4日になった。仕事は面接の手前まで来ている。",
                                        "あと少しで働けそう。もう一度目標を立てたい。",
                                        "生活は整ってきた。働く準備に重心を移したプランが要る。")
                                .goal("A1", "週4日、9時半に起きている。")
                                .goal("A4", "面接の日に起きられなかった。")
                                .changes("H08", "H15")
                                .replans())
                .on(80)
                .replans();
    }

    private static void interviews(Narrator tell) {
        var told = new Told(
                Client.named("神保", "直美", "じんぼ なおみ").woman().born(1984, 12, 1).phone("0120-000-344"),
                Call.telephone("派遣の契約が切れた。子どもの熱で休むと次が決まらない。").complains("C07", "C11"),
                AssessmentSketch.of("子どもが熱を出しても責められない職場がいい。", "子育てと両立できる働き方を一緒に探す。"),
                plan("子どもの顔を見て働きたい。", "学費の心配なく進学させる。", "休むと契約が切れる", "病児保育に登録する", "土日が休みの仕事に5件応募する"));
        evaluated(
                        tell,
                        186,
                        told,
                        today -> EvaluationSketch.of(
                                        "病児保育の登録が済んだ。3件応募し、1件は二次面接に進んでいる。",
                                        "あと少し手伝ってほしい。",
                                        "応募を続ける支えが要る。家計の見直しも次のプランに入れる。")
                                .goal("A1", "登録を済ませ、1回使った。")
                                .goal("A3", "3件応募した。")
                                .changes("H10", "H15")
                                .replans())
                .on(79)
                .replans()
                .on(76)
                .startsAssessment(AssessmentSketch.of("二次面接で子どものことを正直に話したい。", "応募を続けながら、家計の見直しを始める。"));
    }

    private static void bicycle(Narrator tell) {
        var told = new Told(
                Client.named("土井", "繁", "どい しげる").man().born(1970, 8, 19).phone("0120-000-345"),
                Call.visit("自転車で通える仕事しか選べない。免許が切れてから配達に戻れない。").complains("C07", "C03"),
                AssessmentSketch.of("車の仕事が好きだった。免許を取り直す金がない。", "免許に頼らない仕事と、取り直しの費用を考える。"),
                plan("また人に物を届ける仕事がしたい。", "免許を取り直す。", "通える範囲に仕事が少ない", "自転車で30分以内の求人を10件調べる", "配達の補助の仕事に就く"));
        evaluated(
                        tell,
                        185,
                        told,
                        today -> EvaluationSketch.of(
                                        "求人は12件調べた。応募した2件は年齢を理由に断られた。本人は気落ちしている。",
                                        "免許を取り直す道を先に考えたい。",
                                        "目標の順序を変える。貸付の相談を含むプランに改める。")
                                .goal("A1", "12件調べ、地図に印をつけた。")
                                .goal("A4", "2件応募したが決まらなかった。")
                                .changes("H22")
                                .replans())
                .on(80)
                .replans()
                .on(74)
                .assesses(AssessmentSketch.of("免許を取り直して配達に戻りたい。", "取り直しの費用の見通しを立て、それまでの仕事を探す。"))
                .on(73)
                .screensForPlan("貸付の相談を含む次のプランを作る。");
    }
}
