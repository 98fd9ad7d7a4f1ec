package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.AssetItem;
import tsunagi.meanstest.AssetKind;
import tsunagi.meanstest.Inclusion;
import tsunagi.meanstest.IncomeAmount;
import tsunagi.meanstest.IncomeFigure;
import tsunagi.meanstest.IncomeItem;
import tsunagi.meanstest.IncomeKind;
import tsunagi.meanstest.MovingCost;
import tsunagi.meanstest.MovingCostKind;
import tsunagi.meanstest.UnableToSeek;

/** Reads the rows of the form; one in which nothing was typed says nothing. */
final class RowReading {
    private final WhatIfForm form;
    private final Refusals refusals;

    RowReading(WhatIfForm form, Refusals refusals) {
        this.form = form;
        this.refusals = refusals;
    }

    List<UnableToSeek.Spell> spells() {
        return each(RowKind.SPELLS, this::spell);
    }

    List<IncomeItem> incomes(YearMonth applicationMonth) {
        return each(RowKind.INCOMES, row -> income(row, applicationMonth));
    }

    List<AssetItem> assets() {
        return each(RowKind.ASSETS, this::asset);
    }

    List<MovingCost> costs() {
        return each(RowKind.ITEMS, this::cost);
    }

    private <T> List<T> each(RowKind kind, IntFunction<? extends @Nullable T> reader) {
        return form.told(kind)
                .flatMap(row -> Stream.<T>ofNullable(reader.apply(row)))
                .toList();
    }

    private UnableToSeek.@Nullable Spell spell(int row) {
        var kind = RowKind.SPELLS;
        LocalDate since = reading(kind, row, "since", typed -> {
            if (typed.isBlank()) {
                throw new Refusal("探せなくなった日を入力してください");
            }
            return FieldReading.optionalDay(typed);
        });
        LocalDate until = reading(kind, row, "until", FieldReading::optionalDay);
        UnableToSeek.Cause cause = choice(kind, row, "cause", UnableToSeek.Cause.class, "理由を選んでください");
        refusals.unless(
                since == null || until == null || !until.isBefore(since),
                kind.name(row, "until"),
                "最後の日は、探せなくなった日以後の日付にしてください");
        return since == null || cause == null || !refusals.isEmpty()
                ? null
                : new UnableToSeek.Spell(new Period(since, until), cause);
    }

    private @Nullable IncomeItem income(int row, YearMonth applicationMonth) {
        var kind = RowKind.INCOMES;
        IncomeKind what = choice(kind, row, "kind", IncomeKind.class, "収入の種類を選んでください");
        Yen amount = amount(kind, row, "金額を入力してください（ないときは0）");
        Yen deduction = reading(kind, row, "deduction", FieldReading::optionalAmount);
        String typedMonth = form.value(kind, row, "month");
        YearMonth month = typedMonth.isBlank() ? applicationMonth : reading(kind, row, "month", FieldReading::month);
        Integer months = reading(kind, row, "months", RowReading::months);
        Inclusion inclusion = inclusion(kind, row);
        String evidence = evidence(kind, row);
        if (what == null || amount == null || month == null || inclusion == null || evidence == null) {
            return null;
        }
        var figure = new Figure(amount, Objects.requireNonNullElse(deduction, Yen.ZERO));
        List<Figure> before = before(row);
        return built(
                kind,
                row,
                () -> new IncomeItem(
                        form.value(kind, row, "member"),
                        what,
                        months == null ? ofMonths(month, figure, before) : paidAtOnce(figure, before, months),
                        inclusion,
                        evidence));
    }

    private @Nullable String evidence(RowKind kind, int row) {
        return reading(kind, row, "evidence", FieldReading::reason);
    }

    /** What one month brought. */
    private record Figure(Yen amount, Yen deduction) {
        IncomeFigure in(YearMonth month) {
            return new IncomeFigure(month, amount, deduction);
        }
    }

    /** 変動する収入: those of the months before, the latest first; none where the month stands for itself. */
    private List<Figure> before(int row) {
        var kind = RowKind.INCOMES;
        Figure before = before(row, "amountBefore", "deductionBefore");
        Figure twoBefore = before(row, "amountTwoBefore", "deductionTwoBefore");
        refusals.unless(
                before != null || twoBefore == null, kind.name(row, "amountBefore"), "平均するときは、前の月の金額も入力してください（ないときは0）");
        List<Figure> figures = new ArrayList<>();
        Stream.ofNullable(before).forEach(figures::add);
        Stream.ofNullable(twoBefore).forEach(figures::add);
        return figures;
    }

