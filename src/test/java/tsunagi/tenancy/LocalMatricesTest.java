package tsunagi.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The matrices of 長岡市 and 札幌市, row by row, written by hand from 要領 4(2)ウ〜カ and 要綱 3(2)ウ〜カ. */
class LocalMatricesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            S01, 住居確保給付金,                     別の支給決定, true
            S02, 居住支援事業,                       なし,         false
            S03, 家計改善支援事業,                   支援決定,     true
            S04, 就労準備支援事業,                   支援決定,     true
            S05, 認定就労訓練事業,                   支援決定,     true
            S06, 自立相談支援機関による就労支援,     なし,         true
            S07, 生活福祉資金貸付事業,               確認,         true
            S08, 生活保護受給者等就労自立促進事業,   支援要請,     true
            S09, 子どもの学習・生活支援事業,         確認,         true
            S10, その他の公的事業・制度,             確認,         true
            S11, インフォーマルな支援（民生委員の見守り等）, 確認, true
            S12, その他の法定外の支援,               確認,         true
            """)
    void nagaokaRoutesItsServicesAsItsGuidelineSays(String code, String name, String route, boolean planItem) {
        assertRow("nagaoka", code, name, route, planItem);
        assertThat(service("nagaoka", code).assumed()).isFalse();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            S01, 住居確保給付金,                     別の支給決定,     true
            S02, 居住支援事業,                       緊急利用の承諾,   true
            S03, 家計改善支援事業,                   確認,             true
            S04, 就労準備支援事業,                   なし,             false
            S05, 認定就労訓練事業,                   支援決定,         true
            S06, 自立相談支援機関による就労支援,     なし,             true
            S07, 生活福祉資金貸付事業,               確認,             true
            S08, 生活保護受給者等就労自立促進事業,   支援要請,         true
            S09, 札幌まなびのサポート事業,           確認,             true
            S10, その他の公的事業・制度,             確認,             true
            S11, インフォーマルな支援（民生委員の見守り等）, 確認,     true
            S12, その他の法定外の支援,               確認,             true
            """)
    void sapporoRoutesItsServicesAsItsGuidelineSays(String code, String name, String route, boolean planItem) {
        assertRow("sapporo", code, name, route, planItem);
    }

    @Test
    void onlyWhatSapporosGuidelineDoesNotSayIsMarkedAsAssumed() {
        assertThat(catalogue("sapporo", TODAY).services().stream()
                        .filter(Service::assumed)
                        .map(service -> service.code().value()))
                .as("the guideline of 2023 still says 一時生活支援事業")
                .containsExactly("S02");
        assertThat(catalogue("sapporo", LocalDate.of(2025, 3, 31)).services()).noneMatch(Service::assumed);
        assertThat(catalogue("sapporo", LocalDate.of(2023, 3, 31)).services()).allMatch(Service::assumed);
    }

    @Test
    void everyRouteOfMinatoIsMarkedAsAssumed() {
        assertThat(catalogue("osaka-minato", TODAY).services())
                .hasSize(16)
                .allMatch(Service::assumed)
                .extracting(Service::name)
                .contains("就労チャレンジ事業", "総合就職サポート事業", "子ども自立アシスト事業", "法律相談事業");
    }

    @Test
    void thePracticeMunicipalityHasTheLocalServicesAndNothingAssumed() {
        assertThat(catalogue("practice", TODAY).services())
                .noneMatch(Service::assumed)
                .extracting(Service::name)
                .contains("日常生活自立支援・成年後見", "シルバー人材センター", "無料低額宿泊所", "フードバンク");
    }

    /** 平成30年改正法附則1条: 平成30年10月1日, not the beginning of a fiscal year. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2018-03-31, 家計相談支援事業",
        "2018-04-01, 家計相談支援事業",
        "2018-09-30, 家計相談支援事業",
        "2018-10-01, 家計改善支援事業",
        "2026-11-22, 家計改善支援事業"
    })
    void householdBudgetCounsellingBecameImprovementInOctober2018(LocalDate on, String name) {
        assertThat(catalogue("nagaoka", on)
                        .service(ServiceCode.HOUSEHOLD_BUDGET)
                        .name())
                .isEqualTo(name);
    }

    /** 令和6年改正法附則1条: 令和7年4月1日. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2025-03-31, 一時生活支援事業", "2025-04-01, 居住支援事業"})
    void temporaryLivingSupportBecameHousingSupportInApril2025(LocalDate on, String name) {
        assertThat(catalogue("sapporo", on).service(ServiceCode.HOUSING_SUPPORT).name())
                .isEqualTo(name);
    }

    /** 平成30年改正法附則1条2号: 平成31年4月1日. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2019-03-31, 子どもの学習支援事業", "2019-04-01, 子どもの学習・生活支援事業"})
    void learningSupportOfChildrenGainedDailyLifeInApril2019(LocalDate on, String name) {
        assertThat(catalogue("nagaoka", on)
                        .service(ServiceCode.CHILDREN_LEARNING)
                        .name())
                .isEqualTo(name);
    }

    @Test
    void nothingIsOfferedBeforeTheActCameIntoForce() {
        assertThat(catalogue("nagaoka", LocalDate.of(2015, 3, 31)).services()).isEmpty();
    }

    private static void assertRow(String preset, String code, String name, String route, boolean planItem) {
        Service service = service(preset, code);
        assertThat(service.name()).isEqualTo(name);
        assertThat(service.route().label()).isEqualTo(route);
        assertThat(service.planItem()).isEqualTo(planItem);
    }

    private static Service service(String preset, String code) {
        return catalogue(preset, TODAY).service(new ServiceCode(code));
    }

    private static ServiceCatalogue catalogue(String preset, LocalDate on) {
        return PresetLoader.shipped(preset).rules().catalogue(on);
    }
}
