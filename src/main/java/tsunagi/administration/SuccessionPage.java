package tsunagi.administration;

import java.util.List;
import tsunagi.kernel.OfficeId;
import tsunagi.web.Choice;

/** 窓口ごとのケースの数, and which of them may take over others. */
record SuccessionPage(List<Line> lines) {
    SuccessionPage {
        lines = List.copyOf(lines);
    }

    /**
     * One office.
     *
     * @param contracted whether its agency holds a contract today
     */
    record Line(OfficeId office, String name, String agency, boolean contracted, int cases) {
        String value() {
            return office.value().toString();
        }
    }

    List<Choice> givers() {
        return lines.stream()
                .filter(line -> line.cases() > 0)
                .map(line -> Choice.of(line.value(), line.name() + "（" + line.cases() + "件）"))
                .toList();
    }

    List<Choice> takers() {
        return lines.stream()
                .filter(Line::contracted)
                .map(line -> Choice.of(line.value(), line.name()))
                .toList();
    }
}