    private @Nullable Figure before(int row, String amountField, String deductionField) {
        Yen amount = reading(RowKind.INCOMES, row, amountField, FieldReading::optionalAmount);
        Yen deduction = reading(RowKind.INCOMES, row, deductionField, FieldReading::optionalAmount);
        return amount == null ? null : new Figure(amount, Objects.requireNonNullElse(deduction, Yen.ZERO));
    }

    private static IncomeAmount ofMonths(YearMonth month, Figure last, List<Figure> before) {
        if (before.isEmpty()) {
            return new IncomeAmount.OfMonth(last.in(month));
        }
        List<IncomeFigure> figures = new ArrayList<>(List.of(last.in(month)));
        for (Figure each : before) {
            figures.addFirst(each.in(month.minusMonths(figures.size())));
        }
        return new IncomeAmount.Average(figures);
    }

    private static IncomeAmount paidAtOnce(Figure paid, List<Figure> before, int months) {
        if (!paid.deduction().isZero()) {
            throw new Refusal("deduction", "まとめ払いから引くものはありません");
        }
        if (!before.isEmpty()) {
            throw new Refusal("months", "まとめ払いの月数と、前の月の金額は、どちらか一方にしてください");
        }
        return new IncomeAmount.ForMonths(paid.amount(), months);
    }

    /** Null when nothing was typed. */
    private static @Nullable Integer months(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        String digits = TypedText.narrow(typed).replace("か月", "").replace("月", "");
        if (!digits.matches("\\d{1,2}")) {
            throw new Refusal("2から12までの月数を入力してください");
        }
        int months = Integer.parseInt(digits);
        return months == 1 ? null : Integer.valueOf(months);
    }

    private @Nullable AssetItem asset(int row) {
        var kind = RowKind.ASSETS;
        AssetKind what = choice(kind, row, "kind", AssetKind.class, "資産の種類を選んでください");
        Yen amount = amount(kind, row, "金額を入力してください（ないときは0）");
        Inclusion inclusion = inclusion(kind, row);
        String evidence = evidence(kind, row);
        return what == null || amount == null || inclusion == null || evidence == null
                ? null
                : built(
                        kind,
                        row,
                        () -> new AssetItem(form.value(kind, row, "member"), what, amount, inclusion, evidence));
    }

    private @Nullable MovingCost cost(int row) {
        var kind = RowKind.ITEMS;
        MovingCostKind what = choice(kind, row, "kind", MovingCostKind.class, "費用の種類を選んでください");
        Yen amount = amount(kind, row, "見積りの額を入力してください");
        return what == null || amount == null ? null : new MovingCost(what, amount);
    }

    /** As its kind says, or otherwise, and then why. */
    private @Nullable Inclusion inclusion(RowKind kind, int row) {
        return refusals.reading(kind.name(row, "reason"), () -> {
            String reason = FieldReading.reason(form.value(kind, row, "reason"));
            return switch (form.value(kind, row, "inclusion")) {
                case "true" -> counted(reason);
                case "false" -> leftOut(reason);
                default -> Inclusion.usual();
            };
        });
    }

    private static Inclusion counted(String reason) {
        return Inclusion.counted(required(reason));
    }

    private static Inclusion leftOut(String reason) {
        return Inclusion.leftOut(required(reason));
    }

    private static String required(String reason) {
        if (reason.isEmpty()) {
            throw new Refusal("種類とちがう扱いにする理由を入力してください");
        }
        return reason;
    }

    private @Nullable Yen amount(RowKind kind, int row, String missing) {
        return reading(kind, row, "amount", typed -> FieldReading.amount(typed, missing));
    }

    private <E extends Enum<E>> @Nullable E choice(
            RowKind kind, int row, String field, Class<E> choices, String missing) {
        return reading(
                kind, row, field, typed -> TypedChoice.read(choices, typed).orElseThrow(() -> new Refusal(missing)));
    }

    private <T> @Nullable T reading(
            RowKind kind, int row, String field, java.util.function.Function<String, ? extends @Nullable T> reader) {
        return refusals.reading(kind.name(row, field), () -> reader.apply(form.value(kind, row, field)));
    }

    /** What the rules refuse of a row is said beside the field of that row. */
    private <T> @Nullable T built(RowKind kind, int row, Supplier<T> item) {
        try {
            return item.get();
        } catch (Refusal refusal) {
            for (Refusal.Reason reason : refusal.reasons()) {
                String field = reason.field() == null ? "amount" : reason.field();
                refusals.add(kind.name(row, field), reason.message());
            }
            return null;
        }
    }
}
