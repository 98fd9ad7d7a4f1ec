package tsunagi.housingbenefit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.kernel.PersonId;
import tsunagi.person.Persons;
import tsunagi.web.Pager;

/** Fills the pages of the 再点検. */
@Component
class RecheckPages {
    private static final int ON_A_PAGE = 100;

    private final RecheckStore store;
    private final Persons persons;

    RecheckPages(RecheckStore store, Persons persons) {
        this.store = store;
        this.persons = persons;
    }

    RecheckPage list(int page) {
        return store.last()
                .map(run -> list(run, page))
                .orElseGet(() -> new RecheckPage(null, List.of(), Map.of(), 0, new Pager(1, ON_A_PAGE, 0, "")));
    }

    private RecheckPage list(RecheckRun run, int page) {
        long hidden = store.hidden(run.id());
        var rows = store.found(run.id(), (page - 1) * ON_A_PAGE, ON_A_PAGE);
        int visible = Math.toIntExact(run.found() - hidden);
        return new RecheckPage(
                run, rows, names(rows), hidden, new Pager(page, ON_A_PAGE, visible, RecheckPage.PATH + "?page="));
    }

    FoundPage one(FoundDifference found, FrozenCalculation then, @Nullable FrozenCalculation now) {
        return new FoundPage(found, names(List.of(found)).getOrDefault(found.person(), ""), then, now);
    }

    private Map<PersonId, String> names(List<FoundDifference> rows) {
        return persons
                .names(rows.stream().map(FoundDifference::person).distinct().toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().display()));
    }
}
