package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tsunagi.reporting.CountedTown.may;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.access.StaffDirectory;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.Refusal;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.person.Sex;
import tsunagi.tenancy.Municipalities;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 月次の締め on PostgreSQL: what was closed of May stays, whatever happens to its cases, rules, definitions and desks. */
@TsunagiIT
class ReturnClosingsIT {
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final MonthSpan MONTH = MonthSpan.of(MAY);

    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    ReturnClosings closings;

    @Autowired
    ReturnClosingPages pages;

    @Autowired
    FrozenFiles files;

    @Autowired
    Returns returns;

    @Autowired
    JdbcClient jdbc;

    private CountedTown town;
    private Actor officer;

    /** Two desks; in April one reception, in May three, a plan that aims at employment, contacts and a closing. */
    @BeforeEach
    void mayOfTwoDesks() {
        town = new CountedTown(context);
        officer = town.town().as(Role.MUNICIPAL_OFFICER);
        received(town.town().office(), LocalDate.of(2026, 4, 30));
        var planned = received(town.town().office(), may(1));
        town.drafted(planned, 1, may(2), true, List.of("S03", "S04"));
        town.fact(planned, FactKind.PLAN_DECIDED, may(20), "");
        town.employed(planned, may(25));
        town.contact(planned, "VISIT", may(3));
        town.contact(planned, "VISIT", may(3));
        town.chosen(planned, "intake-application", 1, "chiefComplaint", "C03◎", "C07");
        var there = received(town.otherOffice(), may(31));
        town.ended(there, "CLOSED", "E1", may(31));
        received(town.otherOffice(), may(9));
    }

    private OpenedCase received(OfficeId office, LocalDate on) {
        var her = town.person(PersonBasics.of(PersonName.of("試験", "花子", "しけん はなこ"), Sex.FEMALE, null));
        return town.received(her, office, on);
    }

    private void close(Actor actor, YearMonth month, int version, String reason) {
        actor.run(() -> closings.close(month, new ReturnClosingForm(Integer.toString(version), reason)));
    }

    private byte[] file(int version) {
        return officer.call(() ->
                Objects.requireNonNull(files.figures(MAY, version).answer().getBody()));
    }

    private ReturnPage page(String scope, String section, String version) {
        var request = new ReturnRequest(MAY.toString(), MAY.toString(), scope, version);
        return officer.call(() -> returns.page(request, section));
    }

    private String text(String indicator, String version) {
        return page("", Returns.NATIONAL, version).text(indicator, MONTH);
    }

    /** Every number of every section and part of the municipality, for the month and for the year to date. */
    private void everyNumber(BiConsumer<ReturnPage, Indicator> each) {
        for (ReturnScope scope : page("", Returns.NATIONAL, "").selection().scopes()) {
            for (Section section : page("", Returns.NATIONAL, "").selection().sections()) {
                var page = page(scope.code(), section.code(), "");
                FrozenFigure.reported(page.selection().indicators()).stream()
                        .filter(indicator -> of(section, indicator))
                        .forEach(indicator -> each.accept(page, indicator));
            }
        }
    }

    private static boolean of(Section section, Indicator indicator) {
        return section.named().anyMatch(indicator.code().replaceFirst("\\..*", "")::equals);
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        everyNumber((page, indicator) -> texts.put(
                page.selection().scope().code() + " " + indicator.code(),
                page.text(indicator, page.columns().getFirst()) + " "
                        + page.text(indicator, page.columns().getLast())));
        return texts;
    }

    @Test
    void everyFigureIsWhatWasCountedInThatMoment() {
        var counted = texts();
        close(officer, MAY, 1, "");
        assertThat(page("", Returns.NATIONAL, "").isFrozen()).isTrue();
        assertThat(texts()).isEqualTo(counted).hasSizeGreaterThan(500);
        assertThat(text("new-consultations", "")).isEqualTo("3");
        assertThat(counted.values()).contains("3 4", "1 2", "2 2", "1 1");
    }

    @Test
    void everyFrozenNumberOpensWhatItCounted() {
        close(officer, MAY, 1, "");
        received(town.town().office(), may(15));
        everyNumber((page, indicator) -> {
            var value = page.figures().value(indicator, MONTH);
            if (!indicator.isCount() || (isNothing(value) && indicator.code().startsWith("profile."))) {
                return;
            }
            var request = new ReturnRequest(
                    MAY.toString(), MAY.toString(), page.selection().scope().code(), "");
            assertThat(officer.call(() -> returns.counted(request, indicator.code()))
                            .total())
                    .as(indicator.code())
                    .isEqualTo(value.orElseThrow().intValueExact());
        });
    }

    private static boolean isNothing(Optional<BigDecimal> value) {
        return value.filter(each -> each.signum() != 0).isEmpty();
    }

