package tsunagi.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.web.Choice;

/**
 * 定例の決まりを書く画面.
 *
 * @param timetable null for a new one
 */
record TimetableFormPage(TimetableForm form, @Nullable Timetable timetable, List<String> forums) {
    TimetableFormPage {
        forums = List.copyOf(forums);
    }

    TimetableFormPage typed(TimetableForm typed) {
        return new TimetableFormPage(typed, timetable, forums);
    }

    List<Choice> forumChoices() {
        return forums.stream().map(name -> Choice.of(name, name)).toList();
    }

    String action() {
        return timetable == null ? "/timetables" : timetable.path();
    }
}
