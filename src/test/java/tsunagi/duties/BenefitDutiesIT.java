package tsunagi.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import tsunagi.casefile.OpenedCase;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.BenefitType;
import tsunagi.meanstest.DutyKind;
import tsunagi.meanstest.DutyPlan;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.web.HttpProblem;

/**
 * 支給中の活動 on PostgreSQL. Who seeks work: four meetings and two consultations a month, an application a week (文京区 2023-04-28,
 * 江戸川区 2025-09-03, 大阪市 2024-04-01), counted by the calendar month.
 */
@TsunagiIT
class BenefitDutiesIT {
    @Autowired
    World world;

    @Autowired
    BenefitDuties duties;

    @Autowired
    BenefitDutyPages pages;

    @Autowired
    SupportLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private World.Town town;
    private OpenedCase opened;
    private GrantedRent granted;
    private YearMonth last;

    /** Paid since the month before this one, which is over. */
    @BeforeEach
    void rentSinceLastMonth() {
        last = YearMonth.now(clock).minusMonths(1);
        town = world.town();
        opened = world.openCase(town, last.atDay(1));
        granted = new GrantedRent(world, jdbc, town, opened);
    }

    private FollowedMonths followed(BenefitId benefit) {
        var page = town.consultant().call(() -> pages.page(opened.number(), benefit));
        return java.util.Objects.requireNonNull(page.followed());
    }

    private FollowedMonth lastMonth(BenefitId benefit) {
        return followed(benefit).begun().stream()
                .filter(month -> month.month().equals(last))
                .findFirst()
                .orElseThrow();
    }

