package tsunagi.supportconference;

import java.util.Arrays;
import java.util.List;
import tsunagi.web.Choice;

/** 構成員の種別: one who belongs to the conference, or who is invited for some of its meetings. */
enum MemberKind {
    STANDING("常任"),
    INVITED("臨時に招く方");

    private final String label;

    MemberKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.name(), each.label))
                .toList();
    }
}
