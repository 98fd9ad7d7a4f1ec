package tsunagi.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.Stage;
import tsunagi.web.Choice;

/**
 * What the form of a 保存した一覧 shows beside what was typed.
 *
 * @param id null for a new one
 * @param mayShare the reader belongs to a desk
 */
record CaseViewFormPage(@Nullable UUID id, boolean mayShare) {
    String action() {
        return id == null ? "/cases/views/new" : "/cases/views/" + id + "/edit";
    }

    List<Choice> columns() {
        return Arrays.stream(CaseColumn.values())
                .map(column -> Choice.of(column.name(), column.label()))
                .toList();
    }

    List<Choice> orders() {
        return Arrays.stream(CaseOrder.values())
                .map(order -> Choice.of(order.name(), order.label()))
                .toList();
    }

    List<Choice> stages() {
        return Arrays.stream(Stage.values())
                .map(stage -> Choice.of(stage.name(), stage.label()))
                .toList();
    }

    List<Choice> days() {
        return Arrays.stream(DayFilter.Day.values())
                .map(day -> Choice.of(day.name(), day.label()))
                .toList();
    }

    List<Choice> spans() {
        return Arrays.stream(DayFilter.Span.values())
                .map(span -> Choice.of(span.name(), span.label()))
                .toList();
    }
}
