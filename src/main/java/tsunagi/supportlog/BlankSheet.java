package tsunagi.supportlog;

import java.time.LocalDate;
import java.util.List;
import tsunagi.documents.PaperHead;
import tsunagi.web.Choice;

/** The blank 様式3 (入力用), to be filled in with a pen; its options are those of the day. */
record BlankSheet(
        PaperHead head, List<String> methods, List<String> counterparts, List<String> places, List<String> contents) {
    BlankSheet {
        methods = List.copyOf(methods);
        counterparts = List.copyOf(counterparts);
        places = List.copyOf(places);
        contents = List.copyOf(contents);
    }

    static BlankSheet on(LocalDate day, PaperHead head) {
        return new BlankSheet(
                head,
                labels(CodeList.METHOD, day),
                labels(CodeList.COUNTERPART, day),
                labels(CodeList.PLACE, day),
                labels(CodeList.CONTENT, day));
    }

    private static List<String> labels(CodeList list, LocalDate day) {
        return list.choices(day).stream().map(Choice::label).toList();
    }
}
