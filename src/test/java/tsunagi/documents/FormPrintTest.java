package tsunagi.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.forms.FilledForm;
import tsunagi.forms.FormDefinition;
import tsunagi.forms.FormId;
import tsunagi.forms.FormSection;
import tsunagi.forms.RenderedValue;
import tsunagi.forms.StandardForms;
import tsunagi.tenancy.Paper;
import tsunagi.tenancy.PaperKind;

class FormPrintTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String CASE = "ID R08-0001　長岡 花子";
    private static final FormPrint PRINT = new FormPrint(PrintSamples.pdf());

    @ParameterizedTest
    @CsvSource({"intake-application, 1, 1", "assessment, 4, 5", "plan, 2, 2", "evaluation, 2, 2"})
    void anEmptyFormKeepsTheOrderAndThePagesOfThePaper(String form, int fewest, int most) {
        FormDefinition definition = StandardForms.on(new FormId(form), DAY);
        byte[] paper = PRINT.blank(definition, DAY, new PaperHead(definition.number(), definition.title(), "", false));
        PrintSamples.keep("blank-" + form, paper);
        String text = PrintSamples.text(paper);
        assertThat(PrintSamples.pages(paper)).isBetween(fewest, most);
        assertThat(text).contains(definition.title(), "1 / ", "太枠").doesNotContain("#", "〓", "①", "☑");
        assertThat(text)
                .containsSubsequence(definition.sections().stream()
                        .skip(1)
                        .map(FormSection::title)
                        .toList());
    }

    @Test
    void theIntakeApplicationFitsOnOnePage() {
        byte[] paper = filled(intake("家賃を3か月滞納していて、来月までに払わないと退去と言われている。"));
        PrintSamples.keep("filled-intake-application", paper);
        assertThat(PrintSamples.pages(paper)).isOne();
        assertThat(words(paper))
                .contains("IDR08-0001長岡花子1/1", "②女性", "昭和36年11月22日（65歳）", "◎", "○", "練習市自立相談支援センター殿")
                .doesNotContain("#", "別紙1");
    }

    @Test
    void aTextTooLongForItsBoxGoesToAnAnnexInFull() {
        String wish = "夫が体調を崩して仕事を辞め、家計が回らなくなった。子どもの学費の支払いも近い。".repeat(14) + "以上です。";
        byte[] paper = filled(intake(wish));
        PrintSamples.keep("filled-intake-application-long", paper);
        assertThat(PrintSamples.pages(paper)).isEqualTo(2);
        assertThat(words(paper)).contains("（全文は別紙1へ）", "別紙1様式1「ご相談されたいこと", wish);
    }

    @Test
    void thePlanNamesTheServicesOfItsDay() {
        byte[] paper = filled(plan());
        PrintSamples.keep("filled-plan", paper);
        assertThat(PrintSamples.pages(paper)).isEqualTo(2);
        assertThat(words(paper))
                .contains("☑家計改善支援事業", "☐居住支援事業", "毎月の収支を書き出す", "②再プラン（2回目）")
                .doesNotContain("一時生活支援", "#");
    }

    @Test
    void theAssessmentShowsWhatWasChosenAmongAll() {
        byte[] paper = filled(assessment());
        PrintSamples.keep("filled-assessment", paper);
        assertThat(PrintSamples.pages(paper))
                .as("set close: four full pages and three lines on a fifth otherwise")
                .isEqualTo(3);
        assertThat(words(paper)).contains("☑老齢年金・遺族年金（月額：62,000円）", "☐障害年金", "聞けていない");
    }

    @Test
    void whatGoesOnInAnAnnexFillsItsBoxToTheEnd() {
        byte[] paper = filled(intake("家賃を払えない。".repeat(120)));
        assertThat(PrintSamples.text(paper).lines())
                .as("the sign that it goes on doesn't stand alone on a line")
                .noneMatch(line -> line.strip().equals("…"))
                .anyMatch(line -> line.strip().endsWith("…"));
    }

    @Test
    void aVeryLongNameStaysOnThePrintablePartOfThePage() throws IOException {
        String name = "𠮷﨑 Nguyễn Thị Phương Thảo Đặng Hữu Ạnh ウィジャヤクスマ・ラトナサリ 花子";
        var head = new PaperHead("様式5", "プラン兼事業等利用申込書", "ID R08-0001　" + name, false);
        byte[] paper = PRINT.filled(plan(), head);
        PrintSamples.keep("long-name", paper);
        assertThat(words(paper)).contains("𠮷﨑NguyễnThịPhươngThảo").doesNotContain("〓", "#");
        assertThat(PrintSamples.textAbove(paper, 5)).isBlank();
        assertThat(PrintSamples.text(paper)).contains("1 / 2", "2 / 2");
    }

    @Test
    void emptyRowsOfAFilledFormOfferNothingToCircle() {
        assertThat(words(filled(assessment()))).doesNotContain("未着手・相談中");
    }

    @Test
    void theHeadCarriesTheNumberThatTheMunicipalityGivesTheForm() {
        var here = new Paper(PaperKind.PLAN, "【5】", "プラン兼事業等利用申込書", null);
        assertThat(words(PRINT.filled(plan(), PaperHead.of(here, "ID R08-0001"))))
                .startsWith("【5】プラン兼事業等利用申込書IDR08-00011/2");
    }

    private static byte[] filled(FilledForm form) {
        return PRINT.filled(
                form,
                new PaperHead(form.definition().number(), form.definition().title(), CASE, false));
    }

    /** The text without blanks and line breaks. */
    private static String words(byte[] paper) {
        return PrintSamples.text(paper).replaceAll("[\\s　]", "");
    }

    private static FilledForm intake(String wishes) {
        Map<String, RenderedValue> values = texts(Map.ofEntries(
                Map.entry("caseNumber", "R08-0001"),
                Map.entry("receivedOn", "令和8年11月22日"),
                Map.entry("receivedBy", "見本 一郎"),
                Map.entry("kana", "ながおか はなこ"),
                Map.entry("name", "長岡 花子"),
                Map.entry("birthDate", "昭和36年11月22日（65歳）"),
                Map.entry("age", "65"),
                Map.entry("address", "〒940-0000 練習市見本町一丁目2番3号 見本荘105号室"),
                Map.entry("mobileTelephone", "0120-000-123"),
                Map.entry("addressee", "練習市自立相談支援センター"),
                Map.entry("appliedOn", "令和8年11月22日"),
                Map.entry("wishes", wishes)));
        values.put("sex", RenderedValue.code("2"));
        values.put(
                "chiefComplaint",
                new RenderedValue("", List.of("C03", "C04", "C16"), "C04", Map.of("C16", "学費"), List.of()));
        return new FilledForm(StandardForms.on(FormId.INTAKE_APPLICATION, DAY), DAY, values);
    }

    private static FilledForm plan() {
        Map<String, RenderedValue> values = texts(Map.ofEntries(
                Map.entry("caseNumber", "R08-0001"),
                Map.entry("kana", "ながおか はなこ"),
                Map.entry("name", "長岡 花子"),
                Map.entry("birthDate", "昭和36年11月22日（65歳）"),
                Map.entry("draftedOn", "令和8年11月20日"),
                Map.entry("author", "練習市自立相談支援センター 見本 一郎"),
                Map.entry("longTermGoal", "家計の見通しを立て、今の住まいで安心して暮らす。"),
                Map.entry("startsIn", "令和8年12月"),
                Map.entry("endsIn", "令和9年5月"),
                Map.entry("monitoringIn", "令和9年2月")));
        values.put("sex", RenderedValue.code("2"));
        values.put("planKind", RenderedValue.codes(List.of("again"), Map.of("again", "2")));
        values.put("aimsAtEmployment", RenderedValue.code("yes"));
        values.put("issues", rows("number", "issue", "家賃の滞納が3か月ある", "収支の見通しが立たない"));
        values.put("goals", rows("number", "goal", "滞納している家賃を分割で返す", "毎月の収支を黒字にする"));
        values.put(
                "actions",
                RenderedValue.rows(List.of(Map.of(
                        "issueNumber", "1",
                        "person", "毎月の収支を書き出す",
                        "supporter", "練習市社会福祉協議会",
                        "support", "家計表を一緒に作り、返済の計画を立てる",
                        "frequency", "月2回"))));
        values.put(
                "services",
                RenderedValue.rowsByOption(Map.of(
                        "S03",
                        Map.of(
                                "policy", "家計表の作成と返済計画",
                                "provider", "練習市社会福祉協議会",
                                "period", "令和8年12月1日から令和9年5月31日"))));
        return new FilledForm(StandardForms.on(FormId.PLAN, DAY), DAY, values);
    }

    private static FilledForm assessment() {
        Map<String, RenderedValue> values = texts(Map.of(
                "caseNumber", "R08-0001",
                "name", "長岡 花子",
                "age", "65",
                "complaint", "家賃の支払いが遅れ、督促を受けている。病院にも行けていない。",
                "income", "62,000円",
                "community", "聞けていない",
                "taxation", "聞けていない"));
        values.put("referralRoute", RenderedValue.code("R5"));
        values.put("referrers", RenderedValue.codes(List.of("O04", "O18"), Map.of("O18", "大家")));
        values.put("benefits", RenderedValue.codes(List.of("oldAge"), Map.of("oldAge", "62,000")));
        values.put(
                "familyMembers",
                RenderedValue.rows(List.of(
                        Map.of("relation", "夫", "name", "長岡 太郎", "age", "67", "living", "同居", "health", "腰痛で通院中"),
                        Map.of("relation", "長男", "name", "長岡 次郎", "age", "35", "living", "別居"))));
        return new FilledForm(StandardForms.on(FormId.ASSESSMENT, DAY), DAY, values);
    }

    private static RenderedValue rows(String number, String column, String... texts) {
        return RenderedValue.rows(IntStream.range(0, texts.length)
                .mapToObj(place -> Map.of(number, Integer.toString(place + 1), column, texts[place]))
                .toList());
    }

    private static Map<String, RenderedValue> texts(Map<String, String> texts) {
        Map<String, RenderedValue> values = new LinkedHashMap<>();
        texts.forEach((field, text) -> values.put(field, RenderedValue.text(text)));
        return values;
    }
}