    @Test
    void aClosedMonthStaysToTheByteWhateverIsCorrectedRenamedOrRuledLater() {
        close(officer, MAY, 1, "");
        var before = file(1);
        var late = received(town.town().office(), may(15));
        town.contact(late, "VISIT", may(16));
        town.setPlanCountedOn(LocalDate.of(2026, 4, 1), "プラン作成の日");
        inTown("update office set name = '新しい名前の窓口'");
        inTown("update support_case set office_id = (select id from office order by name desc limit 1)");
        assertThat(file(1)).isEqualTo(before);
        assertThat(text("new-consultations", "")).isEqualTo("3");
        assertThat(text("new-consultations", Reading.NOW)).isEqualTo("4");
        assertThat(new String(before, StandardCharsets.UTF_8))
                .startsWith("\uFEFF範囲コード,集計の範囲,指標コード,指標,単位,当月,年度累計\r\n")
                .contains("all,市全体,new-consultations,新規相談受付件数,件,3,4\r\n")
                .doesNotContain("新しい名前の窓口");
        var closing = Objects.requireNonNull(page("", Returns.NATIONAL, "").closing());
        assertThat(closing.figures()).isEqualTo(Sha256.of(before));
        assertThat(closing.rules().planCountedOn()).isEqualTo("支援決定・確認の日");
    }

    /** A program with other definitions for May reads the closed month by those of then. */
    @Test
    void aLaterFileOfDefinitionsLeavesAClosedMonthAlone() {
        close(officer, MAY, 1, "");
        var text = context.getBean(Indicators.class).sourceOn(may(1)).text().replace("新規相談受付件数", "あたらしい名前");
        var later = new Indicators(List.of(Indicators.Source.of(LocalDate.of(2015, 4, 1), text)));
        var selections = new Selections(
                later,
                context.getBean(StaffDirectory.class),
                context.getBean(ReturnClosingStore.class),
                context.getBean(Municipalities.class),
                context.getBean(Clock.class));
        var changed = new Returns(
                context.getBean(Access.class),
                selections,
                context.getBean(Counting.class),
                context.getBean(ReturnStore.class),
                context.getBean(Persons.class));
        assertThat(names(changed, "")).contains("新規相談受付件数").doesNotContain("あたらしい名前");
        assertThat(names(changed, Reading.NOW)).contains("あたらしい名前");
    }

    private String names(Returns changed, String version) {
        var request = new ReturnRequest(MAY.toString(), MAY.toString(), "", version);
        return world.inTransaction(
                officer,
                () -> changed.page(request, Returns.NATIONAL).definitions().stream()
                        .map(Indicator::name)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aReplacementTakesAReasonAndLeavesTheFirstVersionReadable() {
        close(officer, MAY, 1, "");
        received(town.town().office(), may(15));
        assertThatThrownBy(() -> close(officer, MAY, 2, " ")).isInstanceOf(Refusal.class);
        close(officer, MAY, 2, "受付の記録漏れがあったため");
        assertThat(text("new-consultations", "1")).isEqualTo("3");
        assertThat(text("new-consultations", "")).isEqualTo("4");
        assertThat(officer.call(() -> pages.page(MAY)).versions())
                .extracting(ReturnClosing::reason)
                .containsExactly(null, "受付の記録漏れがあったため");
    }

    @Test
    void whoSawAnotherVersionClosesNothing() {
        close(officer, MAY, 1, "");
        assertThatThrownBy(() -> close(officer, MAY, 1, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("先に締めました");
    }

    @Test
    void onlyAMonthThatIsOverIsClosedAndOnlyByWhoCountsEverybody() {
        var thisMonth = YearMonth.now(context.getBean(Clock.class));
        assertThatThrownBy(() -> close(officer, thisMonth, 1, "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> close(town.town().as(Role.CHIEF_CONSULTANT), MAY, 1, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("市全体を集計できる人");
        assertThatThrownBy(() -> close(town.town().as(Role.CONSULTANT), MAY, 1, ""))
                .isInstanceOf(PermissionRefused.class);
        close(town.town().as(Role.MUNICIPAL_DECIDER), MAY, 1, "");
    }

    @Test
    void aChiefReadsTheFrozenNumbersOfHerOwnDesk() {
        close(officer, MAY, 1, "");
        received(town.town().office(), may(15));
        var page = town.town().as(Role.CHIEF_CONSULTANT).call(() -> returns.page(MAY));
        assertThat(page.isFrozen()).isTrue();
        assertThat(page.text("new-consultations", MONTH)).isEqualTo("1");
        assertThat(page.selection().sections()).noneMatch(Section::deskOnly);
    }

    @ParameterizedTest
    @ValueSource(strings = {"return_definition", "return_closing", "return_scope", "return_counted", "return_figure"})
    void whatWasClosedIsOnlyAddedTo(String table) {
        close(officer, MAY, 1, "");
        assertThatThrownBy(() -> inTown("delete from " + table)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> inTown("update " + table + " set municipality_id = municipality_id"))
                .isInstanceOf(DataAccessException.class);
    }

    private void inTown(String sql) {
        world.inTransaction(officer, () -> jdbc.sql(sql).update());
    }
}
