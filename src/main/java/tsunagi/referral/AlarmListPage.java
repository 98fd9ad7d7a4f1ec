package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.PersonId;
import tsunagi.person.PersonName;

/** たらい回しの警報の一覧, the oldest first. */
record AlarmListPage(List<Line> lines, Map<PersonId, PersonName> names) {
    AlarmListPage {
        lines = List.copyOf(lines);
        names = Map.copyOf(names);
    }

    /** @param lead 主担当; null where nobody leads the case */
    record Line(
            RaisedAlarm alarm,
            CaseId caseId,
            PersonId person,
            @Nullable String lead) {}

    String name(Line line) {
        return requireNonNull(names.get(line.person()), "a person of a case").display();
    }
}
