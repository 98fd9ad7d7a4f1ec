package tsunagi.supportconference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.ClockTimes;
import tsunagi.kernel.TypedText;
import tsunagi.web.Choice;
import tsunagi.web.Conflict.Stored;
import tsunagi.web.Field;

/** The form of a meeting as typed. */
record MeetingForm(
        @Nullable String heldOn,
        @Nullable String startsAt,
        @Nullable String place,
        @Nullable List<String> attended,
        @Nullable String remarks,
        @Nullable Long version) {
    static MeetingForm blank(LocalDate today) {
        return new MeetingForm(Typed.shown(today), null, null, null, null, null);
    }

    static MeetingForm of(Meeting meeting) {
        return new MeetingForm(
                Typed.shown(meeting.heldOn()),
                meeting.startsAt() == null ? "" : ClockTimes.format(meeting.startsAt()),
                meeting.place(),
                meeting.attended().stream().map(MemberId::toString).toList(),
                meeting.remarks(),
                meeting.version());
    }

    List<Input> inputs(List<Member> members) {
        return List.of(
                new Input.Day(Field.of("heldOn", "開催日", heldOn).required()),
                new Input.Time(Field.of("startsAt", "始まる時刻", startsAt).optional()),
                new Input.Line(Field.of("place", "場所", place).required()),
                Input.Boxes.of(
                        Field.of("attended", "出席した構成員").support("その日に任期と守秘の確認がそろっている方だけが出席できます。"),
                        choices(members),
                        attended),
                new Input.Area(Field.of("remarks", "会議全体の記録", remarks).optional(), Typed.TEXT));
    }

    private static List<Choice> choices(List<Member> members) {
        return members.stream()
                .map(each -> Choice.of(each.id().toString(), each.label()))
                .toList();
    }

    /** For whoever has typed something else. */
    List<Stored> stored(List<Member> members) {
        String there = attended == null ? "" : String.join(",", attended);
        return List.of(
                Stored.of("heldOn", "開催日", heldOn),
                Stored.of("startsAt", "始まる時刻", startsAt),
                Stored.of("place", "場所", place),
                new Stored("attended", "出席した構成員", there, choices(members)),
                Stored.of("remarks", "会議全体の記録", remarks));
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Meeting read(MeetingId id, List<Member> members) {
        var typed = new Typed();
        var day = typed.day("heldOn", heldOn);
        String typedTime = TypedText.strip(startsAt);
        var time = typedTime == null ? null : typed.refusals().reading("startsAt", () -> ClockTimes.parse(typedTime));
        String where = typed.required("place", place, Typed.LINE, "場所を入力してください");
        var there = members.stream()
                .filter(each -> attended != null && attended.contains(each.id().toString()))
                .toList();
        String barred = there.stream()
                .filter(each -> day != null && !each.mayAttend(day))
                .map(Member::label)
                .collect(Collectors.joining("、"));
        typed.refusals().unless(barred.isEmpty(), "attended", "その日に任期と守秘の確認がそろっていない方がいます：" + barred);
        String told = typed.optional("remarks", remarks, Typed.TEXT);
        typed.refusals().throwIfAny();
        return new Meeting(
                id,
                Objects.requireNonNull(day),
                time,
                where,
                told,
                there.stream().map(Member::id).toList(),
                version == null ? 0 : version);
    }
}
