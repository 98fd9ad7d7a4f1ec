package tsunagi.evaluation;

import java.util.Arrays;
import java.util.List;
import tsunagi.supportlog.SupportMethod;
import tsunagi.web.Choice;

/** How a person was asked after, as 様式3 counts it. */
public enum FollowUpMethod {
    TELEPHONE("電話", SupportMethod.TELEPHONE),
    VISIT("訪問", SupportMethod.VISIT),
    INTERVIEW("面談", SupportMethod.INTERVIEW),
    INQUIRY("関係機関・勤務先への照会", SupportMethod.INQUIRY),
    OTHER("その他", SupportMethod.OTHER);

    private final String label;
    private final SupportMethod method;

    FollowUpMethod(String label, SupportMethod method) {
        this.label = label;
        this.method = method;
    }

    String label() {
        return label;
    }

    SupportMethod method() {
        return method;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.name(), each.label()))
                .toList();
    }
}
