package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.housingbenefit.Checklist.Line;
import tsunagi.meanstest.BenefitType;

/** Which papers an application needs (rules.md §2.10), and what is missing. */
class ChecklistTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "R1, 'IDENTITY LEFT_WORK INCOME ASSETS TENANCY DWELLING JOB_SEEKING CONFIRMATION'",
        "R2, 'IDENTITY LEFT_WORK INCOME ASSETS TENANCY DWELLING JOB_SEEKING CONFIRMATION'",
        "R3, 'IDENTITY REDUCTION INCOME ASSETS TENANCY DWELLING JOB_SEEKING CONFIRMATION'",
        "M1, 'IDENTITY REDUCTION INCOME ASSETS DWELLING CONFIRMATION ESTIMATE BUDGET_NEED'"
    })
    void aFirstApplicationNeedsWhatItsGroundAsksFor(BenefitType type, String documents) {
        assertThat(names(Occasion.first(), type)).isEqualTo(documents);
    }

    /** 規則12条: 10条2号から5号. */
    @Test
    void whoGoesOnShowsIncomeAssetsAndJobSeekingOnly() {
        assertThat(names(Occasion.extension(), BenefitType.R1)).isEqualTo("INCOME ASSETS JOB_SEEKING");
        assertThat(names(Occasion.resumption(DAY), BenefitType.R3)).isEqualTo("INCOME ASSETS JOB_SEEKING");
    }

    @ParameterizedTest
    @CsvSource({
        "RENT_CHANGED, TENANCY",
        "INCOME_FELL, INCOME",
        "MOVED_WITHOUT_FAULT, TENANCY DWELLING",
        "MOVED_AS_GUIDED, TENANCY DWELLING"
    })
    void aChangeNeedsThePaperThatShowsIt(ChangeGround ground, String documents) {
        var change = Occasion.change(new AppliedChange(ground, YearMonth.of(2026, 12)));
        assertThat(names(change, BenefitType.R1)).isEqualTo(documents);
    }

    @Test
    void whatIsNeitherThereNorUnneededIsMissing() {
        var checklist = Checklist.of(
                Occasion.extension(),
                BenefitType.R1,
                Map.of(
                        RequiredDocument.INCOME,
                        new Line(RequiredDocument.INCOME, DAY, ""),
                        RequiredDocument.ASSETS,
                        new Line(RequiredDocument.ASSETS, null, "先月の通帳で確認済み")),
                "");
        assertThat(checklist.missing()).containsExactly("求職申込み、または経営相談の申込みが分かる資料");
        assertThat(checklist.isComplete()).isFalse();
    }

    private static String names(Occasion occasion, BenefitType type) {
        return String.join(
                " ",
                RequiredDocument.of(occasion, type).stream()
                        .map(RequiredDocument::name)
                        .toList());
    }
}
