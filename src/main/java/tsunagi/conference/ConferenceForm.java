package tsunagi.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.ClockTimes;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.web.Choice;
import tsunagi.web.Conflict.Stored;

/** 会議の概要 as typed. */
record ConferenceForm(
        @Nullable String kind,
        @Nullable String heldOn,
        @Nullable String startsAt,
        @Nullable String place,
        @Nullable String heldOnPaper) {
    static final List<Choice> KINDS = Arrays.stream(ConferenceKind.values())
            .map(kind -> Choice.of(kind.name(), kind.label()))
            .toList();
    static final List<Choice> ON_PAPER = List.of(Choice.of("true", "議事録は紙にあり、転記しない"));

    private static final int PLACE = 100;

    ConferenceForm {
        heldOnPaper = TypedText.strip(heldOnPaper);
    }

    static ConferenceForm empty() {
        return new ConferenceForm(ConferenceKind.REGULAR.name(), null, null, null, null);
    }

    static ConferenceForm of(ConferenceDetails details) {
        return new ConferenceForm(
                details.kind().name(),
                JapaneseDates.format(details.heldOn()),
                details.startsAt() == null ? null : details.startsAt().toString(),
                details.place(),
                details.heldOnPaper() ? "true" : null);
    }

    /** For whoever has typed something else. */
    List<Stored> stored() {
        return List.of(
                Stored.chosen("kind", "定例・随時", kind, KINDS),
                Stored.of("heldOn", "開催日", heldOn),
                Stored.of("startsAt", "開始時刻", startsAt),
                Stored.of("place", "場所", place),
                Stored.chosen("heldOnPaper", "紙の記録", heldOnPaper, ON_PAPER));
    }

    /** @throws Refusal with every field that has to be put right */
    ConferenceDetails details() {
        var refusals = new Refusals();
        ConferenceKind chosen = refusals.reading(
                "kind",
                () -> TypedChoice.read(ConferenceKind.class, kind).orElseThrow(() -> new Refusal("定例か随時を選んでください")));
        LocalDate day = refusals.reading("heldOn", () -> JapaneseDates.parse(heldOn));
        LocalTime time = refusals.reading("startsAt", this::time);
        String where = refusals.reading("place", () -> TypedText.strip(place, PLACE));
        refusals.unless(where != null || !refusals.isEmpty(), "place", "場所を入力してください");
        if (chosen == null || day == null || where == null || !refusals.isEmpty()) {
            throw new Refusal(refusals.reasons());
        }
        return new ConferenceDetails(chosen, day, time, where, heldOnPaper != null);
    }

    private @Nullable LocalTime time() {
        String typed = TypedText.strip(startsAt);
        return typed == null ? null : ClockTimes.parse(typed);
    }
}
