package tsunagi.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagi.kernel.Yen;

/** Input is read in every spelling; what can't be read is kept as typed and said in words. */
class AnswerReaderTest {
    private final FormDefinition intake = FormsFixture.intake();
    private final FormDefinition assessment = FormsFixture.assessment();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R8.11.22",
                "令和8年11月22日",
                "令8.11.22",
                "Ｒ８．１１．２２",
                "20261122",
                "2026/11/22",
                "2026-11-22",
                " 令和 8年 11月 22日 "
            })
    void aDateIsReadInEverySpelling(String typed) {
        Reading reading = FormsFixture.read(intake, "appliedOn=" + typed);
        assertThat(reading.answers().date("appliedOn")).contains(LocalDate.of(2026, 11, 22));
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aDayAfterTheEndOfItsEraIsTakenAndSaid() {
        Reading reading = FormsFixture.read(intake, "appliedOn=平成31年5月1日");
        assertThat(reading.answers().date("appliedOn")).contains(LocalDate.of(2019, 5, 1));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.hints()).containsExactly("「申込日(同意日)」は令和元年5月1日として登録します");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026/2/30   | 2月30日は暦にありません
                    2/30        | 年は西暦4桁か、元号（令和・平成・昭和など）を付けて入力してください
                    R8.13.1     | 月は1から12で入力してください
                    あした      | 日付は「令和8年11月24日」「R8.11.24」「2026/11/24」のように入力してください
                    2026/11/23  | 今日以前の日付にしてください
                    """)
    void aDateThatIsNoneIsKeptAsTypedWithTheReason(String typed, String message) {
        Reading reading = FormsFixture.read(intake, "appliedOn=" + typed);
        assertThat(reading.answers().find("appliedOn")).contains(new Answer.Unreadable(typed));
        assertThat(reading.problems()).containsExactly(new Problem("appliedOn", "申込日(同意日)", message));
    }

    @Test
    void theEmptyValueThatSaysAFieldWasOnThePageNeverReplacesWhatWasChosen() {
        String[] typed = {"signature=", "signature=paper", "consentStatus=", "consentStatus=given"};
        var read = FormsFixture.read(intake, typed).answers();
        assertThat(read.isSigned("signature")).isTrue();
        assertThat(read.find("consentStatus")).contains(Answer.Chosen.of("given"));
        var emptied = AnswerReader.read(intake, FormsFixture.context(), FormsFixture.submission(1, "signature="), read);
        assertThat(emptied.answers().isSigned("signature")).isFalse();
    }

    @Test
    void aBirthDateInTheFutureIsRefused() {
        var values = new ValueReader(FormsFixture.context());
        var birthDate = new FieldType.Partial(true);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> values.read(birthDate, "R8.11.23"))
                .hasMessage("生年月日は今日以前の日付にしてください");
        assertThat(values.interpretation(birthDate, "S36.11.22")).isEqualTo("＝昭和36年11月22日（1961年11月22日）・65歳");
    }

    @Test
    void aNoteOfTenThousandCharactersIsKeptWhole() {
        String note = "長い記録。".repeat(2_000);
        Reading reading = FormsFixture.read(intake, "wishes=" + note);
        assertThat(reading.answers().text("wishes")).contains(note);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aNoteBeyondTheLimitIsNotCutButSaid() {
        String note = "あ".repeat(20_001);
        Reading reading = FormsFixture.read(intake, "wishes=" + note);
        assertThat(reading.answers().find("wishes")).contains(new Answer.Unreadable(note));
        assertThat(reading.problems().getFirst().message()).isEqualTo("20,000文字以内で入力してください（いまは20,001文字です）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "=1+1", "'; drop table form_answer; --", "𠮷田　﨑", "①㈱"})
    void freeTextIsNeverChanged(String typed) {
        assertThat(FormsFixture.read(intake, "visitorName=" + typed).answers().text("visitorName"))
                .contains(typed);
    }

    @Test
    void whatNoKeyboardTypesIsLeftOut() {
        Reading reading = FormsFixture.read(intake, "wishes= 一行目\r\n二行目\u0000\u0007 ");
        assertThat(reading.answers().text("wishes")).contains("一行目\n二行目");
    }

    @Test
    void moneyIsReadInAnyWidthAndRefusedBelowZero() {
        assertThat(FormsFixture.read(assessment, "income=１２，０００円").answers().yen("income"))
                .contains(Yen.of(12_000));
        assertThat(FormsFixture.read(assessment, "income=0").answers().yen("income"))
                .contains(Yen.ZERO);
        assertThat(FormsFixture.read(assessment, "income=-500").problems())
                .containsExactly(new Problem("income", "本人収入(月額・手取り)", "0円以上で入力してください"));
    }

    @Test
    void aSingleCircleCountsAsTheMainComplaint() {
        Reading one = FormsFixture.read(intake, "chiefComplaint=C03");
        assertThat(SheetSaving.choices(intake, one.answers()))
                .containsExactly(new ChosenOption("chiefComplaint", "C03", true));
    }

    @Test
    void theDoubleCircleIsACircleTooAndStandsOnce() {
        Reading two = FormsFixture.read(intake, "chiefComplaint=C03", "chiefComplaint.main=C07");
        assertThat(two.answers().codes("chiefComplaint")).containsExactly("C03", "C07");
        assertThat(SheetSaving.choices(intake, two.answers()))
                .containsExactly(
                        new ChosenOption("chiefComplaint", "C03", false),
                        new ChosenOption("chiefComplaint", "C07", true));
        Reading both = FormsFixture.read(intake, "chiefComplaint.main=C03", "chiefComplaint.main=C07");
        assertThat(both.problems()).extracting(Problem::message).containsExactly("◎は1つだけにしてください");
    }

    @Test
    void severalCirclesWithoutADoubleOneHaveNoMainComplaint() {
        Reading two = FormsFixture.read(intake, "chiefComplaint=C03", "chiefComplaint=C07");
        assertThat(SheetSaving.choices(intake, two.answers())).noneMatch(ChosenOption::main);
    }

    @Test
    void noneExcludesEverythingElse() {
        Reading reading = FormsFixture.read(assessment, "disability=none", "disability=physical");
        assertThat(reading.problems()).containsExactly(new Problem("disability", "障害手帳等", "「なし」とほかの項目は、同時に選べません"));
    }

    @Test
    void bracketsWithoutTheirOptionAreKeptAndSaid() {
        Reading reading = FormsFixture.read(assessment, "housing=owned", "housing.other.detail=知人宅");
        assertThat(reading.problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("「その他」に記入がありますが");
        assertThat(RawInput.of(assessment, reading.answers()).getFirst("housing.other.detail"))
                .isEqualTo("知人宅");
    }

    @Test
    void bracketsAreReadByTheirKind() {
        Reading good = FormsFixture.read(assessment, "benefits=child", "benefits.child.detail=１万５千".replace("５千", ""));
        assertThat(RawInput.of(assessment, good.answers()).getFirst("benefits.child.detail"))
                .isEqualTo("10,000");
        Reading bad = FormsFixture.read(assessment, "cohabitants=present", "cohabitants.present.detail=たくさん");
        assertThat(bad.problems())
                .containsExactly(new Problem("cohabitants.present.detail", "同居者（有）", "数字で入力してください（例：3）"));
    }

    @Test
    void anOptionThatTheFormHasNotIsRefused() {
        assertThat(FormsFixture.read(assessment, "housing=castle").problems())
                .containsExactly(new Problem("housing", "住居", "選択肢から選んでください"));
    }

    @Test
    void rowsAreReadCellByCellAndEmptyOnesLeftOut() {
        Reading reading = FormsFixture.read(
                assessment,
                "debts=",
                "debts.0.lender=",
                "debts.1.lender=試験金融",
                "debts.1.balance=50万",
                "debts.1.settlement=consulting",
                "debts.2.repayment=たくさん");
        var rows = (Answer.Rows) reading.answers().find("debts").orElseThrow();
        assertThat(rows.rows()).hasSize(2);
        assertThat(rows.rows().getFirst()).containsEntry("balance", new Answer.Amount(Yen.of(500_000)));
        assertThat(reading.problems())
                .extracting(Problem::field, Problem::label)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("debts.2.repayment", "債務の内訳 3行目 月返済"));
    }

    @Test
    void notAskedIsAnAnswerOfItsOwnAndGivesWayToARealOne() {
        assertThat(FormsFixture.read(assessment, "marriage=", "marriage.notAsked=true")
                        .answers()
                        .isNotAsked("marriage"))
                .isTrue();
        assertThat(FormsFixture.read(assessment, "marriage=single", "marriage.notAsked=true")
                        .answers()
                        .code("marriage"))
                .contains("single");
        assertThat(FormsFixture.read(intake, "chiefComplaint.notAsked=true")
                        .answers()
                        .find("chiefComplaint"))
                .isEmpty();
    }

    @Test
    void aFieldThatWasNotSentKeepsItsAnswerAndAnEmptyOneLosesIt() {
        Answers base = FormsFixture.read(assessment, "complaint=仕事がない", "marriage=single")
                .answers();
        Reading part =
                AnswerReader.read(assessment, FormsFixture.context(), FormsFixture.submission(0, "marriage="), base);
        assertThat(part.answers().text("complaint")).contains("仕事がない");
        assertThat(part.answers().find("marriage")).isEmpty();
    }

    @Test
    void staffComeFromTheList() {
        assertThat(FormsFixture.read(assessment, "author=" + FormsFixture.SATO.id())
                        .problems())
                .isEmpty();
        assertThat(FormsFixture.read(assessment, "author=00000000-0000-0000-0000-000000000000")
                        .problems())
                .extracting(Problem::message)
                .isEqualTo(List.of("職員を名簿から選んでください"));
    }

    @Test
    void everyKindOfAnswerIsKeptAndReadBackTheSame() {
        Answers answers = FormsFixture.read(
                        assessment,
                        "intakeOn=R8.11.20",
                        "author=" + FormsFixture.SATO.id(),
                        "referralRoute=R7",
                        "referralRoute.R7.detail=市役所の窓口",
                        "complaint=家賃が払えない\n仕事もない",
                        "children=present",
                        "children.present.detail=2",
                        "dependentChildren=2人",
                        "income=85,000",
                        "marriage.notAsked=true",
                        "jobs.0.from=H20.4",
                        "jobs.0.to=2015年頃",
                        "jobs.1.from=不明",
                        "jobs.1.employer=試験工業",
                        "screenedOn=いつか")
                .answers();
        assertThat(AnswerJson.read(assessment, AnswerJson.write(assessment, answers)))
                .isEqualTo(answers);
        assertThat(AnswerReader.again(assessment, FormsFixture.context(), answers)
                        .answers())
                .isEqualTo(answers);
    }
}
