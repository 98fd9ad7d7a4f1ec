package tsunagi.practice;

import static tsunagi.practice.PracticeStaff.KAKEI;
import static tsunagi.practice.PracticeStaff.SHUROU;
import static tsunagi.practice.PracticeStaff.SOUDAN;
import static tsunagi.practice.PracticeStaff.SOUDAN_MINAMI;

import java.util.List;
import tsunagi.person.Address;
import tsunagi.services.Continuity;
import tsunagi.services.EmergencyKind;
import tsunagi.services.EmploymentForm;
import tsunagi.supportlog.SupportMethod;

/** 支援中 — people whose plan is in force, with notices issued and support given. */
final class SupportedPeople {
    private SupportedPeople() {}

    static List<Story> stories() {
        return List.of(
                new Story(71, SupportedPeople::slowStart),
                new Story(74, SupportedPeople::budget),
                new Story(66, SupportedPeople::confirmedOnly),
                new Story(70, SupportedPeople::fromTheCar));
    }

    private static void slowStart(Narrator tell) {
        tell.on(71)
                .by(SOUDAN)
                .receives(
                        Client.named("榊", "真吾", "さかき しんご")
                                .man()
                                .born(1991, 7, 3)
                                .phone("0120-000-322")
                                .livesAt("大手町5丁目1番8号", null),
                        Call.visit("前の職場で怒鳴られてから、職場に入ると手が震える。8か月家にいる。").complains("C07", "C01"))
                .triagesApplication("段階を踏んだ就労の準備が必要。")
                .on(70)
                .applies()
                .on(64)
                .tries("就労準備支援センターあしば", 3, "入力の作業を1日2時間。人の声が少ない部屋なら続けられた。")
                .on(62)
                .assesses(slowStartAssessment())
                .on(61)
                .screensForPlan("就労準備支援を使うプランを作る。")
                .on(54)
                .drafts(6, slowStartPlan())
                .on(50)
                .agrees()
                .on(46)
                .proposes(Meeting.LAST_BUT_ONE)
                .on(Meeting.LAST_BUT_ONE)
                .approved("体験先を少しずつ広げる進め方が合っている。")
                .on(38)
                .submits("")
                .on(33)
                .cityDecides("世帯の収入と資産が基準以下であることを、同意を得て確かめた。")
                .notified()
                .on(22)
                .by(SHUROU)
                .supports(SupportMethod.VISIT, "あしばを訪ねた。入力を2時間続けられた。昼休みは一人で過ごしている。", "見通しが立つと落ち着く。次は電話のない事務所を探す。")
                .on(5)
                .by(SOUDAN)
                .monitors("通所は週3日を保てている。本人は「朝起きる理由ができた」と話した。", "体験先を決める時期にきている。");
    }

    private static AssessmentSketch slowStartAssessment() {
        return AssessmentSketch.of("パソコンの入力は好き。人の大きな声がしない所で働きたい。", "体調に合わせた準備の場が必要。主治医と連携して進める。")
                .lives("present", "single", "owned", 0)
                .cohabitants(2)
                .family("両親と同居。父は退職している。")
                .health("treated", "mental")
                .says("disability.mental.detail", "3")
                .money(0, 190_000, "両親の年金で暮らす。通院費は自分の貯金から出している。")
                .works("W3", "under1year")
                .traits("T03", "T06", "T12");
    }

    private static PlanSketch slowStartPlan() {
        return PlanSketch.of("静かな所で、決まった仕事を任されたい。", "週4日、事務の仕事に通う。", "体験先には本人が伝えてよいと言ったことだけを伝える。")
                .aimingAtWork()
                .issue("職場への恐さが残り、応募に進めない")
                .goal(2, "準備の場に週3日通う")
                .goal(6, "事務の体験を2か所でする")
                .line("S04", "就労準備支援センターあしば", "入力作業、あいさつの練習、職場体験", "震えた日を手帳に書く", "週3日");
    }

