package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.AssetItem;
import tsunagi.meanstest.FinancialAssets;
import tsunagi.meanstest.HouseholdIncome;
import tsunagi.meanstest.Inclusion;
import tsunagi.meanstest.IncomeAmount;
import tsunagi.meanstest.IncomeFigure;
import tsunagi.meanstest.IncomeItem;
import tsunagi.meanstest.MovingCost;
import tsunagi.meanstest.UnableToSeek;

/** 申請の内容 as the fields of the form, from which {@link StatementReading} reads the same again. */
final class StatedForm {
    private final Map<String, String> fields = new LinkedHashMap<>();

    private StatedForm() {}

    static Map<String, String> of(Statement statement) {
        var form = new StatedForm();
        form.basics(statement);
        form.income(statement.income());
        form.assets(statement.assets());
        statement.answers().forEach((criterion, answer) -> {
            form.put("criterion." + criterion, answer.choice().name());
            form.put("evidence." + criterion, answer.evidence());
        });
        return form.fields;
    }

    /**
     * For 延長・変更・再開: who has which income and what stays as it was. The amounts are those of another month, so months, averages
     * and what was confirmed then are left out and asked anew.
     *
     * @param appliedOn of the new application
     */
    static Map<String, String> again(Statement before, LocalDate appliedOn) {
        Map<String, String> fields = of(before);
        fields.keySet()
                .removeIf(field -> field.startsWith("criterion.")
                        || field.startsWith("evidence.")
                        || field.endsWith("None")
                        || field.matches("incomes\\.\\d+\\.(month|evidence|\\w+Before)")
                        || field.matches("assets\\.\\d+\\.(amount|evidence)"));
        fields.put("applicationDate", JapaneseDates.format(appliedOn));
        return fields;
    }

    private void basics(Statement statement) {
        put("type", statement.type().name());
        put("applicationDate", JapaneseDates.format(statement.applicationDate()));
        put("municipality", statement.municipality().value());
        put("householdSize", Integer.toString(statement.householdSize()));
        put("rent", statement.rent().digits());
        put(
                "floorArea",
                statement.floorArea() == null ? "" : statement.floorArea().toPlainString());
        put("leftWorkOn", day(statement.leftWorkOn()));
        for (int i = 0; i < statement.spells().size(); i++) {
            UnableToSeek.Spell spell = statement.spells().get(i);
            put(RowKind.SPELLS, i, "cause", spell.cause().name());
            put(RowKind.SPELLS, i, "since", day(spell.period().start()));
            put(RowKind.SPELLS, i, "until", day(spell.period().end()));
        }
        if (statement.moving() != null) {
            moving(statement.moving());
        }
    }

    private void moving(Statement.Moving moving) {
        put("incomeDroppedMonth", JapaneseDates.format(moving.droppedIn()));
        put("destination", moving.destination().value());
        for (int i = 0; i < moving.costs().size(); i++) {
            MovingCost cost = moving.costs().get(i);
            put(RowKind.ITEMS, i, "kind", cost.kind().name());
            put(RowKind.ITEMS, i, "amount", cost.amount().digits());
        }
        if (moving.ceiling() != null) {
            put("specialCeiling", moving.ceiling().amount().digits());
            put("specialReason", moving.ceiling().reason());
        }
    }

    private void income(HouseholdIncome income) {
        if (income instanceof HouseholdIncome.Items(List<IncomeItem> items)) {
            for (int i = 0; i < items.size(); i++) {
                income(i, items.get(i));
            }
            if (items.isEmpty()) {
                put("incomeNone", StatementReading.NONE);
            }
        }
    }

    private void income(int row, IncomeItem item) {
        put(RowKind.INCOMES, row, "kind", item.kind().name());
        put(RowKind.INCOMES, row, "member", item.earner());
        put(RowKind.INCOMES, row, "evidence", item.evidence());
        inclusion(RowKind.INCOMES, row, item.inclusion());
        switch (item.amount()) {
            case IncomeAmount.OfMonth(IncomeFigure figure) -> last(row, figure);
            case IncomeAmount.ForMonths(Yen paid, int months) -> {
                put(RowKind.INCOMES, row, "amount", paid.digits());
                put(RowKind.INCOMES, row, "months", Integer.toString(months));
            }
            case IncomeAmount.Average(List<IncomeFigure> figures) -> {
                last(row, figures.getLast());
                before(row, figures, 1, "Before");
                before(row, figures, 2, "TwoBefore");
            }
        }
    }

    private void last(int row, IncomeFigure figure) {
        put(RowKind.INCOMES, row, "amount", figure.amount().digits());
        put(RowKind.INCOMES, row, "deduction", unlessNothing(figure.deduction()));
        put(RowKind.INCOMES, row, "month", JapaneseDates.format(figure.month()));
    }

    private void before(int row, List<IncomeFigure> figures, int months, String ending) {
        if (figures.size() > months) {
            IncomeFigure figure = figures.get(figures.size() - 1 - months);
            put(RowKind.INCOMES, row, "amount" + ending, figure.amount().digits());
            put(RowKind.INCOMES, row, "deduction" + ending, unlessNothing(figure.deduction()));
        }
    }

    private void assets(FinancialAssets assets) {
        if (assets instanceof FinancialAssets.Items(List<AssetItem> items)) {
            for (int i = 0; i < items.size(); i++) {
                AssetItem item = items.get(i);
                put(RowKind.ASSETS, i, "kind", item.kind().name());
                put(RowKind.ASSETS, i, "member", item.owner());
                put(RowKind.ASSETS, i, "amount", item.amount().digits());
                put(RowKind.ASSETS, i, "evidence", item.evidence());
                inclusion(RowKind.ASSETS, i, item.inclusion());
            }
            if (items.isEmpty()) {
                put("assetsNone", StatementReading.NONE);
            }
        }
    }

    private void inclusion(RowKind kind, int row, Inclusion inclusion) {
        switch (inclusion) {
            case Inclusion.Usual _ -> put(kind, row, "inclusion", "");
            case Inclusion.Counted(String reason) -> {
                put(kind, row, "inclusion", "true");
                put(kind, row, "reason", reason);
            }
            case Inclusion.LeftOut(String reason) -> {
                put(kind, row, "inclusion", "false");
                put(kind, row, "reason", reason);
            }
        }
    }

    private static String unlessNothing(Yen amount) {
        return amount.isZero() ? "" : amount.digits();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : JapaneseDates.format(Objects.requireNonNull(day));
    }

    private void put(RowKind kind, int index, String field, String value) {
        put(kind.name(index + 1, field), value);
    }

    /** What says nothing is no field. */
    private void put(String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }
}
