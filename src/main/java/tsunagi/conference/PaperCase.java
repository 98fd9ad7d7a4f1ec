package tsunagi.conference;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.Detail;

/**
 * 資料の上の一つのケース — how one item of an agenda is named on papers of a meeting.
 *
 * @param label the case number, or 事例1
 * @param name empty where it is hidden, and where the consent doesn't reach the meeting
 * @param readable whether the consent reaches everybody who is invited
 * @param masked what running text becomes
 */
record PaperCase(
        AgendaItem item,
        AgendaRow row,
        String label,
        String name,
        boolean readable,
        UnaryOperator<String> masked,
        List<Coordination> coordinations) {
    PaperCase {
        coordinations = List.copyOf(coordinations);
    }

    /** {@code ID R08-0001　練習 花子}, 事例1. */
    String identification() {
        return name.isEmpty() ? label : "ID " + label + "　" + name;
    }

    /** What was coordinated before the meeting, in lines. */
    String prior() {
        return Stream.concat(
                        Stream.of(row.priorCoordination()),
                        coordinations.stream().map(PaperCase::line))
                .filter(line -> !line.isBlank())
                .map(masked)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Coordination each) {
        String answer = each.answer() == null || each.answeredOn() == null
                ? "（回答待ち）"
                : "→ %s（%s）".formatted(each.answer(), JapaneseDates.format(each.answeredOn()));
        return "%s：%s（%s）%s".formatted(each.organisation(), each.asked(), JapaneseDates.format(each.askedOn()), answer);
    }

    List<Detail> masked(List<Detail> details) {
        return details.stream()
                .map(detail -> Detail.of(detail.label(), masked.apply(detail.value())))
                .toList();
    }
}