    private void acts(BenefitId benefit, DutyKind kind, int... days) {
        var sent = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < days.length; i++) {
            sent.add("kind-" + (i + 1), kind.name());
            sent.add("on-" + (i + 1), JapaneseDates.format(last.atDay(days[i])));
        }
        town.consultant().run(() -> duties.record(opened.number(), benefit, ActsForm.of(sent)));
    }

    private void begun(BenefitId benefit) {
        var form = new BeginningForm("JOB_SEEKING", JapaneseDates.format(last.atDay(1)), "練習公共職業安定所");
        town.consultant().run(() -> duties.begin(opened.number(), benefit, form));
    }

    private void reported(BenefitId benefit, YearMonth month, String income, String note) {
        var form = new ReportForm(JapaneseDates.format(LocalDate.now(clock)), income, note);
        town.consultant().run(() -> duties.receive(opened.number(), benefit, month, form));
    }

    @Test
    void aMonthLacksNothingWhenAllIsDoneReportedAndConfirmed() {
        var benefit = granted.begins(BenefitType.R1, last.atDay(1));
        assertThat(lastMonth(benefit).missing()).hasSize(5);
        begun(benefit);
        acts(benefit, DutyKind.INTERVIEW, 2, 9, 16, 23);
        acts(benefit, DutyKind.JOB_CONSULTATION, 3, 17);
        // One in each of the four whole weeks: the 1st to 7th, 8th to 14th, 15th to 21st, 22nd to 28th.
        acts(benefit, DutyKind.JOB_APPLICATION, 7, 8, 15, 28);
        reported(benefit, last, "12,000円", "");
        assertThat(lastMonth(benefit).missing()).containsExactly("受け取った報告を、まだ確認していません");
        assertThat(lastMonth(benefit).report().received())
                .satisfies(report -> assertThat(report.income()).isEqualTo(Yen.of(12_000)));
        town.consultant().run(() -> duties.confirm(opened.number(), benefit, last));
        assertThat(lastMonth(benefit).missing()).isEmpty();
    }

    @Test
    void twoApplicationsInOneWeekDoNotMakeUpForAWeekWithout() {
        var benefit = granted.begins(BenefitType.R1, last.atDay(1));
        acts(benefit, DutyKind.JOB_APPLICATION, 7, 8, 9, 22);
        assertThat(lastMonth(benefit).missing()).contains("求人への応募・面接：週ごとに見て、あと1回です");
    }

    @Test
    void aMeetingOfForm3IsTakenForAnActivityOnce() {
        var benefit = granted.begins(BenefitType.R1, last.atDay(1));
        world.inTransaction(
                town.consultant(),
                () -> log.write(
                        opened.id(),
                        SupportEntry.of(
                                last.atDay(5),
                                SupportMethod.INTERVIEW,
                                town.consultant().staff(),
                                "面談した。")));
        world.inTransaction(
                town.consultant(),
                () -> log.write(
                        opened.id(),
                        SupportEntry.of(
                                last.atDay(6),
                                SupportMethod.TELEPHONE,
                                town.consultant().staff(),
                                "電話した。")));
        var offered = lastMonth(benefit).contacts();
        assertThat(offered).extracting(Contact::on).containsExactly(last.atDay(5));
        var records = offered.stream().map(Contact::record).toList();
        town.consultant().run(() -> duties.adopt(opened.number(), benefit, records));
        assertThat(lastMonth(benefit).contacts()).isEmpty();
        assertThat(lastMonth(benefit).acts()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(DutyKind.INTERVIEW);
            assertThat(act.on()).isEqualTo(last.atDay(5));
            assertThat(act.record()).isEqualTo(records.getFirst());
        });
        // A colleague whose page still offered it.
        town.consultant().run(() -> duties.adopt(opened.number(), benefit, records));
        assertThat(lastMonth(benefit).acts()).hasSize(1);
    }

    @Test
    void aReportIsReceivedOnceAndCanBeTakenBackWithAReason() {
        var benefit = granted.begins(BenefitType.R1, last.atDay(1));
        reported(benefit, last, "0", "");
        assertThatThrownBy(() -> reported(benefit, last, "5000", ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("すでに受け取っています");
        var received =
                java.util.Objects.requireNonNull(lastMonth(benefit).report().received());
        var reason = new WithdrawalForm("別の月の報告だったため");
        town.consultant().run(() -> duties.withdraw(opened.number(), benefit, EntryKind.REPORT, received.id(), reason));
        assertThatThrownBy(() -> town.consultant()
                        .run(() -> duties.withdraw(opened.number(), benefit, EntryKind.REPORT, received.id(), reason)))
                .isInstanceOf(HttpProblem.class);
        reported(benefit, last, "5000", "");
        assertThat(lastMonth(benefit).report().received())
                .satisfies(report -> assertThat(report.income()).isEqualTo(Yen.of(5_000)));
    }

    @Test
    void anActThatWasTakenBackCountsNoMore() {
        var benefit = granted.begins(BenefitType.R1, last.atDay(1));
        acts(benefit, DutyKind.INTERVIEW, 2);
        var act = lastMonth(benefit).acts().getFirst();
        town.consultant()
                .run(() -> duties.withdraw(
                        opened.number(), benefit, EntryKind.ACT, act.id(), new WithdrawalForm("別の方の面談だったため")));
        assertThat(lastMonth(benefit).acts()).isEmpty();
    }

    /** 規則10条5号イただし書: three months from that of the application, six with the extension; then the others' duties. */
    @Test
    void effortsForTheBusinessServeAsLongAsTheyWereAccepted() {
        var benefit = granted.begins(BenefitType.R3, last.atDay(1));
        assertThat(lastMonth(benefit).variant()).isEqualTo(DutyPlan.Variant.JOB_SEEKING);
        var judged = new SubstitutionForm("FIRST_THREE_MONTHS", "店を続けるほうが自立につながるため");
        town.consultant().run(() -> duties.judge(opened.number(), benefit, judged));
        assertThat(lastMonth(benefit).variant()).isEqualTo(DutyPlan.Variant.BUSINESS);
        assertThat(followed(benefit).plan().in(last.plusMonths(3))).isEqualTo(DutyPlan.Variant.JOB_SEEKING);
        acts(benefit, DutyKind.BUSINESS_CONSULTATION, 4);
        assertThat(lastMonth(benefit).missing())
                .contains("収入の機会を増やす取組：あと1回です", "経営相談先への相談の申込みを、まだ確かめていません")
                .noneMatch(line -> line.startsWith("経営相談："));
    }

    @Test
    void whoLostHerWorkCannotHaveASubstitute() {
        var benefit = granted.begins(BenefitType.R1, last.atDay(1));
        var judged = new SubstitutionForm("FIRST_THREE_MONTHS", "取り違え");
        assertThatThrownBy(() -> town.consultant().run(() -> duties.judge(opened.number(), benefit, judged)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("減収の人だけ");
    }

    @Test
    void whoIsIllReportsHowSheIsAndIsNotAskedToSeekWork() {
        var benefit = granted.begins(BenefitType.R1, last.minusMonths(1).atDay(1));
        granted.suspends(benefit, last.atDay(1), last, List.of(last.minusMonths(1)), last.atDay(2));
        assertThatThrownBy(() -> acts(benefit, DutyKind.INTERVIEW, 2))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("中断中は求職活動を求めません");
        assertThatThrownBy(() -> reported(benefit, last, "", ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("体調");
        reported(benefit, last, "", "通院を続けている。");
        assertThat(lastMonth(benefit)).satisfies(month -> {
            assertThat(month.counted()).isNull();
            assertThat(month.missing()).containsExactly("受け取った報告を、まだ確認していません");
        });
    }

    @Test
    void noReportIsAskedForAMonthThatIsNotPaid() {
        var benefit = granted.begins(BenefitType.R1, last.atDay(1));
        assertThatThrownBy(() -> reported(benefit, last.minusMonths(1), "0", ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("報告を求める月ではありません");
    }

    @Test
    void anotherCaseDoesNotReachTheBenefit() {
        var benefit = granted.begins(BenefitType.R1, last.atDay(1));
        var other = world.openCase(town);
        assertThatThrownBy(() -> town.consultant().run(() -> pages.page(other.number(), benefit)))
                .isInstanceOf(HttpProblem.class);
        assertThatThrownBy(() -> town.consultant()
                        .run(() -> duties.begin(
                                other.number(), benefit, new BeginningForm("JOB_SEEKING", "R8.9.1", "練習公共職業安定所"))))
                .isInstanceOf(HttpProblem.class);
    }
}
