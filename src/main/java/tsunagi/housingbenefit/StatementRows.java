package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Period;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.AssetItem;
import tsunagi.meanstest.AssetKind;
import tsunagi.meanstest.FinancialAssets;
import tsunagi.meanstest.HouseholdIncome;
import tsunagi.meanstest.Inclusion;
import tsunagi.meanstest.IncomeAmount;
import tsunagi.meanstest.IncomeFigure;
import tsunagi.meanstest.IncomeItem;
import tsunagi.meanstest.IncomeKind;
import tsunagi.meanstest.MovingCost;
import tsunagi.meanstest.MovingCostKind;
import tsunagi.meanstest.UnableToSeek;

/** The lists of 申請の内容 as their tables keep them; all of them travel in one document, and so in one statement of SQL. */
record StatementRows(
        List<IncomeRow> incomes,
        List<AssetRow> assets,
        List<SpellRow> spells,
        List<AnswerRow> answers,
        List<CostRow> costs) {

    static StatementRows of(Statement statement) {
        var month = YearMonth.from(statement.applicationDate());
        return new StatementRows(
                incomes(statement.income()).stream()
                        .map(item -> IncomeRow.of(item, month))
                        .toList(),
                assets(statement.assets()).stream().map(AssetRow::of).toList(),
                statement.spells().stream().map(SpellRow::of).toList(),
                statement.answers().entrySet().stream()
                        .map(entry -> new AnswerRow(
                                entry.getKey(),
                                entry.getValue().choice(),
                                entry.getValue().evidence()))
                        .toList(),
                statement.moving() == null
                        ? List.of()
                        : statement.moving().costs().stream()
                                .map(cost ->
                                        new CostRow(cost.kind(), cost.amount().amount()))
                                .toList());
    }

    /** A total without its items answers a program, and never stands in an application. */
    private static List<IncomeItem> incomes(HouseholdIncome income) {
        return switch (income) {
            case HouseholdIncome.Items(var items) -> items;
            case HouseholdIncome.Unconfirmed _ -> List.of();
            case HouseholdIncome.Total _ -> throw new IllegalArgumentException("An application states its items");
        };
    }

    private static List<AssetItem> assets(FinancialAssets assets) {
        return switch (assets) {
            case FinancialAssets.Items(var items) -> items;
            case FinancialAssets.Unconfirmed _ -> List.of();
            case FinancialAssets.Total _ -> throw new IllegalArgumentException("An application states its items");
        };
    }

    /** @param known whether somebody has confirmed the income: nothing at all is an answer, too */
    HouseholdIncome income(boolean known) {
        return known
                ? HouseholdIncome.of(incomes.stream().map(IncomeRow::item).toList())
                : HouseholdIncome.unconfirmed("");
    }

    FinancialAssets assets(boolean known) {
        return known
                ? FinancialAssets.of(assets.stream().map(AssetRow::item).toList())
                : FinancialAssets.unconfirmed("");
    }

    List<UnableToSeek.Spell> statedSpells() {
        return spells.stream().map(SpellRow::spell).toList();
    }

    List<MovingCost> statedCosts() {
        return costs.stream()
                .map(cost -> new MovingCost(cost.kind(), Yen.of(cost.amount())))
                .toList();
    }

    Map<String, Answer> statedAnswers() {
        return answers.stream()
                .collect(Collectors.toMap(
                        AnswerRow::criterion, answer -> new Answer(answer.choice(), answer.evidence())));
    }

    /** @param spread months of まとめ払い; null of a month's income */
    record IncomeRow(
            String earner,
            IncomeKind kind,
            List<Long> amounts,
            List<Long> deductions,
            List<LocalDate> months,
            @Nullable Integer spread,
            @Nullable Boolean counted,
            String reason,
            String evidence) {
        static IncomeRow of(IncomeItem item, YearMonth applied) {
            List<IncomeFigure> figures = switch (item.amount()) {
                case IncomeAmount.OfMonth(var figure) -> List.of(figure);
                case IncomeAmount.ForMonths(var paid, int _) -> List.of(new IncomeFigure(applied, paid, Yen.ZERO));
                case IncomeAmount.Average(var averaged) -> averaged;
            };
            return new IncomeRow(
                    item.earner(),
                    item.kind(),
                    each(figures, figure -> figure.amount().amount()),
                    each(figures, figure -> figure.deduction().amount()),
                    each(figures, figure -> figure.month().atDay(1)),
                    item.amount() instanceof IncomeAmount.ForMonths(var _, int months) ? months : null,
                    StatementRows.counted(item.inclusion()),
                    StatementRows.reason(item.inclusion()),
                    item.evidence());
        }

        private static <T> List<T> each(List<IncomeFigure> figures, Function<IncomeFigure, T> part) {
            return figures.stream().map(part).toList();
        }

        IncomeItem item() {
            return new IncomeItem(earner, kind, amount(), inclusion(counted, reason), evidence);
        }

        private IncomeAmount amount() {
            if (spread != null) {
                return new IncomeAmount.ForMonths(Yen.of(amounts.getFirst()), spread);
            }
            return amounts.size() == 1
                    ? new IncomeAmount.OfMonth(figure(0))
                    : new IncomeAmount.Average(IntStream.range(0, amounts.size())
                            .mapToObj(this::figure)
                            .toList());
        }

        private IncomeFigure figure(int index) {
            return new IncomeFigure(
                    YearMonth.from(months.get(index)), Yen.of(amounts.get(index)), Yen.of(deductions.get(index)));
        }
    }

    record AssetRow(
            String owner,
            AssetKind kind,
            long amount,
            @Nullable Boolean counted,
            String reason,
            String evidence) {
        static AssetRow of(AssetItem item) {
            return new AssetRow(
                    item.owner(),
                    item.kind(),
                    item.amount().amount(),
                    StatementRows.counted(item.inclusion()),
                    StatementRows.reason(item.inclusion()),
                    item.evidence());
        }

        AssetItem item() {
            return new AssetItem(owner, kind, Yen.of(amount), inclusion(counted, reason), evidence);
        }
    }

    /** @param until null while it lasts */
    record SpellRow(
            UnableToSeek.Cause cause,
            LocalDate since,
            @Nullable LocalDate until) {
        static SpellRow of(UnableToSeek.Spell spell) {
            return new SpellRow(
                    spell.cause(), spell.period().start(), spell.period().end());
        }

        UnableToSeek.Spell spell() {
            return new UnableToSeek.Spell(new Period(since, until), cause);
        }
    }

    record AnswerRow(String criterion, Answer.Choice choice, String evidence) {}

    record CostRow(MovingCostKind kind, long amount) {}

    private static @Nullable Boolean counted(Inclusion inclusion) {
        return switch (inclusion) {
            case Inclusion.Usual _ -> null;
            case Inclusion.Counted _ -> Boolean.TRUE;
            case Inclusion.LeftOut _ -> Boolean.FALSE;
        };
    }

    private static String reason(Inclusion inclusion) {
        return switch (inclusion) {
            case Inclusion.Usual _ -> "";
            case Inclusion.Counted(String reason) -> reason;
            case Inclusion.LeftOut(String reason) -> reason;
        };
    }

    private static Inclusion inclusion(@Nullable Boolean counted, String reason) {
        if (counted == null) {
            return Inclusion.usual();
        }
        return counted ? Inclusion.counted(reason) : Inclusion.leftOut(reason);
    }
}
