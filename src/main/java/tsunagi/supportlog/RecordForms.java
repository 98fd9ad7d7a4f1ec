package tsunagi.supportlog;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.access.StaffDirectory;
import tsunagi.documents.FileRule;
import tsunagi.kernel.StaffId;
import tsunagi.phrases.Phrase;
import tsunagi.phrases.Phrases;
import tsunagi.web.Choice;

/** What the form of a record begins with and offers. */
@Component
class RecordForms {
    private final SupportLogStore store;
    private final StaffDirectory staff;
    private final Phrases phrases;
    private final RecordFiles files;
    private final Clock clock;

    RecordForms(SupportLogStore store, StaffDirectory staff, Phrases phrases, RecordFiles files, Clock clock) {
        this.store = store;
        this.staff = staff;
        this.phrases = phrases;
        this.files = files;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Now, by the writer, in the manner of the record that she wrote before: what is usual needs no key. */
    RecordForm start() {
        var now = LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        var writer = Actor.current().staff();
        return RecordForm.start(today(), now, writer, store.lastOfWriter().orElse(null));
    }

    /** Which files may be kept with it. */
    FileRule files() {
        return files.rule();
    }

    List<Phrase> phrases() {
        return phrases.offered();
    }

    /** @throws tsunagi.kernel.Refusal when there is no such phrase */
    RecordForm withPhrase(RecordForm form, String field, @Nullable String phrase) {
        return form.with(field, typed -> phrases.appended(typed, phrase));
    }

    /** The colleagues of the writer's desk, and whoever is named on the record. */
    RecordChoices choices(LocalDate day, List<StaffId> named, List<HouseholdCase> household) {
        var colleagues = staff.colleagues(Actor.current().offices());
        var known = colleagues.stream().map(StaffDirectory.Colleague::id).toList();
        var others = named.stream().filter(id -> !known.contains(id)).toList();
        Map<StaffId, String> names = staff.names(others);
        List<Choice> people = Stream.concat(
                        colleagues.stream()
                                .map(each -> Choice.of(each.id().value().toString(), each.name())),
                        others.stream()
                                .map(id ->
                                        Choice.of(id.value().toString(), names.getOrDefault(id, RecordPages.UNKNOWN))))
                .toList();
        return RecordChoices.on(day, people, household);
    }
}
