package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.duties.GrantedRent;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.BenefitType;
import tsunagi.meanstest.EndGround;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/**
 * 中断 and 中止 on PostgreSQL. The months that stop are counted by hand from rules.md §2.8: C1 and C2 with the month of the fact, C3 with
 * the month after it, C8 at once.
 */
@TsunagiIT
class BenefitEndingsIT {
    @Autowired
    World world;

    @Autowired
    BenefitEndings endings;

    @Autowired
    EndingPages pages;

    @Autowired
    CourseStore courses;

    @Autowired
    CaseGrants grants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private World.Town town;
    private OpenedCase opened;
    private Actor decider;
    private BenefitId benefit;
    private YearMonth first;

    /** Last month, this month and the next one. */
    @BeforeEach
    void rentSinceLastMonth() {
        first = YearMonth.now(clock).minusMonths(1);
        town = world.town();
        decider = town.as(Role.MUNICIPAL_DECIDER);
        opened = world.openCase(town, first.atDay(1));
        benefit = new GrantedRent(world, jdbc, town, opened).begins(BenefitType.R1, first.atDay(1));
        world.inTransaction(town.consultant(), () -> {
            grants.admitMunicipality(opened.id());
            return opened;
        });
    }

    private String today() {
        return JapaneseDates.format(LocalDate.now(clock));
    }

    private EndingForm stated(EndGround ground, LocalDate on, @Nullable String agreed) {
        return form(ground, JapaneseDates.format(on), agreed, null, null, null);
    }

    private EndingForm form(
            EndGround ground,
            @Nullable String on,
            @Nullable String agreed,
            @Nullable String givenOn,
            @Nullable String justified,
            @Nullable String shown) {
        return new EndingForm(
                ground.name(),
                on,
                agreed,
                givenOn,
                justified,
                "面談で聞いた",
                null,
                null,
                null,
                null,
                null,
                null,
                today(),
                "理由のとおり",
                shown);
    }

    private EndingForm employed(YearMonth month, String income) {
        return new EndingForm(
                EndGround.INCOME_OVER_LIMIT.name(),
                null,
                null,
                null,
                null,
                null,
                EndingForm.REPORTED,
                "NO_TERM",
                JapaneseDates.format(month.atDay(1)),
                month.toString(),
                income,
                null,
                today(),
                "就職したため",
                null);
    }

    private Ending preview(EndingForm form) {
        var page = decider.call(() -> pages.preview(opened.number(), benefit, form));
        return java.util.Objects.requireNonNull(page.ending());
    }

    private EndingForm seen(EndingForm form) {
        return new EndingForm(
                form.ground(),
                form.on(),
                form.agreedMonth(),
                form.givenOn(),
                form.justified(),
                form.evidence(),
                form.reported(),
                form.contract(),
                form.startedOn(),
                form.incomeMonth(),
                form.ownIncome(),
                form.counted(),
                form.decidedOn(),
                form.reason(),
                preview(form).shown());
    }

    private void ends(EndingForm form) {
        decider.run(() -> endings.end(opened.number(), benefit, form));
    }

    private List<YearMonth> paid() {
        return world.inTransaction(decider, () -> courses.of(benefit)).months().months();
    }

    @Test
    void whoLeavesTheDwellingIsPaidUntilTheMonthInWhichSheLeaves() {
        var left = stated(EndGround.LEFT_DWELLING, first.atDay(20), null);
        assertThat(preview(left).stopped()).containsExactly(first.plusMonths(1), first.plusMonths(2));
        assertThat(paid()).hasSize(3);
        ends(seen(left));
        assertThat(paid()).containsExactly(first);
    }

    @Test
    void nothingIsDecidedThatNobodyHasSeen() {
        var left = stated(EndGround.LEFT_DWELLING, first.atDay(20), null);
        assertThatThrownBy(() -> ends(left)).isInstanceOf(Refusal.class).hasMessageContaining("支給しなくなる月を確かめて");
        assertThat(paid()).hasSize(3);
    }

    @Test
    void anInstructionEndsItOnlyWhenSheWasAskedForHerReason() {
        var on = first.atDay(20);
        String given = JapaneseDates.format(first.atDay(5));
        var unasked =
                form(EndGround.NO_SINCERE_JOB_SEEKING, JapaneseDates.format(on), null, given, "UNCONFIRMED", null);
        assertThatThrownBy(() -> preview(unasked)).isInstanceOf(Refusal.class).hasMessageContaining("本人に確かめてください");
        var excused = form(EndGround.NO_SINCERE_JOB_SEEKING, JapaneseDates.format(on), null, given, "YES", null);
        assertThatThrownBy(() -> preview(excused)).isInstanceOf(Refusal.class).hasMessageContaining("正当な理由があるため");
        var refused = form(EndGround.NO_SINCERE_JOB_SEEKING, JapaneseDates.format(on), null, given, "NO", null);
        ends(seen(refused));
        assertThat(paid()).isEmpty();
    }

