package tsunagi.plan;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What {@code plan_revision} keeps of a simulated plan: the plan's own shape. */
public final class FrozenContent {
    private static final JsonMapper JSON = JsonMapper.shared();

    private FrozenContent() {}

    public static String json(
            PlanSheet sheet, List<PlanRow.Issue> issues, List<PlanRow.Goal> goals, List<PlanRow.SupportLine> lines) {
        return JSON.writeValueAsString(new PlanContent(sheet, issues, goals, lines));
    }
}
