package tsunagi.housingbenefit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PersonId;
import tsunagi.web.Pager;

/**
 * 過去の決定の再点検.
 *
 * @param run the last one; null before the first
 * @param hidden how many differences are of cases that the reader may not see
 */
record RecheckPage(
        @Nullable RecheckRun run, List<FoundDifference> rows, Map<PersonId, String> names, long hidden, Pager pager) {
    static final String PATH = "/housing-benefit/recheck";

    RecheckPage {
        rows = List.copyOf(rows);
        names = Map.copyOf(names);
    }

    String name(FoundDifference row) {
        return names.getOrDefault(row.person(), "");
    }

    String path(FoundDifference row) {
        return PATH + "/" + row.id();
    }

    /** In one sentence. */
    String summary() {
        if (run == null) {
            return "";
        }
        String by = run.by() == null ? "" : "（" + run.by() + "）";
        return "%s%sに、過去の決定%,d件を今の基準額表と規則で計算し直しました。結果が違ったのは%,d件です。"
                .formatted(JapaneseDates.format(run.on()), by, run.decisions(), run.found());
    }
}
