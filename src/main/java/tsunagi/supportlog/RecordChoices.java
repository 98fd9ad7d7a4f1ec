package tsunagi.supportlog;

import java.time.LocalDate;
import java.util.List;
import tsunagi.web.Choice;

/** What can be chosen on a record of one day. */
record RecordChoices(
        List<Choice> staff,
        List<Choice> methods,
        List<Choice> counterparts,
        List<Choice> places,
        List<Choice> contents,
        List<Choice> support,
        List<Choice> household) {
    static RecordChoices on(LocalDate day, List<Choice> staff, List<HouseholdCase> household) {
        return new RecordChoices(
                staff,
                CodeList.METHOD.choices(day),
                CodeList.COUNTERPART.choices(day),
                CodeList.PLACE.choices(day),
                CodeList.CONTENT.choices(day),
                List.of(Choice.of(RecordForm.GIVEN, "支援を提供した"), Choice.of(RecordForm.NOT_GIVEN, "連絡・調整・会議のみ")),
                household.stream().map(HouseholdCase::choice).toList());
    }
}