    @Test
    void theMonthAgreedWithTheWelfareOfficeIsTheFirstWithoutPayment() {
        var unagreed = stated(EndGround.PUBLIC_ASSISTANCE, first.atDay(20), null);
        assertThatThrownBy(() -> preview(unagreed)).isInstanceOf(Refusal.class).hasMessageContaining("調整して");
        ends(seen(stated(
                EndGround.PUBLIC_ASSISTANCE,
                first.atDay(20),
                first.plusMonths(2).toString())));
        assertThat(paid()).containsExactly(first, first.plusMonths(1));
    }

    /** 規則15条2項, by hand: the rent of 50,000 yen lies under the cap of 53,700, so the limit is 84,000 + 50,000 = 134,000. */
    @Test
    void regularEmploymentIsMeasuredByThePersonsOwnIncome() {
        confirmed("THRESHOLD", 84_000);
        confirmed("RENT_CAP", 53_700);
        assertThatThrownBy(() -> preview(employed(first, "134,000")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("上限（134,000円）を超えていません");
        ends(seen(employed(first, "134,001")));
        assertThat(paid()).isEmpty();
        var last = world.inTransaction(decider, () -> courses.of(benefit))
                .decisions()
                .getLast();
        assertThat(last.made().reason()).contains("就職したため", "134,000円");
    }

    @Test
    void withoutTablesOfThatMonthNobodyIsEndedForHerIncome() {
        assertThatThrownBy(() -> preview(employed(YearMonth.of(2020, 1), "500,000")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("基準額表にありません");
    }

    @Test
    void anIllnessSuspendsTheMonthsThatAreLeftAndCanBeFollowedByNoOther() {
        var ill = new SuspensionForm(JapaneseDates.format(first.atDay(10)), "MONTH_AFTER", today(), "入院したため", null);
        var page = decider.call(() -> pages.preview(opened.number(), benefit, ill));
        var ending = java.util.Objects.requireNonNull(page.ending());
        assertThat(ending.stopped()).containsExactly(first.plusMonths(1), first.plusMonths(2));
        var sure = new SuspensionForm(ill.since(), ill.stops(), ill.decidedOn(), ill.reason(), ending.shown());
        decider.run(() -> endings.suspend(opened.number(), benefit, sure));
        assertThat(paid()).containsExactly(first);
        assertThatThrownBy(() -> decider.run(() -> endings.suspend(opened.number(), benefit, sure)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("すでに中断しています");
    }

    @Test
    void onlyTheDeciderEndsAPayment() {
        var left = seen(stated(EndGround.LEFT_DWELLING, first.atDay(20), null));
        assertThatThrownBy(() -> town.as(Role.MUNICIPAL_OFFICER).run(() -> endings.end(opened.number(), benefit, left)))
                .isInstanceOf(PermissionRefused.class);
        assertThatThrownBy(() -> town.consultant().run(() -> endings.end(opened.number(), benefit, left)))
                .isInstanceOf(PermissionRefused.class);
    }

    @Test
    void theDeskReceivesTheNoticeOfRegularEmployment() {
        var notice = new EmploymentForm(today(), JapaneseDates.format(first.atDay(20)), "NO_TERM", "練習倉庫");
        town.consultant().run(() -> endings.receive(opened.number(), benefit, notice));
        var page = decider.call(() -> pages.deciding(opened.number(), benefit));
        assertThat(page.notice())
                .satisfies(received -> assertThat(received.employer()).isEqualTo("練習倉庫"));
    }

    @Test
    void anotherCaseDoesNotReachTheBenefit() {
        var other = world.openCase(town);
        world.inTransaction(town.consultant(), () -> {
            grants.admitMunicipality(other.id());
            return other;
        });
        assertThatThrownBy(() -> decider.run(() -> pages.deciding(other.number(), benefit)))
                .isInstanceOf(tsunagi.web.HttpProblem.class);
    }

    private UUID confirmed(String item, long amount) {
        UUID id = Identifiers.next();
        return world.inTransaction(town.as(Role.ADMINISTRATOR), () -> {
            jdbc.sql("""
                            insert into standard_row (id, item, subject, valid, number, source)
                            values (:id, :item, '1', daterange(:from, null), :amount, '要綱（架空）')
                            """)
                    .param("id", id)
                    .param("item", item)
                    .param("amount", amount)
                    .param("from", first.atDay(1))
                    .update();
            return id;
        });
    }
}
