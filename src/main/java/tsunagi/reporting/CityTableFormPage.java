package tsunagi.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.web.Choice;

/**
 * What the form of an own table offers.
 *
 * @param id null for a new table
 */
record CityTableFormPage(@Nullable UUID id, IndicatorSet indicators) {
    String action() {
        return id == null ? CityTableListPage.PATH + "/new" : CityTableListPage.PATH + "/" + id + "/edit";
    }

    String title() {
        return id == null ? "独自集計表を作る" : "独自集計表を変える（次の版）";
    }

    List<Choice> columns() {
        return Arrays.stream(TableColumns.values())
                .map(columns -> Choice.of(columns.name(), columns.label()))
                .toList();
    }

    /** A number that is no longer offered stays on the form until somebody chooses another. */
    List<Choice> rows(String chosen) {
        var known = rows();
        return chosen.isEmpty()
                        || known.stream().anyMatch(choice -> choice.value().equals(chosen))
                ? known
                : Stream.concat(known.stream(), Stream.of(Choice.of(chosen, chosen + "（今はない数）")))
                        .toList();
    }

    /** Each number, each breakdown, and each list of a breakdown by several; those of the desk's own staff left out. */
    private List<Choice> rows() {
        return indicators.indicators().stream().flatMap(this::choices).toList();
    }

    private Stream<Choice> choices(Indicator indicator) {
        if (!(indicator.measure() instanceof Measure.Breakdown breakdown)) {
            return Stream.of(
                    Choice.of(indicator.code(), indicators.fullName(indicator) + "（" + indicator.unit() + "）"));
        }
        var lists = breakdown.lists();
        if (lists.stream().anyMatch(list -> list.code().equals(CodeList.STAFF))) {
            return Stream.empty();
        }
        return lists.size() == 1
                ? Stream.of(Choice.of(indicator.code(), indicator.name() + "（内訳のすべて）"))
                : IntStream.range(0, lists.size())
                        .mapToObj(place -> Choice.of(
                                indicator.code() + "/" + (place + 1),
                                indicator.name() + "（" + TableColumns.ofList(place + 1) + "別）"));
    }
}
