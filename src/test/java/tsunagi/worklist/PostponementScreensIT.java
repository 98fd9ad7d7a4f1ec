package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;

/** 延期: by one key, to a chosen day, with a reason where the plan or a return sets the day, and taken back. */
@TsunagiIT
class PostponementScreensIT extends DeskScreens {
    @Autowired
    CaseGrants grants;

    @Autowired
    Postponements postponements;

    private OpenedCase received(int daysAgo) {
        return world.openCase(town, today().minusDays(daysAgo));
    }

    private DutyKey triage(OpenedCase opened, int daysAgo) {
        return new DutyKey("TRIAGE", opened.number().value(), business(today().minusDays(daysAgo), 3));
    }

    /** Its evaluation is due in ten days. */
    private OpenedCase toEvaluate() {
        var opened = received(100);
        var then = today().minusDays(90);
        happens(
                opened,
                NewFact.of(FactKind.APPLIED, then),
                NewFact.of(FactKind.CONSENTED, then),
                NewFact.of(FactKind.PLAN_AGREED, then).due(today().plusDays(10)),
                NewFact.of(FactKind.PLAN_DECIDED, then));
        return opened;
    }

    @Test
    void oneKeyPutsItOffToTheNextBusinessDayAndTheOriginalDayStays() throws Exception {
        var opened = received(20);
        var key = triage(opened, 20);
        var line = line(today(town.consultant()), "振り分けを決める");
        assertThat(line.select("[data-key=s]")).hasSize(1);
        assertThat(line.select("button[form=line]").eachAttr("formaction")).contains(key.nextDayAction());
        assertThat(send(town.consultant(), key.nextDayAction())).hasRedirectedUrl("/today");
        var after = line(today(town.consultant()), "振り分けを決める").text();
        assertThat(after)
                .contains(
                        JapaneseDates.formatMonthDay(business(today(), 1)),
                        "もとの期限 " + JapaneseDates.formatMonthDay(key.due()));
        assertThat(tile(today(town.consultant()), "期限超過")).isEqualTo("0");
        assertThat(send(town.consultant(), key.nextDayAction())).hasStatus(303);
        assertThat(line(today(town.consultant()), "振り分けを決める").text())
                .contains(JapaneseDates.formatMonthDay(business(today(), 2)));
    }

