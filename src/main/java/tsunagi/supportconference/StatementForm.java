package tsunagi.supportconference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.Choice;
import tsunagi.web.Field;

/** 提供された情報 as typed. */
record StatementForm(
        @Nullable String meeting,
        @Nullable String organisation,
        @Nullable String on,
        @Nullable String content) {
    static StatementForm blank(@Nullable String meeting, LocalDate today) {
        return new StatementForm(meeting, null, Typed.shown(today), null);
    }

    List<Input> inputs(List<Meeting> meetings) {
        var choices = meetings.stream()
                .map(each -> Choice.of(
                        each.id().toString(), JapaneseDates.formatWithWeekday(each.heldOn()) + "　" + each.place()))
                .toList();
        return List.of(
                new Input.Menu(Field.of("meeting", "提供された会議", meeting).optional(), choices, "会議のほかで提供された"),
                new Input.Line(Field.of("organisation", "提供した機関", organisation).required()),
                new Input.Day(Field.of("on", "提供された日", on).required()),
                new Input.Area(
                        Field.of("content", "提供された情報", content)
                                .required()
                                .support("事実と、だれから聞いたかを書きます。ケースへ引き渡すときは、この1件ごとに選びます。"),
                        Typed.TEXT));
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Statement read(SubjectId subject, List<Meeting> meetings, LocalDate today) {
        var typed = new Typed();
        Optional<MeetingId> chosen = meetings.stream()
                .map(Meeting::id)
                .filter(each -> each.toString().equals(meeting))
                .findFirst();
        typed.refusals().unless(meeting == null || meeting.isBlank() || chosen.isPresent(), "meeting", "会議を選び直してください");
        String readOrganisation = typed.required("organisation", organisation, Typed.LINE, "提供した機関を入力してください");
        var day = typed.pastDay("on", on, today);
        String told = typed.required("content", content, Typed.TEXT, "提供された情報を入力してください");
        typed.refusals().throwIfAny();
        return new Statement(
                StatementId.next(),
                subject,
                chosen.orElse(null),
                null,
                readOrganisation,
                Objects.requireNonNull(day),
                told,
                null);
    }
}
