package tsunagi.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresetLoaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void anUnknownServiceIsRefusedWithFileLineAndField() {
        refuses("  - code: S12\n", "  - code: S13\n", "services[11].code: 知らない事業コードです：S13");
    }

    @Test
    void overlappingPeriodsAreRefusedWithFileLineAndField() {
        refuses(
                "    - {from: 2025-04-01, value: 第2版",
                "    - {from: 2025-03-31, value: 第2版",
                "settings.privacyRulesVersion[1].from: 期間が重なっています：2015-04-01〜2025-03-31 と 2025-03-31〜");
        refuses(
                "      - {from: 2025-04-01, operation: 委託",
                "      - {from: 2024-04-01, operation: 委託",
                "agencies[0].contracts[1].from: 期間が重なっています：2022-04-01〜2025-03-31 と 2024-04-01〜");
    }

    @Test
    void aMissingFieldIsRefusedWithFileLineAndField() {
        refuses(
                "    routes: [{from: 2015-04-01, route: 別の支給決定, source: 練習用}]",
                "    routes: [{from: 2015-04-01, source: 練習用}]",
                "services[0].routes[0].route: 必須の項目がありません");
        refuses(
                "      - {from: 2022-04-01, until: 2025-03-31, operation: 委託, source: 練習用}",
                "      - {from: 2022-04-01, until: 2025-03-31, operation: 委託}",
                "agencies[0].contracts[0].source: 必須の項目がありません");
    }

    @Test
    void aMissingFieldOfTheWholeIsRefusedAtItsBeginning() {
        assertThatThrownBy(() -> changed(yaml -> yaml.replace("head: 練習市長\n", "")))
                .hasMessage("practice.yaml 3行目 head: 必須の項目がありません");
        assertThatThrownBy(() ->
                        changed(yaml -> yaml.replace("  approval: [{from: 2015-04-01", "  x: [{from: 2015-04-01")))
                .hasMessageEndingWith("settings.x: 知らない項目です");
        assertThatThrownBy(() -> changed(yaml -> yaml.replaceAll("(?m)^  approval: .*\n", "")))
                .hasMessageEndingWith("settings.approval: 必須の項目がありません");
    }

    @Test
    void messagesNameTheLineThatAnEditorShows() {
        assertThatThrownBy(() -> PresetLoader.parse("line.yaml", "# 行1\n\ncode: \"999997\"\nname: 練習市\nkind: 村\n"))
                .hasMessage("line.yaml 5行目 kind: 市・都道府県 のどれかで書いてください：村");
    }

    @Test
    void everyNationalServiceAndEveryPaperMustBeThere() {
        assertThatThrownBy(() -> changed(yaml -> yaml.replaceAll("  - code: S04\n.*\n", "")))
                .hasMessageEndingWith("services: 全国共通の事業がありません：S04（無い事業は planItem: false と書きます）");
        assertThatThrownBy(() -> changed(yaml -> yaml.replaceAll("  - \\{kind: 支援要請.*\n", "")))
                .hasMessageEndingWith("papers: 帳票がありません：支援要請");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            code: "999997"                | code: "999999"                | code: 団体コード6桁（検査数字つき）で書いてください：999999
            kind: 市                      | kind: 町                      | kind: 市・都道府県 のどれかで書いてください：町
            head: 練習市長                | haed: 練習市長                | haed: 知らない項目です
            head: 練習市長                | name: 練習市長                | name: 同じ項目が2回あります
            closes: "19:30"               | closes: "17:00"               | agencies[0].offices[0].hours[1]: 終わりの時刻は始まりの時刻より後にしてください
            opens: "08:45"                | opens: "8時"                  | agencies[0].offices[0].hours[0].opens: 時刻は 09:00 の形で書いてください：8時
            days: 12-29/01-03             | days: 年末年始                | agencies[0].offices[0].closed[1].days: 「祝日」または「12-29/01-03」の形で書いてください：年末年始
            - code: O2                    | - code: O1                    | agencies[0].offices[1].code: 同じコードが2回あります：O1
            countsAs: S10                 | countsAs: L01                 | services[13].countsAs: 国の統計の事業コード（S01〜S12）で書いてください：L01
            route: 緊急利用の承諾         | route: 承諾                   | services[1].routes[0].route: 支援決定・確認・支援要請・別の支給決定・緊急利用の承諾・なし のどれかで書いてください：承諾
            value: 毎月1回                | value: 毎週                   | settings.conferenceRegular[0].value: 「支援調整会議の定例開催」に使えない値です：毎週
            value: "3,6,12"               | value: 3か月                  | settings.evaluationMonths[0].value: 「プランの評価の時期（月）」に使えない値です：3か月
            until: 2025-03-31, operation  | until: 2021-03-31, operation  | agencies[0].contracts[0]: 終了日は開始日以後の日付にしてください
            from: 2023-10-01              | from: R5.10.1                 | agencies[0].offices[1].from: 日付は 2025-04-01 の形で書いてください：R5.10.1
            minimum: "0.5"                | minimum: "0"                  | agencies[0].posts[3].minimum: 人数は 1 または 0.5 の形で書いてください：0
            """)
    void whatCannotBeReadIsRefusedByName(String text, String replacement, String message) {
        refuses(text, replacement, message);
    }

    @Test
    void aTextThatIsNoYamlIsRefusedWithItsLine() {
        assertThatThrownBy(() -> PresetLoader.parse("broken.yaml", "code: \"999997\"\nname: [練習市\n"))
                .isInstanceOf(RulesRefused.class)
                .hasMessageMatching("broken\\.yaml [23]行目 （全体）: YAML として読めません");
        assertThatThrownBy(() -> PresetLoader.parse("empty.yaml", "")).hasMessage("empty.yaml 1行目 （全体）: 中身がありません");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nagaoka", "sapporo", "osaka-minato", "practice"})
    void everyShippedPresetLoadsAndSaysWhereEachRuleComesFrom(String name) {
        Preset preset = PresetLoader.shipped(name);
        assertThat(preset.rules().settings(TODAY).entries()).hasSize(SettingKey.values().length);
        assertThat(preset.rules().papers())
                .allSatisfy(paper -> assertThat(paper.source()).isNotBlank());
        assertThat(preset.rules().settings(LocalDate.of(2015, 4, 1)).entries())
                .as("cases are entered with dates in the past")
                .hasSize(SettingKey.values().length);
        assertThat(Dated.on(LocalDate.of(2015, 4, 1), preset.rules().papers())).hasSize(PaperKind.values().length);
        assertThat(preset.fingerprint())
                .isEqualTo(PresetLoader.shipped(name).fingerprint())
                .hasSize(64);
    }

    @Test
    void theDoorToPublicAssistanceHasItsLocalName() {
        assertThat(settings("nagaoka").welfareDoor()).isEqualTo("福祉事務所");
        assertThat(settings("sapporo").welfareDoor()).isEqualTo("区保護課");
    }

    @Test
    void formEightIsSapporosNumberOnly() {
        assertThat(notice("sapporo").value().title()).isEqualTo("様式8 支援提供（変更）通知書");
        assertThat(notice("nagaoka").value().title()).isEqualTo("支援決定の通知");
        assertThat(notice("nagaoka").assumed())
                .as("its 教示文 is not in the guideline")
                .isTrue();
        assertThat(notice("nagaoka").value().instruction()).contains("審査請求", "長岡市長");
    }

    @Test
    void conferencesMeetByLocalRules() {
        assertThat(settings("sapporo").conferenceRule().label()).isEqualTo("毎月1回・随時");
        assertThat(settings("osaka-minato").conferenceRule().label()).isEqualTo("定例・随時");
        ConferenceRule nagaoka = settings("nagaoka").conferenceRule();
        assertThat(nagaoka.regular()).isEqualTo(ConferenceRule.Regular.OWN_RULE);
        assertThat(nagaoka.officerMustAttend(true)).isTrue();
        assertThat(nagaoka.officerMustAttend(false)).isFalse();
        assertThat(settings("sapporo").conferenceRule().officerMustAttend(true))
                .as("出席を基本: expected, not required")
                .isFalse();
    }

    @Test
    void plansAreEvaluatedAfterThreeSixOrTwelveMonths() {
        assertThat(settings("nagaoka").evaluationCycle().proposalsFrom(LocalDate.of(2026, 11, 30)))
                .containsExactly(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 5, 30), LocalDate.of(2027, 11, 30));
        assertThat(settings("osaka-minato").evaluationCycle().assumed()).isTrue();
    }

    @Test
    void aSettingChangesOnItsDay() {
        LocalRules rules = PresetLoader.shipped("practice").rules();
        assertThat(rules.settings(LocalDate.of(2025, 3, 31)).privacyRulesVersion())
                .startsWith("第1版");
        assertThat(rules.settings(LocalDate.of(2025, 4, 1)).privacyRulesVersion())
                .startsWith("第2版");
        assertThat(rules.settings(TODAY).lostContact()).isEqualTo(LostContact.SUSPENDED);
        assertThat(rules.settings(TODAY).retentionYears()).isEqualTo(5);
        assertThat(rules.settings(TODAY).population().inhabitants()).isGreaterThan(10_000);
    }

    @Test
    void minatosDeskIsOpenOnWeekdaysOnly() {
        Office desk =
                PresetLoader.shipped("osaka-minato").organisation().offices().getFirst();
        assertThat(desk.hoursOn(LocalDate.of(2026, 11, 20), false))
                .extracting(hours -> hours.value().opens() + "-" + hours.value().closes())
                .containsExactly("09:00-17:30");
        assertThat(desk.hoursOn(LocalDate.of(2026, 11, 21), false)).as("土曜日").isEmpty();
        assertThat(desk.hoursOn(LocalDate.of(2026, 11, 23), true)).as("祝日").isEmpty();
        assertThat(desk.hoursOn(LocalDate.of(2026, 12, 28), false)).hasSize(1);
        assertThat(desk.hoursOn(LocalDate.of(2026, 12, 29), false)).isEmpty();
        assertThat(desk.hoursOn(LocalDate.of(2027, 1, 1), true)).isEmpty();
        assertThat(desk.hoursOn(LocalDate.of(2025, 1, 3), false)).as("金曜日、年始").isEmpty();
        assertThat(desk.hoursOn(LocalDate.of(2027, 1, 4), false)).hasSize(1);
    }

    @Test
    void thePracticeDeskAlsoOpensInTheEveningAndOnSaturday() {
        List<Office> offices = PresetLoader.shipped("practice").organisation().offices();
        assertThat(offices).hasSize(2);
        assertThat(offices.getFirst().hoursOn(LocalDate.of(2026, 11, 19), false))
                .extracting(hours -> hours.value().kind())
                .containsExactly(OpeningHours.Kind.REGULAR, OpeningHours.Kind.EVENING);
        assertThat(offices.getFirst().hoursOn(LocalDate.of(2026, 11, 21), false))
                .extracting(hours -> hours.value().weekday())
                .containsExactly(DayOfWeek.SATURDAY);
        assertThat(offices.getLast().hoursOn(LocalDate.of(2023, 9, 29), false))
                .as("before the office opened")
                .isEmpty();
    }

    @Test
    void minatosCombinedPostIsOnePost() {
        Agency agency =
                PresetLoader.shipped("osaka-minato").organisation().agencies().getFirst();
        assertThat(agency.requiredPostsOn(TODAY))
                .extracting(post -> post.value().label() + " " + post.value().minimum())
                .containsExactly("主任相談支援員兼家計改善支援員 1.0", "相談支援員 2.0");
        assertThat(agency.contractOn(LocalDate.of(2025, 3, 31)).orElseThrow().assumed())
                .isFalse();
        assertThat(agency.contractOn(LocalDate.of(2025, 4, 1)).orElseThrow().assumed())
                .isTrue();
    }

    @Test
    void aPrefectureNamesTheTownsThatItCovers() throws IOException {
        Preset prefecture = changed(yaml -> yaml.replace("kind: 市\n", "kind: 都道府県\ncovers: [練習町, 山村]\n"));
        assertThat(prefecture.municipality().covers()).containsExactly("練習町", "山村");
        assertThatThrownBy(() -> changed(yaml -> yaml.replace("kind: 市\n", "kind: 都道府県\n")))
                .hasMessageEndingWith("covers: 必須の項目がありません");
        assertThatThrownBy(() -> changed(yaml -> yaml.replace("kind: 市\n", "kind: 市\ncovers: [練習町]\n")))
                .hasMessageEndingWith("covers: 町村を受け持つのは都道府県だけです");
    }

    @ParameterizedTest
    @CsvSource({"011002, true", "152021, true", "271071, true", "131032, true", "011003, false", "01100, false"})
    void aMunicipalityCodeEndsWithItsCheckDigit(String code, boolean valid) {
        assertThat(Municipality.isCode(code)).isEqualTo(valid);
    }

    private static void refuses(String text, String replacement, String message) {
        assertThatThrownBy(() -> changed(yaml -> {
                    assertThat(yaml).contains(text);
                    return yaml.replace(text, replacement);
                }))
                .isInstanceOf(RulesRefused.class)
                .hasMessage("practice.yaml %d行目 %s", lineOf(text), message);
    }

    private static long lineOf(String text) {
        return practice()
                        .substring(0, practice().indexOf(text))
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count()
                + 1;
    }

    private static Preset changed(UnaryOperator<String> change) {
        return PresetLoader.parse("practice.yaml", change.apply(practice()));
    }

    static String practice() {
        try (InputStream stream = PresetLoaderTest.class.getResourceAsStream("/municipality/practice.yaml")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Settings settings(String preset) {
        return PresetLoader.shipped(preset).rules().settings(TODAY);
    }

    private static Dated<Paper> notice(String preset) {
        return PresetLoader.shipped(preset).rules().paper(PaperKind.DECISION_NOTICE, TODAY);
    }
}
