package tsunagi.worklist;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;

/** 仕事の変更 — what one field of a 手入力の仕事 said before, and who changed it. */
record TaskChange(Difference difference, String by, Instant at) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** What can be put right, as it is called on screen. */
    enum Field {
        TITLE("何をするか"),
        DUE_ON("する日"),
        DUE_AT("時刻"),
        CASE_NUMBER("ケース番号"),
        WHOSE("だれがするか");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** One field before and after, as staff read it; empty where nothing stood. */
    record Difference(Field field, String was, String became) {}

    /** {@code する日：R8.11.20 → R8.11.25}. */
    String words() {
        return difference.field().label() + "：" + shown(difference.was()) + " → " + shown(difference.became());
    }

    String written() {
        var moment = JapanTime.of(at);
        return JapaneseDates.formatShort(moment.toLocalDate()) + " " + TIME.format(moment);
    }

    private static String shown(String text) {
        return text.isEmpty() ? "（なし）" : text;
    }

    /**
     * @param caseNumber of the case that it belongs to now; empty where it belongs to none
     * @param whose the name of who is to do it now
     */
    static List<Difference> between(StoredTask before, WorkTask now, String caseNumber, String whose) {
        var was = before.task();
        var differences = new ArrayList<Difference>();
        note(differences, Field.TITLE, was.title(), now.title());
        note(differences, Field.DUE_ON, JapaneseDates.formatShort(was.on()), JapaneseDates.formatShort(now.on()));
        note(differences, Field.DUE_AT, hour(was), hour(now));
        note(differences, Field.CASE_NUMBER, before.caseNumber(), caseNumber);
        if (!was.whose().equals(now.whose())) {
            differences.add(new Difference(Field.WHOSE, before.whose(), whose));
        }
        return List.copyOf(differences);
    }

    private static void note(List<Difference> differences, Field field, String was, String became) {
        if (!was.equals(became)) {
            differences.add(new Difference(field, was, became));
        }
    }

    private static String hour(WorkTask task) {
        var at = task.at();
        return at == null ? "" : at.toString();
    }
}
