package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.JapaneseDates;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 延長・変更・再開 of a rent that was granted: what may be applied for when (規則12条). */
@TsunagiIT
class LaterApplicationsIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationStore store;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private World.Town town;
    private OpenedCase opened;
    private String path;

    @BeforeEach
    void openCase() {
        town = world.town();
        opened = world.openCase(town);
        path = BenefitsPage.path(opened.number());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Three months from this one on, as a first grant pays them. */
    private BenefitId granted(YearMonth first) {
        return world.inTransaction(town.consultant(), () -> {
            var id = store.addFirst(opened.id(), today(), StatedApplications.complete());
            var application = store.lock(id);
            store.state(application, ApplicationState.DECIDED, today(), "");
            jdbc.sql("""
                            insert into benefit_decision (id, benefit_id, ordinal, kind, application_id, statement_id, decided_on,
                                                          outcome, amount, amount_from, income_limit, asset_limit, calculation,
                                                          stage, months)
                            values (gen_random_uuid(), :benefit, 1, 'GRANT', :application, :statement, :on, 'PAYABLE', 40000,
                                    :first, 130000, 504000, :calculation::jsonb, 'FIRST', :months::date[])
                            """)
                    .param("benefit", application.benefit().value())
                    .param("application", id.value())
                    .param("statement", application.statementId())
                    .param("on", today())
                    .param(
                            "calculation",
                            new FrozenCalculation("月額", List.of(), List.of(), List.of(), List.of()).json())
                    .param("first", first.atDay(1))
                    .param("months", new String[] {
                        first.atDay(1).toString(),
                        first.plusMonths(1).atDay(1).toString(),
                        first.plusMonths(2).atDay(1).toString()
                    })
                    .update();
            return application.benefit();
        });
    }

    private Asked applied() {
        return Asked.inKawasaki()
                .with("applicationDate", JapaneseDates.format(today()))
                .with("receivedOn", JapaneseDates.format(today()));
    }

    private MvcTestResult send(Asked asked, String address) {
        return asked.send(mvc, world, town.consultant(), address);
    }

    @Test
    void whileRentIsPaidNoNewOneIsAppliedForButItsExtensionIsAndTakesOverWhatWasStated() throws Exception {
        var benefit = granted(YearMonth.from(today()).minusMonths(2));
        var refused = send(applied(), path + "/applications/new");
        assertThat(refused).hasStatus(422);
        assertThat(Asked.html(refused).text()).contains("家賃相当額の支給（当初）が続いています");
        String extension = path + "/benefits/" + benefit + "/extension";
        var list = Asked.html(mvc.perform(get(path).with(world.signedIn(town.consultant()))));
        assertThat(list.select("main a[href='" + extension + "']").text()).isEqualTo("延長申請を受け付ける");
        var form = Asked.html(mvc.perform(get(extension).with(world.signedIn(town.consultant()))));
        assertThat(form.expectFirst("#f-rent").val()).isEqualTo("40,000");
        assertThat(form.select("[name^=criterion.][checked]")).isEmpty();
        assertThat(send(applied(), extension)).hasStatus(303);
        assertThat(world.inTransaction(town.consultant(), () -> store.ofCase(opened.id())))
                .extracting(BenefitApplication::kind)
                .containsExactlyInAnyOrder(ApplicationKind.FIRST, ApplicationKind.EXTENSION);
        assertThat(Asked.html(send(applied(), extension)).text()).contains("まだ市の回答がない申請があります");
        assertThat(paper(ApplicationKind.EXTENSION)).contains("様式1-2", "支給期間の延長を申請します", "65,000円");
    }

    /** 期間を空けた延長はできない: 杉並区, 文京区 ({@code rules.md} §2.8). */
    @Test
    void whatIsOverIsExtendedNoMoreAndWhatIsPaidIsNotResumed() throws Exception {
        var benefit = granted(YearMonth.from(today()).minusMonths(3));
        assertThat(Asked.html(send(applied(), path + "/benefits/" + benefit + "/extension"))
                        .text())
                .contains("今の状態（満了）からは延長できません");
        var resumption = applied().with("metAgainOn", JapaneseDates.format(today()));
        assertThat(Asked.html(send(resumption, path + "/benefits/" + benefit + "/resumption"))
                        .text())
                .contains("再開できるのは中断中だけです（今は満了）");
    }

    @Test
    void aChangeSaysItsGroundAndItsMonth() throws Exception {
        var benefit = granted(YearMonth.from(today()));
        String change = path + "/benefits/" + benefit + "/change";
        var refused = Asked.html(send(applied(), change));
        assertThat(refused.select(".ts-error").text()).contains("変更の事由を選んでください", "年月は");
        var asked = applied().with("changeGround", "RENT_CHANGED").with("changedSince", "2026/12");
        assertThat(send(asked, change)).hasStatus(303);
        assertThat(world.inTransaction(town.consultant(), () -> store.ofCase(opened.id())))
                .extracting(BenefitApplication::occasion)
                .contains(Occasion.change(new AppliedChange(ChangeGround.RENT_CHANGED, YearMonth.of(2026, 12))));
        assertThat(paper(ApplicationKind.CHANGE)).contains("様式1-3", "支給額の変更を申請します", "令和8年12月");
        assertThat(mvc.perform(get(path + "/benefits/" + benefit + "/nothing").with(world.signedIn(town.consultant()))))
                .hasStatus(404);
    }

    /** What is printed of the application of this kind. */
    private String paper(ApplicationKind kind) throws Exception {
        var application = world.inTransaction(town.consultant(), () -> store.ofCase(opened.id())).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
        String address = "/applications/%s/papers/%s"
                .formatted(application.id(), kind.name().toLowerCase(Locale.ROOT));
        var printed = mvc.perform(get(path + address).with(world.signedIn(town.consultant())));
        assertThat(printed).hasStatusOk().hasContentType("application/pdf");
        try (var document = Loader.loadPDF(printed.getResponse().getContentAsByteArray())) {
            return Objects.requireNonNull(new PDFTextStripper().getText(document))
                    .replace("\n", "");
        }
    }
}
