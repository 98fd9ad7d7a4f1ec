package tsunagi.transcription;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tsunagi.forms.FormDefinition;
import tsunagi.forms.FormId;
import tsunagi.forms.Forms;
import tsunagi.forms.SavedSheet;
import tsunagi.kernel.CaseId;
import tsunagi.transcription.TranscriptionStore.Due;
import tsunagi.transcription.TranscriptionStore.Row;

/** Reads the values of many parts at once: two statements however many cases there are. */
@Component
class PartSheets {
    private static final List<FormId> FORMS =
            List.of(FormId.INTAKE_APPLICATION, FormId.ASSESSMENT, FormId.PLAN, FormId.EVALUATION);

    private final NationalItems items;
    private final TranscriptionStore store;
    private final Forms forms;

    PartSheets(NationalItems items, TranscriptionStore store, Forms forms) {
        this.items = items;
        this.store = store;
        this.forms = forms;
    }

    /** A プラン期 of a case. */
    private record Term(CaseId caseId, int number) {}

    /** In the order in which they are typed. */
    List<PartSheet> of(Collection<Due> parts) {
        var cases = parts.stream().map(due -> due.key().caseId()).collect(toSet());
        Map<Term, List<TakenOver>> takenOver = store.values(cases).stream()
                .collect(groupingBy(row -> new Term(row.caseId(), row.term()), mapping(Row::value, toList())));
        Map<Term, List<SavedSheet>> sheets = forms.sheets(cases).stream()
                .collect(groupingBy(
                        sheet -> new Term(sheet.key().caseId(), sheet.key().term())));
        return parts.stream()
                .sorted((one, other) -> PartKey.ORDER.compare(one.key(), other.key()))
                .map(due -> {
                    var term = new Term(due.key().caseId(), due.key().term());
                    var values = new CaseValues(
                            due.countedOn(),
                            standard(due.countedOn()),
                            sheets.getOrDefault(term, List.of()).stream()
                                    .collect(toMap(sheet -> sheet.key().form(), Function.identity())),
                            takenOver.getOrDefault(term, List.of()));
                    return new PartSheet(
                            due.key(),
                            due.countedOn(),
                            due.ready(),
                            items.of(due.key().part()).stream().map(values::of).toList(),
                            due.mark());
                })
                .toList();
    }

    private Map<FormId, FormDefinition> standard(LocalDate day) {
        return FORMS.stream().collect(toMap(form -> form, form -> forms.standard(form, day)));
    }
}
