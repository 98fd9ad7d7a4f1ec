package tsunagi.housingbenefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.housingbenefit.Statement.Moving;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.AssetItem;
import tsunagi.meanstest.BenefitType;
import tsunagi.meanstest.FinancialAssets;
import tsunagi.meanstest.HouseholdIncome;
import tsunagi.meanstest.IncomeItem;
import tsunagi.meanstest.MovingCost;
import tsunagi.meanstest.MovingStandards;
import tsunagi.meanstest.UnableToSeek;
import tsunagi.standards.MunicipalityCode;

/** Reads 申請の内容 from the form of a 試算 or of an application, field by field in the order of the screen. */
final class StatementReading {
    /** What the tick 「ない（確認済み）」 sends. */
    static final String NONE = "true";

    private static final String SAID = "本人からの聞き取り";

    private final WhatIfForm form;
    private final Refusals refusals;

    /** @param refusals collects every reason against it */
    StatementReading(WhatIfForm form, Refusals refusals) {
        this.form = form;
        this.refusals = refusals;
    }

    /** @return what was read; null when something is to be put right, which {@code refusals} then says */
    @Nullable
    Statement read() {
        BenefitType type = refusals.reading(
                "type",
                () -> TypedChoice.read(BenefitType.class, form.value("type"))
                        .orElseThrow(() -> new Refusal("申請の理由を選んでください")));
        LocalDate day = refusals.reading("applicationDate", () -> JapaneseDates.parse(form.value("applicationDate")));
        MunicipalityCode town = refusals.reading("municipality", () -> town("municipality"));
        Integer size = refusals.reading("householdSize", this::size);
        Yen rent = refusals.reading("rent", () -> FieldReading.amount(form.value("rent"), "家賃を入力してください"));
        BigDecimal floorArea = refusals.reading("floorArea", () -> FieldReading.optionalArea(form.value("floorArea")));
        var rows = new RowReading(form, refusals);
        LocalDate leftWorkOn = leftWork(type)
                ? refusals.reading("leftWorkOn", () -> FieldReading.optionalDay(form.value("leftWorkOn")))
                : null;
        List<UnableToSeek.Spell> spells = leftWork(type) ? rows.spells() : List.of();
        Moving moving = type == BenefitType.M1 ? moving(town) : null;
        List<IncomeItem> incomes = rows.incomes(YearMonth.from(day == null ? LocalDate.EPOCH : day));
        List<AssetItem> assets = rows.assets();
        boolean noIncome = none("incomeNone", incomes, "収入の行があります。「収入はない」の印か、その行を消してください");
        boolean noAssets = none("assetsNone", assets, "資産の行があります。「金融資産はない」の印か、その行を消してください");
        Map<String, Answer> answers = answers();
        if (!refusals.isEmpty()) {
            return null;
        }
        return new Statement(
                Objects.requireNonNull(type),
                Objects.requireNonNull(town),
                Objects.requireNonNull(day),
                Objects.requireNonNull(size),
                Objects.requireNonNull(rent),
                floorArea,
                leftWorkOn,
                spells,
                incomes.isEmpty() && !noIncome ? HouseholdIncome.unconfirmed("") : HouseholdIncome.of(incomes),
                assets.isEmpty() && !noAssets ? FinancialAssets.unconfirmed("") : FinancialAssets.of(assets),
                moving,
                answers);
    }

    private Integer size() {
        Integer size = FieldReading.optionalSize(form.value("householdSize"));
        if (size == null) {
            throw new Refusal("世帯の人数を入力してください");
        }
        return size;
    }

    /** Nothing at all is an answer, too, when somebody has confirmed it. */
    private boolean none(String field, List<?> rows, String contradiction) {
        boolean none = form.value(field).equals(NONE);
        refusals.unless(!none || rows.isEmpty(), field, contradiction);
        return none;
    }

    private static boolean leftWork(@Nullable BenefitType type) {
        return type == BenefitType.R1 || type == BenefitType.R2;
    }

    private MunicipalityCode town(String field) {
        return new MunicipalityCode(form.value(field));
    }

    private @Nullable Moving moving(@Nullable MunicipalityCode here) {
        YearMonth dropped =
                refusals.reading("incomeDroppedMonth", () -> FieldReading.month(form.value("incomeDroppedMonth")));
        MunicipalityCode destination =
                form.value("destination").isBlank() ? here : refusals.reading("destination", () -> town("destination"));
        List<MovingCost> costs = new RowReading(form, refusals).costs();
        MovingStandards.Ceiling ceiling = ceiling();
        return dropped == null || destination == null ? null : new Moving(dropped, destination, costs, ceiling);
    }

    private MovingStandards.@Nullable Ceiling ceiling() {
        String reason = refusals.reading("specialReason", () -> FieldReading.reason(form.value("specialReason")));
        Yen amount =
                refusals.reading("specialCeiling", () -> FieldReading.optionalAmount(form.value("specialCeiling")));
        if (reason == null || (amount == null && reason.isEmpty())) {
            return null;
        }
        refusals.unless(amount != null, "specialCeiling", "上限にする額を入力してください");
        return amount == null
                ? null
                : refusals.reading("specialReason", () -> new MovingStandards.Ceiling(amount, reason));
    }

    /** What nobody answered is not yet known. */
    private Map<String, Answer> answers() {
        Map<String, Answer> answers = new HashMap<>();
        for (AskedCriterion asked : AskedCriterion.ALL) {
            String evidence = refusals.reading(
                    asked.evidenceField(), () -> FieldReading.reason(form.value(asked.evidenceField())));
            String said = evidence == null || evidence.isEmpty() ? SAID : evidence;
            TypedChoice.read(Answer.Choice.class, form.value(asked.choiceField()))
                    .map(choice -> choice == Answer.Choice.UNCONFIRMED
                            ? Answer.unconfirmed(Objects.toString(evidence, ""))
                            : new Answer(choice, said))
                    .ifPresent(answer -> answers.put(asked.name(), answer));
        }
        return answers;
    }
}
