package tsunagi.conference;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import tsunagi.web.Choice;

/**
 * 定例の会議: its rule, its standing members and the next meetings.
 *
 * @param proposed the next days
 * @param convened months that have their meeting
 * @param seldom whether the municipality's own rule asks for more meetings
 */
record TimetablePage(
        Timetable timetable, List<TimetableRule.Occurrence> proposed, Set<YearMonth> convened, boolean seldom) {
    TimetablePage {
        proposed = List.copyOf(proposed);
        convened = Set.copyOf(convened);
    }

    List<TimetableRule.Occurrence> open() {
        return proposed.stream()
                .filter(each -> !convened.contains(each.month()))
                .toList();
    }

    List<TimetableRule.Occurrence> done() {
        return proposed.stream().filter(each -> convened.contains(each.month())).toList();
    }

    List<Choice> choices() {
        return open().stream()
                .map(each -> Choice.of(each.month().toString(), each.label()))
                .toList();
    }

    List<String> chosen() {
        return choices().stream().map(Choice::value).toList();
    }
}
