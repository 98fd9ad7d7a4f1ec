package tsunagi.casepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewCase;
import tsunagi.casefile.NewFact;
import tsunagi.kernel.CaseNumber;
import tsunagi.plan.AgreedPlans;
import tsunagi.supportlog.NextAppointment;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.Statements;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 要約 (ux-reference §3.4): what to do next, the goals in the person's own words, the latest records, whom to reach. */
@TsunagiIT
class SummaryScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    SupportLog log;

    @Autowired
    CaseFiles cases;

    @Autowired
    CasePages pages;

    @Autowired
    CaseGrants grants;

    @Autowired
    Clock clock;

    private World.Town town;
    private AgreedPlans.Agreed agreed;

    @BeforeEach
    void aPersonWithAPlan() {
        town = world.town();
        agreed = new AgreedPlans(context).plan(town, LocalDate.now(clock).minusDays(40), ServiceCode.HOUSEHOLD_BUDGET);
    }

    private Document summary(CaseNumber number) throws Exception {
        var result = mvc.perform(get("/cases/" + number.value()).with(world.signedIn(town.consultant())));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private void write(LocalDate on, String facts, @Nullable NextAppointment next) {
        var staff = town.consultant();
        var entry = new SupportEntry(
                on,
                null,
                null,
                SupportMethod.TELEPHONE,
                List.of(staff.staff()),
                List.of(),
                null,
                null,
                List.of(),
                true,
                facts,
                null,
                null,
                next);
        staff.run(() -> log.write(agreed.number(), entry));
    }

    @Test
    void theGoalsStandInThePersonsOwnWords() throws Exception {
        var page = summary(agreed.number());
        assertThat(page.select("blockquote").text()).isEqualTo("「家賃の心配をせずに眠りたい」");
        assertThat(page.text()).contains("体に合った仕事を続ける", "家計改善支援事業", "本人同意済み");
    }

    @Test
    void aTaskIsNotedFromHereWithTheNumberOfTheCase() throws Exception {
        String href = summary(agreed.number()).select("a[href^=/tasks/new]").attr("href");
        var form = mvc.perform(get(href).with(world.signedIn(town.consultant())));
        assertThat(Jsoup.parse(form.getResponse().getContentAsString())
                        .expectFirst("#f-caseNumber")
                        .val())
                .isEqualTo(agreed.number().value());
    }

    @Test
    void theFiveLatestRecordsStandThereLatestFirst() throws Exception {
        var today = LocalDate.now(clock);
        for (int day = 7; day >= 1; day--) {
            write(today.minusDays(day), day + "日前の電話", null);
        }
        assertThat(summary(agreed.number()).select(".ts-digest__facts").eachText())
                .containsExactly("1日前の電話", "2日前の電話", "3日前の電話", "4日前の電話", "5日前の電話");
    }

    @Test
    void theNextAppointmentStandsThereAndAPastOneDoesNot() throws Exception {
        var today = LocalDate.now(clock);
        write(today.minusDays(9), "次の約束をした", new NextAppointment(today.minusDays(2), null, "過ぎた面談"));
        assertThat(summary(agreed.number()).text()).doesNotContain("次回予定");
        write(today.minusDays(1), "次の約束をした", new NextAppointment(today.plusDays(3), LocalTime.of(14, 0), "家庭訪問"));
        assertThat(summary(agreed.number()).select("dl").text()).contains("次回予定", "14:00 家庭訪問");
    }

    @Test
    void theOtherCasesOfThePersonStandThereWithHowTheyEndedForThoseWhoMaySeeThem() throws Exception {
        var former = world.openCase(town, LocalDate.of(2025, 1, 6));
        var again = world.inTransaction(town.consultant(), () -> {
            cases.append(
                    former.id(),
                    NewFact.of(FactKind.CLOSED, LocalDate.of(2025, 10, 31)).detail("GOALS_REACHED"));
            var person = cases.head(former.id()).person();
            return cases.open(new NewCase(person, town.office(), LocalDate.of(2026, 11, 2), false));
        });
        assertThat(summary(again.number())
                        .select("section:has(#others-title) li")
                        .eachText())
                .containsExactly(former.number() + "　令和7年1月6日 受付 ○終結 R7.10.31　困窮状態から脱却した");
        assertThat(summary(former.number())
                        .select("section:has(#others-title) a")
                        .eachText())
                .containsExactly(again.number().value());
        assertThat(summary(agreed.number()).select("#others-title")).isEmpty();
        town.as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(former.number(), true));
        town.as(Role.CHIEF_CONSULTANT)
                .run(() -> pages.release(former.number(), town.consultant().staff()));
        assertThat(summary(again.number()).select("#others-title")).isEmpty();
    }

    @Test
    void aLongLifeIsReadInAsManyStatementsAsAShortOne() throws Exception {
        write(LocalDate.now(clock), "はじめの電話", null);
        summary(agreed.number());
        var shortLife = Statements.of(() -> summary(agreed.number()));
        for (int day = 1; day <= 30; day++) {
            write(LocalDate.now(clock).minusDays(day), "電話", null);
        }
        var longLife = Statements.of(() -> summary(agreed.number()));
        assertThat(shortLife).hasSizeGreaterThan(5);
        assertThat(longLife).hasSameSizeAs(shortLife);
    }
}
