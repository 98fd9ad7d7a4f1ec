package tsunagi.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
        @Nullable String forum,
        @Nullable String kind,
        @Nullable String heldOn,
        @Nullable String startsAt,
        @Nullable String place,
        @Nullable String webAddress,
        @Nullable String heldOnPaper) {
    static final List<Choice> KINDS = Arrays.stream(ConferenceKind.values())
            .map(kind -> Choice.of(kind.name(), kind.label()))
            .toList();
    static final List<Choice> ON_PAPER = List.of(Choice.of("true", "議事録は紙にあり、転記しない"));

    private static final int PLACE = 100;
    private static final int ADDRESS = 300;

    ConferenceForm {
        heldOnPaper = TypedText.strip(heldOnPaper);
    }

    static ConferenceForm empty() {
        return new ConferenceForm(
                Forum.SUPPORT_CONFERENCE.name(), ConferenceKind.REGULAR.name(), null, null, null, null, null);
    }

    static ConferenceForm of(ConferenceDetails details) {
        return new ConferenceForm(
                details.forum().name(),
                details.kind().name(),
                JapaneseDates.format(details.heldOn()),
                details.startsAt() == null ? null : details.startsAt().toString(),
                details.place(),
                details.webAddress(),
                details.heldOnPaper() ? "true" : null);
    }

    /** For whoever has typed something else. */
    List<Stored> stored() {
        return List.of(
                Stored.of("forum", "会議の種類", forum),
                Stored.chosen("kind", "定例・随時", kind, KINDS),
                Stored.of("heldOn", "開催日", heldOn),
                Stored.of("startsAt", "開始時刻", startsAt),
                Stored.of("place", "場所", place),
                Stored.of("webAddress", "オンライン会議のアドレス", webAddress),
                Stored.chosen("heldOnPaper", "紙の記録", heldOnPaper, ON_PAPER));
    }

    /**
     * @param offered kinds of meetings that may be chosen
     * @throws Refusal with every field that has to be put right
     */
    ConferenceDetails details(List<String> offered) {
        var refusals = new Refusals();
        Forum which = refusals.reading("forum", () -> forum(forum, offered));
        ConferenceKind chosen = refusals.reading(
                "kind",
                () -> TypedChoice.read(ConferenceKind.class, kind).orElseThrow(() -> new Refusal("定例か随時を選んでください")));
        LocalDate day = refusals.reading("heldOn", () -> JapaneseDates.parse(heldOn));
        LocalTime time = refusals.reading("startsAt", this::time);
        String where = Objects.toString(refusals.reading("place", () -> TypedText.strip(place, PLACE)), "");
        String web = Objects.toString(refusals.reading("webAddress", () -> TypedText.strip(webAddress, ADDRESS)), "");
        if (which == null || chosen == null || day == null || !refusals.isEmpty()) {
            throw new Refusal(refusals.reasons());
        }
        return new ConferenceDetails(chosen, day, time, where, heldOnPaper != null, which, web);
    }

    /** 支援調整会議 where nothing is chosen, for a municipality that holds no other. */
    static Forum forum(@Nullable String typed, List<String> offered) {
        String name = TypedText.strip(typed);
        if (name == null) {
            return Forum.SUPPORT_CONFERENCE;
        }
        if (!offered.contains(name)) {
            throw new Refusal("会議の種類を選んでください");
        }
        return new Forum(name);
    }

    private @Nullable LocalTime time() {
        String typed = TypedText.strip(startsAt);
        return typed == null ? null : ClockTimes.parse(typed);
    }
}
