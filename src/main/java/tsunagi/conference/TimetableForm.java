package tsunagi.conference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.ClockTimes;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.web.Choice;
import tsunagi.web.Conflict.Stored;

/** 定例の決まり as typed. */
record TimetableForm(
        @Nullable String forum,
        @Nullable String everyMonths,
        @Nullable String week,
        @Nullable String weekday,
        @Nullable String dayOfMonth,
        @Nullable String whenClosed,
        @Nullable String firstMonth,
        @Nullable String startsAt,
        @Nullable String place,
        @Nullable String webAddress) {
    static final List<Choice> WEEKS = List.of(
            Choice.of("1", "第1"),
            Choice.of("2", "第2"),
            Choice.of("3", "第3"),
            Choice.of("4", "第4"),
            Choice.of("5", "最終"));
    static final List<Choice> WEEKDAYS = IntStream.rangeClosed(1, 5)
            .mapToObj(day -> Choice.of(String.valueOf(day), "月火水木金".charAt(day - 1) + "曜日"))
            .toList();
    static final List<Choice> CLOSED = Arrays.stream(WhenClosed.values())
            .map(each -> Choice.of(each.name(), each.label()))
            .toList();
    private static final int PLACE = 100;
    private static final int ADDRESS = 300;

    /** Monthly from this month on. */
    static TimetableForm empty(LocalDate today) {
        return new TimetableForm(
                Forum.SUPPORT_CONFERENCE.name(),
                "1",
                null,
                null,
                null,
                WhenClosed.LATER.name(),
                JapaneseDates.format(today.withDayOfMonth(1)),
                null,
                null,
                null);
    }

    static TimetableForm of(TimetableRule rule) {
        var weekday = rule.day() instanceof DayRule.Weekday each ? each : null;
        var day = rule.day() instanceof DayRule.DayOfMonth each ? each : null;
        return new TimetableForm(
                rule.forum().name(),
                String.valueOf(rule.everyMonths()),
                weekday == null ? null : String.valueOf(weekday.week()),
                weekday == null ? null : String.valueOf(weekday.day().getValue()),
                day == null ? null : String.valueOf(day.day()),
                rule.whenClosed().name(),
                JapaneseDates.format(rule.firstMonth().atDay(1)),
                rule.venue().startsAt() == null ? null : rule.venue().startsAt().toString(),
                rule.venue().place(),
                rule.venue().webAddress());
    }

    /** For whoever has typed something else. */
    List<Stored> stored() {
        return List.of(
                Stored.of("forum", "会議の種類", forum),
                Stored.of("everyMonths", "何か月ごと", everyMonths),
                Stored.chosen("week", "第何週", week, WEEKS),
                Stored.chosen("weekday", "曜日", weekday, WEEKDAYS),
                Stored.of("dayOfMonth", "日", dayOfMonth),
                Stored.chosen("whenClosed", "閉庁日に当たるとき", whenClosed, CLOSED),
                Stored.of("firstMonth", "はじめの月", firstMonth),
                Stored.of("startsAt", "開始時刻", startsAt),
                Stored.of("place", "場所", place),
                Stored.of("webAddress", "オンライン会議のアドレス", webAddress));
    }

    /**
     * @param offered kinds of meetings of today
     * @throws Refusal with every field that has to be put right
     */
    TimetableRule rule(List<String> offered) {
        var refusals = new Refusals();
        Forum which = refusals.reading("forum", () -> ConferenceForm.forum(forum, offered));
        Integer every = refusals.reading("everyMonths", () -> number(everyMonths, "何か月ごとかを数字で入力してください"));
        DayRule day = refusals.reading("week", this::day);
        WhenClosed closed = refusals.reading(
                "whenClosed",
                () -> TypedChoice.read(WhenClosed.class, whenClosed)
                        .orElseThrow(() -> new Refusal("閉庁日に当たるときを選んでください")));
        LocalDate first = refusals.reading("firstMonth", () -> JapaneseDates.parse(firstMonth));
        var time = refusals.reading("startsAt", () -> {
            String typed = TypedText.strip(startsAt);
            return typed == null ? null : ClockTimes.parse(typed);
        });
        String where = Objects.toString(refusals.reading("place", () -> TypedText.strip(place, PLACE)), "");
        String web = Objects.toString(refusals.reading("webAddress", () -> TypedText.strip(webAddress, ADDRESS)), "");
        if (which == null || every == null || day == null || closed == null || first == null || !refusals.isEmpty()) {
            throw new Refusal(refusals.reasons());
        }
        return new TimetableRule(
                which, every, day, closed, YearMonth.from(first), new TimetableRule.Venue(time, where, web));
    }

    /** Either a weekday of a week or a day of the month. */
    private DayRule day() {
        String typed = TypedText.strip(dayOfMonth);
        boolean byWeek = !Objects.toString(week, "").isBlank()
                || !Objects.toString(weekday, "").isBlank();
        if (byWeek == (typed != null)) {
            throw new Refusal("第何週の何曜日か、毎月の日か、どちらか一つを選んでください");
        }
        return byWeek
                ? new DayRule.Weekday(number(week, "第何週かを選んでください"), dayOfWeek())
                : new DayRule.DayOfMonth(number(typed, "日は1から31までの数字で入力してください"));
    }

    private DayOfWeek dayOfWeek() {
        int day = number(weekday, "曜日を選んでください");
        if (day < 1 || day > WEEKDAYS.size()) {
            throw new Refusal("曜日を選んでください");
        }
        return DayOfWeek.of(day);
    }

    private static int number(@Nullable String typed, String otherwise) {
        String narrow = TypedText.narrow(Objects.toString(TypedText.strip(typed), ""));
        if (!narrow.matches("[0-9]{1,2}")) {
            throw new Refusal(otherwise);
        }
        return Integer.parseInt(narrow);
    }
}
