package tsunagi.duties;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.meanstest.DutyKind;

/** 活動を記録する, as typed: a report on paper tells of several, so there are several lines; an empty one is none. */
record ActsForm(List<Line> lines) {
    private static final int LINES = 8;
    private static final int NOTE = 200;

    ActsForm {
        lines = List.copyOf(lines);
    }

    record Line(
            int place,
            @Nullable String kind,
            @Nullable String on,
            @Nullable String note) {
        String field(String name) {
            return name + "-" + place;
        }

        private boolean isEmpty() {
            return TypedText.strip(kind) == null && TypedText.strip(on) == null && TypedText.strip(note) == null;
        }
    }

    static ActsForm blank() {
        return new ActsForm(IntStream.rangeClosed(1, LINES)
                .mapToObj(place -> new Line(place, null, null, null))
                .toList());
    }

    static ActsForm of(MultiValueMap<String, String> sent) {
        return new ActsForm(IntStream.rangeClosed(1, LINES)
                .mapToObj(place -> new Line(
                        place,
                        sent.getFirst("kind-" + place),
                        sent.getFirst("on-" + place),
                        sent.getFirst("note-" + place)))
                .toList());
    }

    /** @throws Refusal with a reason for each line to put right */
    List<DutyAct> read(FollowedMonths months) {
        var refusals = new Refusals();
        List<DutyAct> acts = new ArrayList<>();
        for (Line line : lines) {
            if (!line.isEmpty()) {
                var act = read(line, months, refusals);
                if (act != null) {
                    acts.add(act);
                }
            }
        }
        refusals.unless(!acts.isEmpty() || !refusals.isEmpty(), "kind-1", "活動を1つ以上入力してください");
        refusals.throwIfAny();
        return acts;
    }

    private static @Nullable DutyAct read(Line line, FollowedMonths months, Refusals refusals) {
        var kind = TypedChoice.read(DutyKind.class, line.kind()).orElse(null);
        refusals.unless(kind != null, line.field("kind"), "活動の種類を選んでください");
        LocalDate on = refusals.reading(line.field("on"), () -> day(line.on(), months));
        String note = refusals.reading(line.field("note"), () -> TypedText.strip(line.note(), NOTE));
        return kind == null || on == null
                ? null
                : new DutyAct(EntryId.next(), kind, on, note == null ? "" : note, null);
    }

    private static LocalDate day(@Nullable String typed, FollowedMonths months) {
        LocalDate day = JapaneseDates.parse(typed);
        LocalDate first = BenefitDutyPages.since(months.benefit(), months.standards());
        if (day.isAfter(months.today())) {
            throw new Refusal("今日までの日付にしてください");
        }
        if (requireNonNull(day).isBefore(first)) {
            throw new Refusal("%s以後の日付にしてください（申請した月の活動から数えます）".formatted(JapaneseDates.format(first)));
        }
        BenefitDuties.refuseWhileIll(months.benefit(), day);
        return day;
    }
}