    private static void budget(Narrator tell) {
        tell.on(74)
                .by(KAKEI)
                .at("O1")
                .receives(
                        sachi(),
                        Call.visit("教育ローンとカードの返済で、娘の大学の後期の学費が払えない。夫は単身赴任で家計のことを話せていない。")
                                .complains("C06", "C11", "C03"))
                .triagesApplication("家計の見直しと学費の工面に継続して関わる。")
                .on(73)
                .applies()
                .on(70)
                .emergency(
                        EmergencyKind.WELFARE_LOAN, "学費の納付期限が近いため、社協の教育支援資金の相談に同行した。", PracticeResource.WELFARE_COUNCIL)
                .on(63)
                .assesses(budgetAssessment())
                .on(62)
                .screensForPlan("家計改善支援を中心にプランを作る。")
                .on(55)
                .drafts(6, budgetPlan())
                .on(51)
                .agrees()
                .on(47)
                .proposes(Meeting.LAST_BUT_ONE)
                .on(Meeting.LAST_BUT_ONE)
                .approved("貸付と返済の見通しを合わせて示せている。")
                .on(39)
                .submits("")
                .on(35)
                .cityDecides("家計表と返済予定表を確かめた。")
                .notified()
                .on(24)
                .supports(SupportMethod.INTERVIEW, "夫も同席。3人分の携帯を見直し、月9千円減らせることがわかった。", "夫は驚いたが、責める言葉はなかった。")
                .on(9)
                .earnsMore(96_000, 112_000)
                .on(8)
                .monitors("後期の学費を期限までに納めた。カードは新しく使っていない。", "目標1は達成。次は返済の一本化を検討する。");
    }

    private static Client sachi() {
        return Client.named("猪俣", "佐知", "いのまた さち")
                .woman()
                .born(1974, 2, 18)
                .phone("0120-000-323")
                .livesAt("本町2丁目6番9号", "本町マンション304");
    }

    private static AssessmentSketch budgetAssessment() {
        return AssessmentSketch.of("夫に心配をかけたくなくて、自分だけで何とかしようとしてきた。", "収入はあるが返済が重い。家族で家計を話し合えるようにすることが鍵。")
                .lives("present", "married", "rentedFlat", 78_000)
                .cohabitants(1)
                .children(1, 1)
                .family("娘と2人。夫は県外に単身赴任し、月1回帰る。")
                .money(96_000, 318_000, "返済が月7万4千円。夫の二重生活に月9万円かかる。")
                .says("taxation", "taxed")
                .says("healthInsurance", "employees")
                .owes("教育ローン・カード2社", 2_300_000, 74_000)
                .works("W1", "")
                .says("employmentType", "irregular")
                .traits("T10", "T11");
    }

    private static PlanSketch budgetPlan() {
        return PlanSketch.of("夫に家計の紙を見せて、隠しごとをなくしたい。", "娘が卒業するまで、借りずに学費を払う。", "家族への連絡は本人の了解をとってから行う。")
                .issue("返済が手取りの4分の1を超えている")
                .goal(2, "夫と一緒に家計表を見る")
                .goal(6, "カードの残高を40万円減らす")
                .line("S03", "家計改善支援員", "家計表、返済計画、夫を交えた面談", "月末に残高を書く", "月2回")
                .line("S07", "練習市社会福祉協議会", "教育支援資金の貸付", "成績証明書を用意する", "随時");
    }

    /** Nothing to decide: the city's 確認 is enough. */
    private static void confirmedOnly(Narrator tell) {
        tell.on(66)
                .by(SOUDAN_MINAMI)
                .receives(
                        Client.named("オルテガ", "リサ", "おるてが りさ")
                                .woman()
                                .born(1983, 6, 14)
                                .from("フィリピン", "日本語・タガログ語")
                                .phone("0120-000-324")
                                .livesAt("南町3丁目8番2号", "コーポ白鳥101"),
                        Call.visit("介護の資格はあるが、書類の漢字が読めず夜勤の記録で注意された。子どもの学校のプリントもわからない。")
                                .complains("C08", "C11"))
                .triagesApplication("仕事を続けるための日本語と、子どもの学校との橋渡しが要る。")
                .on(65)
                .applies()
                .on(57)
                .assesses(confirmedOnlyAssessment())
                .on(56)
                .screensForPlan("学習支援と地域の日本語教室を組み合わせる。")
                .on(52)
                .drafts(6, confirmedOnlyPlan())
                .on(49)
                .agrees()
                .on(45)
                .proposes(Meeting.LAST_BUT_ONE)
                .on(Meeting.LAST_BUT_ONE)
                .approved("地域の教室とのつながりがよい支えになる。")
                .on(37)
                .submits("")
                .on(34)
                .cityConfirms()
                .on(19)
                .supports(SupportMethod.INTERVIEW, "学校の個人懇談に同席した。担任と連絡帳の書き方を決めた。", "担任の先生の名前を覚えてうれしそうだった。")
                .on(15)
                .amends(
                        "学校の連絡帳の他に、夜勤の記録も一緒に読んでほしいと本人が話した。",
                        new PlanSketch.Line(null, "相談支援員", "夜勤の記録を一緒に読む", "わからない字に印を付ける", "月1回"))
                .on(7)
                .earnsMore(171_000, 183_000);
    }

