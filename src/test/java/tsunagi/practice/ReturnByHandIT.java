package tsunagi.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tsunagi.access.Actor;
import tsunagi.access.StaffDirectory;
import tsunagi.database.WorkScope;
import tsunagi.kernel.StaffId;
import tsunagi.testing.World;

/**
 * 月報 of 練習市, compared with a count by hand of the stories as they are written (standard-forms §7.2, §7.3): 令和7年度 from
 * April to December, and two months of 令和8年度.
 *
 * <p>The stories count business days back from {@link PracticeContext#FIRST_DAY}; the days below are read off a calendar of
 * 2025 and 2026. Each line says what happened to whom, and in which columns of the national table she counts by it. A plan
 * counts on the day of 支援決定; one without a service to be decided on the day on which the commissioned desk reports it.
 */
class ReturnByHandIT extends PracticeContext {
    private static final YearMonth APRIL = YearMonth.of(2025, 4);
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);

    private static final String COUNTED = """
            2025-04-10 ｜ 冴木 鈴 ｜ 初めての相談 ｜ 受付
            2025-04-15 ｜ 𠮷川 恵美子 ｜ 市の支援決定 ｜ プラン 対象 家計 機関の就労支援
            2025-04-22 ｜ 東雲 かなえ ｜ 初めての相談 ｜ 受付
            2025-04-23 ｜ 宮﨑 隼人 ｜ 就労開始（評価シートだけにある） ｜ 就労 就労（対象）
            2025-05-19 ｜ 辻堂 まゆみ ｜ 初めての相談 ｜ 受付
            2025-06-04 ｜ 蔵本 清志 ｜ 初めての相談 ｜ 受付
            2025-06-10 ｜ Trần Văn Đức ｜ 市への報告（支援決定の要る事業がない） ｜ プラン 対象 居住支援 機関の就労支援
            2025-06-16 ｜ 波多野 善夫 ｜ 初めての相談 ｜ 受付
            2025-06-17 ｜ 髙木 恒一 ｜ 市の支援決定（一般就労は目標にしていない） ｜ プラン 準備
            2025-06-17 ｜ 杠葉 紬 ｜ 市の支援決定 ｜ プラン 対象 家計 準備
            2025-07-02 ｜ 伊集院 明美 ｜ 初めての相談 ｜ 受付
            2025-07-08 ｜ 海野 亮 ｜ 初めての相談 ｜ 受付
            2025-07-16 ｜ 東雲 かなえ ｜ 市の支援決定 ｜ プラン 対象 家計 機関の就労支援
            2025-08-06 ｜ Garcia Santos ｜ 初めての相談 ｜ 受付
            2025-08-13 ｜ 丸毛 智也 ｜ 初めての相談 ｜ 受付
            2025-08-18 ｜ 蔵本 清志 ｜ 市の支援決定 ｜ プラン 家計
            2025-08-27 ｜ 鷹觜 陸 ｜ 初めての相談 ｜ 受付
            2025-08-29 ｜ Trần Văn Đức ｜ 就労開始（記録と評価シートの両方にあり、一度だけ数える） ｜ 就労 就労（対象）
            2025-09-04 ｜ 日向 奏 ｜ 初めての相談 ｜ 受付
            2025-09-12 ｜ 各務 洋平 ｜ 初めての相談 ｜ 受付
            2025-09-17 ｜ 伊集院 明美 ｜ 市の支援決定 ｜ プラン 家計
            2025-09-30 ｜ 宗像 信幸 ｜ 初めての相談 ｜ 受付
            2025-10-06 ｜ 𠮷川 恵美子 ｜ 就労開始（評価シートだけにある） ｜ 就労 就労（対象）
            2025-10-15 ｜ 荻野目 修 ｜ 初めての相談 ｜ 受付
            2025-10-17 ｜ 花巻 すずえ ｜ 初めての相談 ｜ 受付
            2025-10-29 ｜ 東雲 かなえ ｜ 就労開始（記録と評価シートの両方にあり、一度だけ数える） ｜ 就労 就労（対象）
            2025-11-17 ｜ 鹿毛 律 ｜ 初めての相談 ｜ 受付
            2025-11-19 ｜ 日向 奏 ｜ 市の支援決定 ｜ プラン 住居確保 家計
            2025-11-19 ｜ 鷹觜 陸 ｜ 市の支援決定 ｜ プラン 対象 準備
            2025-11-26 ｜ 生野 正太 ｜ 初めての相談 ｜ 受付
            2025-12-10 ｜ 五味 千鶴子 ｜ 終結のあとに戻った ｜ 受付
            2025-12-12 ｜ 小日向 澪 ｜ 初めての相談 ｜ 受付
            2025-12-19 ｜ 花巻 すずえ ｜ 市の支援決定 ｜ プラン 対象 家計 準備
            2026-09-02 ｜ 早乙女 義男 ｜ 市の支援決定 ｜ プラン 家計
            2026-09-02 ｜ 杠葉 紬 ｜ 再プランの市の支援決定 ｜ プラン 対象 準備 機関の就労支援
            2026-09-02 ｜ 鷹觜 陸 ｜ 再プランの市の支援決定 ｜ プラン 対象 準備 機関の就労支援
            2026-09-03 ｜ 早瀬 敦 ｜ 終結のあとに戻った ｜ 受付
            2026-09-03 ｜ 外間 秀樹 ｜ 初めての相談 ｜ 受付
            2026-09-09 ｜ 犬飼 正 ｜ 初めての相談 ｜ 受付
            2026-09-10 ｜ 鷹觜 陸 ｜ 就労開始 ｜ 就労 就労（対象）
            2026-09-11 ｜ 雪平 瑠夏 ｜ 初めての相談 ｜ 受付
            2026-09-15 ｜ 渥美 直哉 ｜ 初めての相談 ｜ 受付
            2026-09-15 ｜ 薮内 芳江 ｜ 初めての相談 ｜ 受付
            2026-09-24 ｜ 弓削 大輔 ｜ 就労開始 ｜ 就労 就労（対象）
            2026-09-24 ｜ 日向 奏 ｜ 増収（一般就労を目標にしていないプラン） ｜ 増収
            2026-09-25 ｜ 一ノ瀬 透 ｜ 初めての相談 ｜ 受付
            2026-09-28 ｜ 綿貫 志保 ｜ 初めての相談 ｜ 受付
            2026-09-28 ｜ 真壁 宗介 ｜ 市への報告（支援決定の要る事業がない） ｜ プラン 対象 機関の就労支援 自立促進
            2026-09-29 ｜ オルテガ リサ ｜ 市への報告（支援決定の要る事業がない） ｜ プラン
            2026-09-30 ｜ 喜連川 タミ ｜ 初めての相談 ｜ 受付
            2026-11-02 ｜ 喜屋武 花 ｜ 初めての相談 ｜ 受付
            2026-11-05 ｜ 乙黒 麻衣 ｜ 増収 ｜ 増収 増収（対象）
            2026-11-09 ｜ 綾瀬 みのり ｜ 初めての相談 ｜ 受付
            2026-11-09 ｜ 真壁 宗介 ｜ 就労開始 ｜ 就労 就労（対象）
            2026-11-10 ｜ 大𠮷 一臣 ｜ 初めての相談 ｜ 受付
            2026-11-10 ｜ 壬生 小夜子 ｜ 終結のあとに戻った ｜ 受付
            2026-11-10 ｜ 猪俣 佐知 ｜ 増収（一般就労を目標にしていないプラン） ｜ 増収
            2026-11-10 ｜ 早乙女 義男 ｜ プランの変更の支援決定（新しいプランではない） ｜ －
            2026-11-11 ｜ ペレイラ・ダ・シルヴァ ジョアン ｜ 初めての相談 ｜ 受付
            2026-11-12 ｜ オルテガ リサ ｜ 増収（一般就労を目標にしていないプラン） ｜ 増収
            2026-11-13 ｜ 三枝 文人 ｜ 初めての相談 ｜ 受付
            2026-11-13 ｜ 比嘉 まひろ ｜ 初めての相談 ｜ 受付
            2026-11-17 ｜ 轟 友紀子 ｜ 初めての相談 ｜ 受付
            2026-11-17 ｜ 神谷 すみれ ｜ 就労開始 ｜ 就労
            2026-11-18 ｜ 芦原 広大 ｜ 初めての相談 ｜ 受付
            2026-11-18 ｜ 真壁 宗介 ｜ 増収（同じ月に就労を始めているので数えない） ｜ －
            2026-11-19 ｜ Nguyễn Thị Hồng Ánh ｜ 初めての相談 ｜ 受付
            2026-11-20 ｜ 髙橋 剛志 ｜ 初めての相談 ｜ 受付
            2026-11-20 ｜ 匿名の女性 ｜ 初めての相談 ｜ 受付
            """;

    /** The columns of 自立相談支援事業 支援状況, by the words of the table above. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("受付", "new-consultations"),
            Map.entry("プラン", "plans"),
            Map.entry("対象", "employment-targets"),
            Map.entry("住居確保", "housing-benefit"),
            Map.entry("居住支援", "housing-support"),
            Map.entry("家計", "household-budget"),
            Map.entry("準備", "work-preparation"),
            Map.entry("訓練", "work-training"),
            Map.entry("機関の就労支援", "agency-employment-support"),
            Map.entry("貸付", "livelihood-loan"),
            Map.entry("自立促進", "hello-work"),
            Map.entry("就労", "employed"),
            Map.entry("就労（対象）", "employed-targets"),
            Map.entry("増収", "increased"),
            Map.entry("増収（対象）", "increased-targets"));

    @Autowired
    MockMvc browser;

    @Autowired
    World world;

    @Autowired
    StaffDirectory staff;

    /** One line of the hand count. */
    private record Line(LocalDate on, String person, String why, List<String> columns) {
        static Line of(String written) {
            String[] parts = written.split(" ｜ ");
            return new Line(LocalDate.parse(parts[0]), parts[1], parts[2], List.of(parts[3].split(" ")));
        }

        boolean in(YearMonth first, YearMonth last) {
            var month = YearMonth.from(on);
            return !month.isBefore(first) && !month.isAfter(last);
        }
    }

    private static List<String> byHand(String column, YearMonth first, YearMonth last) {
        return COUNTED.lines()
                .map(Line::of)
                .filter(line -> line.in(first, last) && line.columns().contains(column))
                .map(Line::person)
                .toList();
    }

    static List<String> columns() {
        return List.copyOf(COLUMNS.keySet());
    }

    @ParameterizedTest
    @MethodSource("columns")
    void september2026IsAsCountedByHand(String column) {
        var september = YearMonth.of(2026, 9);
        assertThat(counted(column, september, september))
                .containsExactlyInAnyOrderElementsOf(byHand(column, september, september));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void november2026IsAsCountedByHand(String column) {
        var november = YearMonth.of(2026, 11);
        assertThat(counted(column, november, november))
                .containsExactlyInAnyOrderElementsOf(byHand(column, november, november));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void theYearToDecember2025IsAsCountedByHand(String column) {
        assertThat(counted(column, APRIL, DECEMBER))
                .containsExactlyInAnyOrderElementsOf(byHand(column, APRIL, DECEMBER));
    }

    /** The table that the city reports, where nobody's name stands. */
    @Test
    void theCityReportsTheNumbersOfTheHandCount() {
        var page = page(signedIn(PracticeStaff.SHI_TANTOU), "/returns?from=" + DECEMBER);
        COLUMNS.forEach((word, code) -> {
            assertThat(number(page, cases(code, DECEMBER, DECEMBER)))
                    .as(word)
                    .isEqualTo(byHand(word, DECEMBER, DECEMBER).size());
            assertThat(number(page, cases(code, APRIL, DECEMBER)))
                    .as(word)
                    .isEqualTo(byHand(word, APRIL, DECEMBER).size());
        });
        assertThat(page.select("td a")).hasSize(2 * COLUMNS.size());
    }

    /** From April to December 6 plans aimed at employment, and 4 people with such a plan began to work; in December 1 and 0. */
    @Test
    void theRateIsThatOfTheHandCount() {
        var page = page(signedIn(PracticeStaff.SHI_TANTOU), "/returns?from=" + DECEMBER);
        assertThat(page.select("tr:has(th:contains(就労・増収率)) td.ts-number").eachText())
                .containsExactly("0%", "67%");
    }

    private static String cases(String code, YearMonth first, YearMonth last) {
        return "/returns/%s/cases?from=%s&until=%s&scope=all".formatted(code, first, last);
    }

    private static int number(Document page, String href) {
        return page.select("td a").stream()
                .filter(link -> link.attr("href").equals(href))
                .map(Element::ownText)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow(() -> new AssertionError(href));
    }

    /** The people behind a number, as the chief of both desks sees them: she sees restricted cases too. */
    private List<String> counted(String column, YearMonth first, YearMonth last) {
        String path = cases(Objects.requireNonNull(COLUMNS.get(column)), first, last);
        return page(signedIn(PracticeStaff.SHUNIN), path).select("tbody th").eachText().stream()
                .map(name -> name.replaceFirst("(（通称 .*）)?さん$", ""))
                .toList();
    }

    private Actor signedIn(PracticeStaff member) {
        var id = strings("select id::text from staff_member where display_name = '%s'".formatted(member.displayName));
        return WorkScope.of(municipality()).call(() -> staff.actor(new StaffId(UUID.fromString(id.getFirst()))));
    }

    private Document page(Actor actor, String address) {
        try {
            var answer = browser.perform(get(address).with(world.signedIn(actor)))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
