package tsunagi.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tsunagi.casefile.Stage;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;

/**
 * 保存した一覧 as typed.
 *
 * @param columns the names of the columns from left to right, an empty one for none
 */
record CaseViewForm(
        String name,
        List<String> columns,
        String order,
        String stage,
        boolean mine,
        boolean open,
        String day,
        String span,
        String days,
        boolean shared) {
    private static final int LONGEST_NAME = 40;

    CaseViewForm {
        columns = List.copyOf(columns);
    }

    /** With what the list is filtered by at the moment. */
    static CaseViewForm blank(CaseFilter filter) {
        return new CaseViewForm(
                "",
                padded(CaseColumn.USUAL),
                CaseOrder.LAST_FACT.name(),
                filter.stage() == null ? "" : filter.stage().name(),
                filter.mine(),
                filter.open(),
                "",
                "",
                "",
                false);
    }

    static CaseViewForm of(CaseView view) {
        var filter = view.content().filter();
        DayFilter day = filter.day();
        return new CaseViewForm(
                view.content().name(),
                padded(view.content().columns()),
                view.content().order().name(),
                filter.stage() == null ? "" : filter.stage().name(),
                filter.mine(),
                filter.open(),
                day == null ? "" : day.day().name(),
                day == null ? "" : day.span().name(),
                day == null ? "" : Objects.toString(day.days(), ""),
                view.shared());
    }

    static CaseViewForm typed(MultiValueMap<String, String> typed) {
        List<String> columns = new ArrayList<>();
        for (int place = 0; place < CaseColumn.values().length; place++) {
            columns.add(text(typed, columnName(place)));
        }
        return new CaseViewForm(
                text(typed, "name"),
                columns,
                text(typed, "order"),
                text(typed, "stage"),
                typed.containsKey("mine"),
                typed.containsKey("open"),
                text(typed, "day"),
                text(typed, "span"),
                text(typed, "days"),
                typed.containsKey("shared"));
    }

    /** @throws Refusal with one reason per field to put right */
    CaseView.Content read() {
        var refusals = new Refusals();
        String named = refusals.reading("name", () -> TypedText.strip(name, LONGEST_NAME));
        refusals.unless(TypedText.strip(name) != null, "name", "一覧の名前を入力してください");
        var chosen = columns.stream()
                .flatMap(column -> TypedChoice.read(CaseColumn.class, column).stream())
                .distinct()
                .toList();
        refusals.unless(!chosen.isEmpty(), columnName(0), "列を1つ以上選んでください");
        DayFilter filter = refusals.reading("days", this::dayFilter);
        refusals.throwIfAny();
        return new CaseView.Content(
                Objects.requireNonNull(named),
                chosen,
                TypedChoice.read(CaseOrder.class, order).orElse(CaseOrder.LAST_FACT),
                new CaseView.Filter(TypedChoice.read(Stage.class, stage).orElse(null), mine, open, filter));
    }

    private @Nullable DayFilter dayFilter() {
        var which = TypedChoice.read(DayFilter.Day.class, day).orElse(null);
        var far = TypedChoice.read(DayFilter.Span.class, span).orElse(null);
        if (which == null && far == null) {
            return null;
        }
        if (which == null) {
            throw new Refusal("day", "どの日付で絞り込むかを選んでください");
        }
        if (far == null) {
            throw new Refusal("span", "期間を選んでください");
        }
        String number = TypedText.narrow(days);
        return new DayFilter(
                which,
                far,
                far == DayFilter.Span.DAYS && number.matches("\\d{1,5}") ? (Integer) Integer.parseInt(number) : null);
    }

    static String columnName(int place) {
        return "columns." + place;
    }

    private static List<String> padded(List<CaseColumn> columns) {
        List<String> padded =
                new ArrayList<>(columns.stream().map(CaseColumn::name).toList());
        while (padded.size() < CaseColumn.values().length) {
            padded.add("");
        }
        return padded;
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "");
    }
}