    private static AssessmentSketch confirmedOnlyAssessment() {
        return AssessmentSketch.of("今の施設で働きつづけたい。漢字の練習を続ける時間がほしい。", "就労の継続に必要な読み書きの支えと、学校との連絡の支援が課題。")
                .lives("present", "divorced", "rentedFlat", 47_000)
                .cohabitants(1)
                .children(1, 1)
                .money(171_000, 181_000, "家賃と食費、仕送り2万円。大きな借金はない。")
                .says("benefits", "child", "childRearing")
                .says("healthInsurance", "employees")
                .works("W1", "")
                .says("employmentType", "irregular")
                .says("education", "university")
                .says("qualifications", "other")
                .says("qualifications.other.detail", "介護職員初任者研修")
                .traits("T22", "T25", "T20");
    }

    private static PlanSketch confirmedOnlyPlan() {
        return PlanSketch.of("子どもの先生と、自分の言葉で話したい。", "介護の仕事を続け、漢字の記録を書けるようになる。", "大事な話は短い文とふりがなで渡す。")
                .issue("記録や学校の書類を読めず、働きつづけられるか不安")
                .goal(6, "夜勤の記録を辞書なしで書く")
                .line("S09", "練習市まなびサポート", "子どもの学習支援、学校との連絡", "連絡帳を毎日見る", "週1回")
                .line("S11", "みなみ日本語ひろば", "日本語の教室、書類の読み方", "教室で書類を見せる", "週1回");
    }

    private static void fromTheCar(Narrator tell) {
        tell.on(70)
                .by(SOUDAN)
                .receives(
                        sousuke(),
                        Call.outreachDesk("会社が倒産して寮を出た。3週間、車で寝ている。昨日から何も食べていない。")
                                .complains("C02", "C15", "C07")
                                .urgent("HOUSING", "FOOD"))
                .emergency(EmergencyKind.FOOD_AND_GOODS, "おにぎりと保存食5日分、毛布を渡した。", PracticeResource.FOOD_BANK)
                .triagesApplication("住まいと食事の確保が急がれ、その後の就労まで支える。")
                .on(69)
                .applies()
                .emergency(EmergencyKind.SHELTER, "居住支援事業の緊急利用で、市内のホテルに14日間入った。", PracticeResource.SHELTER)
                .on(60)
                .assesses(fromTheCarAssessment())
                .on(59)
                .screensForPlan("住まいの確保と就労支援を合わせてプランを作る。")
                .on(53)
                .drafts(6, fromTheCarPlan())
                .on(48)
                .agrees()
                .on(44)
                .proposes(Meeting.LAST_BUT_ONE)
                .on(Meeting.LAST_BUT_ONE)
                .approved("住民票を移したうえでハローワークの支援を始める。")
                .on(38)
                .submits("")
                .on(36)
                .cityConfirms()
                .on(28)
                .by(SHUROU)
                .supports(SupportMethod.INTERVIEW, "倉庫会社の面接に同行した。来月1日から試用で働くことになった。", "住所が決まって表情が明るい。")
                .on(10)
                .by(SOUDAN)
                .startsToWork("青葉倉庫", EmploymentForm.FIXED_TERM, Continuity.CONTINUING, 168_000)
                .monitors("試用3週目。遅刻なし。部屋に布団と炊飯器がそろった。", "目標1は達成。給料が出た後の家計を一緒に考える。");
    }

    private static Client sousuke() {
        return Client.named("真壁", "宗介", "まかべ そうすけ")
                .man()
                .born(1973, 9, 9)
                .phone("0120-000-325")
                .lives(Address.Kind.CAR, "道の駅の駐車場");
    }

    private static AssessmentSketch fromTheCarAssessment() {
        return AssessmentSketch.of("まず屋根のある所で眠れてほっとした。フォークリフトの免許がある。", "住まいの確保が最優先。技能があり、住所が定まれば就職の見通しは高い。")
                .lives("none", "divorced", "other", 0)
                .says("housing.other.detail", "車上（現在は一時宿泊）")
                .money(0, 0, "手持ち3千円。失業給付の手続中。")
                .says("savings", "3000")
                .says("qualifications", "driving", "other")
                .says("qualifications.other.detail", "フォークリフト")
                .traits("T08", "T07", "T09");
    }

    private static PlanSketch fromTheCarPlan() {
        return PlanSketch.of("鍵のかかる部屋で寝て、朝から働きに行きたい。", "市内に部屋を借り、フォークリフトの仕事で暮らす。", "電話が止まることがあるため、会う日と場所を毎回決めておく。")
                .aimingAtWork()
                .issue("住所がなく、就職の申込みができない")
                .goal(1, "部屋を借りて住民票を移す")
                .goal(4, "フォークリフトの仕事に就く")
                .line("S06", "就労支援員", "求人の紹介、面接の同行", "免許証の再交付を受ける", "週1回")
                .line("S08", "ハローワーク練習", "就労自立促進事業の支援", "求職登録をする", "週1回");
    }
}
