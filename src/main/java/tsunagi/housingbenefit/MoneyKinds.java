package tsunagi.housingbenefit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tsunagi.meanstest.AssetKind;
import tsunagi.meanstest.IncomeKind;
import tsunagi.meanstest.MovingCostKind;
import tsunagi.meanstest.UnableToSeek;
import tsunagi.standards.StandardTables;
import tsunagi.web.Choice;

/** What may be chosen in the form of the 試算. */
final class MoneyKinds {
    static final List<Choice> INCOMES =
            choices(IncomeKind.values(), kind -> kind.label() + (kind.countsUsually() ? "" : "（入れない）"));
    static final List<Choice> ASSETS =
            choices(AssetKind.values(), kind -> kind.label() + (kind.countsUsually() ? "" : "（入れない）"));
    static final List<Choice> MOVING_COSTS = choices(MovingCostKind.values(), MovingCostKind::label);
    static final List<Choice> CAUSES = choices(UnableToSeek.Cause.values(), UnableToSeek.Cause::label);

    private MoneyKinds() {}

    private static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.name(), label.apply(value)))
                .toList();
    }

    /** The municipalities with tables, the own one first. */
    static List<Choice> towns(StandardTables tables) {
        return Stream.concat(
                        Stream.of(tables.own()),
                        tables.all().stream()
                                .filter(each -> !each.code().equals(tables.own().code())))
                .map(each -> Choice.of(each.code().value(), each.name()))
                .toList();
    }
}