    /** The other one waits for the key of the row and hears of it, or comes too late and puts it off once more. */
    @Test
    void whoPutsItOffAtTheSameMomentIsToldSo() throws Exception {
        var key = triage(received(20), 20);
        var begun = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var other = threads.submit(() -> {
                assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
                return town.consultant().call(() -> postponements.postponeByOneDay(key));
            });
            world.inTransaction(town.consultant(), () -> {
                LocalDate until = postponements.postponeByOneDay(key);
                begun.countDown();
                LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
                return until;
            });
            assertThat(catchThrowable(other::get))
                    .satisfiesAnyOf(
                            failed -> assertThat(failed).isNull(),
                            failed -> assertThat(failed).hasCauseInstanceOf(Refusal.class));
        }
        assertThat(line(today(town.consultant()), "振り分けを決める").text()).contains("もとの期限");
    }

    @Test
    void takingItBackBringsTheDayBeforeItBack() throws Exception {
        var opened = received(20);
        var key = triage(opened, 20);
        send(town.consultant(), key.nextDayAction());
        send(town.consultant(), key.postponeHref(), Map.of("until", typed(today().plusDays(30))));
        assertThat(line(today(town.consultant()), "振り分けを決める").text()).contains("あと30日");
        assertThat(send(town.consultant(), key.takeBackAction())).hasStatus(303);
        assertThat(line(today(town.consultant()), "振り分けを決める").text())
                .contains(JapaneseDates.formatMonthDay(business(today(), 1)));
        assertThat(send(town.consultant(), key.takeBackAction())).hasStatus(303);
        assertThat(line(today(town.consultant()), "振り分けを決める").text())
                .contains("日超過")
                .doesNotContain("もとの期限");
        assertThat(send(town.consultant(), key.takeBackAction())).hasStatus(422);
    }

    @Test
    void theDayOfAPlanIsPutOffWithAReasonOnlyWhichTheCaseShows() throws Exception {
        var opened = toEvaluate();
        var key = new DutyKey("EVALUATE", opened.number().value(), today().plusDays(10));
        var until = typed(today().plusDays(20));
        assertThat(send(town.consultant(), key.nextDayAction())).hasStatus(422);
        var refused = send(town.consultant(), key.postponeHref(), Map.of("until", until, "reason", " "));
        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getContentAsString()).contains("延期する理由を入力してください", until);
        var reason = Map.of("until", until, "reason", "本人が入院中のため");
        assertThat(send(town.consultant(), key.postponeHref(), reason)).hasStatus(303);
        assertThat(line(today(town.consultant()), "プランを評価する").text()).contains("あと20日", "本人が入院中のため");
        var history = page(town.consultant(), "/cases/" + opened.number().value() + "/history");
        assertThat(line(history, "本人が入院中のため").text())
                .contains(
                        "プランを評価する",
                        JapaneseDates.formatWithWeekday(key.due()),
                        town.consultant().name());
        assertThat(world.inTransaction(
                        town.consultant(),
                        () -> jdbc.sql("select count(*) from audit_event where reason like '延期：EVALUATE%理由あり%'")
                                .query(Long.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void onlyADayAheadIsADayToPutItOffTo() throws Exception {
        var key = triage(received(20), 20);
        for (String until : List.of(typed(today()), typed(today().plusYears(2)), "そのうち")) {
            assertThat(send(town.consultant(), key.postponeHref(), Map.of("until", until)))
                    .as(until)
                    .hasStatus(422);
        }
    }

    @Test
    void nobodyPutsOffWhatSheMayNotSeeOrWhatIsNotThere() {
        var opened = received(20);
        var key = triage(opened, 20);
        var other = world.enrol(town, Set.of(Role.CONSULTANT), List.of(world.otherOffice(town)));
        assertThat(send(other, key.nextDayAction())).hasStatus(404);
        assertThat(mvc.perform(get(key.postponeHref()).with(world.signedIn(town.as(Role.MUNICIPAL_OFFICER)))))
                .hasStatus(403);
        var past = new DutyKey("TRIAGE", opened.number().value(), today().minusDays(300));
        assertThat(send(town.consultant(), past.nextDayAction())).hasStatus(404);
        assertThat(send(town.consultant(), "/today/duties/TRIAGE.x.y/next-day")).hasStatus(404);
    }

    @Test
    void aTaskIsPutOffLikeAnythingElse() throws Exception {
        send(
                town.consultant(),
                "/tasks/new",
                Map.of(
                        "title",
                        "書類を送る",
                        "dueOn",
                        typed(today()),
                        "whose",
                        town.consultant().staff().toString()));
        var action = line(today(town.consultant()), "書類を送る")
                .select("button[formaction$=next-day]")
                .attr("formaction");
        assertThat(send(town.consultant(), action)).hasStatus(303);
        assertThat(line(today(town.consultant()), "書類を送る").text())
                .contains(JapaneseDates.formatMonthDay(business(today(), 1)), "もとの期限");
    }

    @Test
    void aReturnIsPutOffWithAReason() throws Exception {
        var href = today(chief()).expectFirst("#filings [data-key=s]").attr("href");
        assertThat(send(chief(), href, Map.of("until", typed(today().plusDays(9)))))
                .hasStatus(422);
        assertThat(send(chief(), href, Map.of("until", typed(today().plusDays(9)), "reason", "市と相談した")))
                .hasStatus(303);
        assertThat(today(chief()).expectFirst("#filings").text()).contains("あと9日", "市と相談した");
    }
}
