package tsunagi.worklist;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.Stage;

/**
 * 保存した一覧.
 *
 * @param own whether the reader made it, and so may change it
 * @param owner who made it
 * @param first whether the reader begins with it
 */
record CaseView(UUID id, boolean own, @Nullable String owner, boolean shared, boolean first, Content content) {

    /** What is saved. */
    record Content(String name, List<CaseColumn> columns, CaseOrder order, Filter filter) {
        Content {
            columns = List.copyOf(columns);
        }
    }

    /** What the cases have in common. */
    record Filter(
            @Nullable Stage stage,
            boolean mine,
            boolean open,
            @Nullable DayFilter day) {}

    String href() {
        return "/cases/views/" + id;
    }

    CaseFilter filter(int page) {
        var filter = content.filter();
        return new CaseFilter(filter.stage(), filter.mine(), filter.open(), page);
    }

    /** {@code 支援中・自分の担当だけ・期限が7日以内（過ぎたものも）・期限の早い順}. */
    String description() {
        var filter = content.filter();
        return Stream.of(
                        filter.stage() == null ? null : filter.stage().label(),
                        filter.mine() ? "自分の担当だけ" : null,
                        filter.open() ? "終結・相談のみを除く" : null,
                        filter.day() == null ? null : filter.day().label(),
                        content.order().label())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("・"));
    }
}
