package tsunagi.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.ClockTimes;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PhoneNumber;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.web.Conflict.Stored;

/** 受付の内容 as typed. */
record ReceptionForm(
        @Nullable String freeText,
        @Nullable String receivedOn,
        @Nullable String receivedAt,
        @Nullable String channel,
        @Nullable String caller,
        @Nullable String callerName,
        @Nullable String callerRelation,
        @Nullable String callerTelephone,
        @Nullable String recommendedOn,
        @Nullable String recommendedHow,
        @Nullable String urgency,
        @Nullable List<String> dangers) {
    static final int LONGEST_TEXT = 20_000;
    private static final int LINE = 200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** 受付日時 is now, and the caller the person herself, until somebody says otherwise. */
    static ReceptionForm blank(LocalDateTime now) {
        return new ReceptionForm(
                null,
                JapaneseDates.format(now.toLocalDate()),
                TIME.format(now),
                null,
                CallerKind.PERSON.name(),
                null,
                null,
                null,
                null,
                null,
                Urgency.NORMAL.name(),
                List.of());
    }

    static ReceptionForm of(Reception reception) {
        var caller = reception.caller();
        var recommendation = caller.recommendation();
        return new ReceptionForm(
                reception.freeText(),
                JapaneseDates.format(reception.on()),
                reception.at() == null ? null : TIME.format(reception.at()),
                reception.channel().name(),
                caller.kind().name(),
                caller.name(),
                caller.relation(),
                Objects.toString(caller.telephone(), null),
                recommendation == null || recommendation.on() == null
                        ? null
                        : JapaneseDates.format(recommendation.on()),
                recommendation == null ? null : recommendation.how(),
                reception.urgency().name(),
                reception.dangers().stream().map(Danger::name).toList());
    }

    /** For whoever has typed something else. */
    List<Stored> stored() {
        return List.of(
                Stored.of("freeText", "聞いた内容", freeText),
                Stored.of("receivedOn", "受付日", receivedOn),
                Stored.of("receivedAt", "時刻", receivedAt),
                Stored.chosen("channel", "受付方法", channel, ReceptionChannel.CHOICES),
                Stored.chosen("caller", "相談者", caller, CallerKind.CHOICES),
                Stored.of("callerName", "相談者の氏名", callerName),
                Stored.of("callerRelation", "本人との関係・機関名", callerRelation),
                Stored.of("callerTelephone", "相談者の電話", callerTelephone),
                Stored.of("recommendedOn", "利用勧奨の日", recommendedOn),
                Stored.of("recommendedHow", "勧奨の方法", recommendedHow),
                Stored.chosen("urgency", "緊急度", urgency, Urgency.CHOICES),
                Stored.chosen("dangers", "緊急の確認", chosenDangers(), Danger.CHOICES));
    }

    /** The same form without 受付日時, for what happened some time ago. */
    ReceptionForm withoutMoment() {
        return new ReceptionForm(
                freeText,
                null,
                null,
                channel,
                caller,
                callerName,
                callerRelation,
                callerTelephone,
                recommendedOn,
                recommendedHow,
                urgency,
                dangers);
    }

    /** The same form for a case whose 受付日 is fixed. */
    ReceptionForm receivedOn(LocalDate day) {
        return new ReceptionForm(
                freeText,
                JapaneseDates.format(day),
                receivedAt,
                channel,
                caller,
                callerName,
                callerRelation,
                callerTelephone,
                recommendedOn,
                recommendedHow,
                urgency,
                dangers);
    }

    List<String> chosenDangers() {
        return dangers == null ? List.of() : dangers;
    }

    /** Null when something was refused. */
    @Nullable
    Reception read(LocalDateTime now, TypedDay days) {
        var refusals = days.refusals();
        int before = refusals.reasons().size();
        String text = refusals.reading("freeText", () -> TypedText.strip(freeText, LONGEST_TEXT));
        LocalDate on = days.past("receivedOn", receivedOn, true);
        LocalTime at = time(on, now, refusals);
        var readChannel = TypedChoice.read(ReceptionChannel.class, channel).orElse(null);
        var readUrgency = TypedChoice.read(Urgency.class, urgency).orElse(null);
        Caller readCaller = readCaller(days);
        refusals.unless(readChannel != null, "channel", "受付方法を選んでください");
        if (refusals.reasons().size() > before || on == null || readChannel == null || readCaller == null) {
            return null;
        }
        return new Reception(
                on,
                at,
                readChannel,
                readCaller,
                text,
                readUrgency == null ? Urgency.NORMAL : readUrgency,
                readDangers());
    }

    private @Nullable LocalTime time(@Nullable LocalDate on, LocalDateTime now, Refusals refusals) {
        String typed = TypedText.strip(receivedAt);
        LocalTime at = typed == null ? null : refusals.reading("receivedAt", () -> ClockTimes.parse(typed));
        if (at != null && on != null && on.atTime(at).isAfter(now)) {
            refusals.add("receivedAt", "受付の時刻は今までの時刻を入力してください");
        }
        return at;
    }

    private @Nullable Caller readCaller(TypedDay days) {
        var refusals = days.refusals();
        var kind = TypedChoice.read(CallerKind.class, caller).orElse(null);
        if (kind == null) {
            refusals.add("caller", "相談者を選んでください");
            return null;
        }
        if (kind == CallerKind.PERSON) {
            return Caller.PERSON;
        }
        String name = refusals.reading("callerName", () -> TypedText.strip(callerName, LINE));
        String relation = refusals.reading("callerRelation", () -> TypedText.strip(callerRelation, LINE));
        String typedNumber = TypedText.strip(callerTelephone);
        PhoneNumber number =
                typedNumber == null ? null : refusals.reading("callerTelephone", () -> PhoneNumber.parse(typedNumber));
        return new Caller(kind, name, relation, number, kind == CallerKind.AGENCY ? recommendation(days) : null);
    }

    private Caller.@Nullable Recommendation recommendation(TypedDay days) {
        LocalDate on = days.past("recommendedOn", recommendedOn, false);
        String how = days.refusals().reading("recommendedHow", () -> TypedText.strip(recommendedHow, LINE));
        return on == null && how == null ? null : new Caller.Recommendation(on, how);
    }

    private Set<Danger> readDangers() {
        return Arrays.stream(Danger.values())
                .filter(danger -> chosenDangers().contains(danger.name()))
                .collect(Collectors.toSet());
    }
}
