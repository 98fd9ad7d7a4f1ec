package tsunagi.supportlog;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.ClockTimes;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.StaffId;
import tsunagi.kernel.TypedText;
import tsunagi.web.Choice;

/**
 * The form of a record as typed; {@code version} and {@code reason} are those of a correction.
 *
 * @param sharedWith numbers of the cases of the same household that are to show it too
 */
record RecordForm(
        @Nullable String on,
        @Nullable String from,
        @Nullable String until,
        @Nullable String method,
        @Nullable List<String> staff,
        @Nullable List<String> counterparts,
        @Nullable String organisation,
        @Nullable String place,
        @Nullable List<String> contents,
        @Nullable String support,
        @Nullable String facts,
        @Nullable String views,
        @Nullable String plan,
        @Nullable String nextOn,
        @Nullable String nextAt,
        @Nullable String nextWhat,
        @Nullable Integer version,
        @Nullable String reason,
        @Nullable List<String> sharedWith) {
    static final String GIVEN = "given";
    static final String NOT_GIVEN = "none";
    static final int LONGEST_TEXT = 20_000;
    static final String FUTURE = "対応日は今日までの日付にしてください。これからの予定は「次回予定」に入力します";

    /** Where nobody writes. */
    static final RecordForm EMPTY = new RecordForm(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);

    private static final int LONGEST_LINE = 200;

    RecordForm {
        staff = List.copyOf(requireNonNullElse(staff, List.of()));
        counterparts = List.copyOf(requireNonNullElse(counterparts, List.of()));
        contents = List.copyOf(requireNonNullElse(contents, List.of()));
        sharedWith = List.copyOf(requireNonNullElse(sharedWith, List.of()));
    }

    /**
     * A new record.
     *
     * @param before the last one of the same writer: how, where and what for are as then. A モニタリング is never taken over,
     *     because it completes a step
     */
    static RecordForm start(LocalDate today, LocalTime now, StaffId writer, @Nullable SupportEntry before) {
        return new RecordForm(
                JapaneseDates.format(today),
                text(now),
                null,
                before == null ? null : before.method().code(),
                List.of(writer.value().toString()),
                List.of(),
                null,
                before == null ? null : before.place(),
                before == null
                        ? List.of()
                        : before.contents().stream()
                                .filter(code -> !code.equals(CodeList.MONITORING))
                                .toList(),
                before == null || before.supportGiven() ? GIVEN : NOT_GIVEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * For a correction.
     *
     * @param shared the numbers of the other cases that its reader may see
     */
    static RecordForm of(SupportRecord record, List<String> shared) {
        SupportEntry entry = record.entry();
        NextAppointment next = entry.next();
        return new RecordForm(
                JapaneseDates.format(entry.on()),
                text(entry.from()),
                text(entry.until()),
                entry.method().code(),
                entry.staff().stream().map(id -> id.value().toString()).toList(),
                entry.counterparts(),
                entry.organisation(),
                entry.place(),
                entry.contents(),
                entry.supportGiven() ? GIVEN : NOT_GIVEN,
                entry.facts(),
                entry.views(),
                entry.plan(),
                next == null ? null : JapaneseDates.format(next.on()),
                next == null ? null : text(next.at()),
                next == null ? null : next.what(),
                record.version(),
                null,
                shared);
    }

    /** The same form with another text in one of its fields. */
    RecordForm with(String field, UnaryOperator<@Nullable String> text) {
        return new RecordForm(
                on,
                from,
                until,
                method,
                staff,
                counterparts,
                organisation,
                place,
                contents,
                support,
                field.equals("facts") ? text.apply(facts) : facts,
                field.equals("views") ? text.apply(views) : views,
                field.equals("plan") ? text.apply(plan) : plan,
                nextOn,
                nextAt,
                nextWhat,
                version,
                reason,
                sharedWith);
    }

    /** The fields of running text. */
    static List<Choice> texts() {
        return List.of(Choice.of("facts", "対応内容（客観的事実）"), Choice.of("views", "所見"), Choice.of("plan", "今後の方針"));
    }

    List<String> chosenStaff() {
        return requireNonNull(staff);
    }

    List<String> chosenCounterparts() {
        return requireNonNull(counterparts);
    }

    List<String> chosenContents() {
        return requireNonNull(contents);
    }

    /** The numbers of the cases that are to show it too. */
    List<String> chosenCases() {
        return requireNonNull(sharedWith);
    }

    int shownVersion() {
        return version == null ? 0 : version;
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    SupportEntry read(LocalDate today) {
        var refusals = new Refusals();
        LocalDate day = requiredDay(refusals, today);
        LocalTime began = time(refusals, "from", from);
        LocalTime ended = time(refusals, "until", until);
        refusals.unless(ended == null || (began != null && ended.isAfter(began)), "until", "終了時刻は開始時刻より後の時刻にしてください");
        LocalDate valid = day == null ? today : day;
        refusals.unless(method != null && CodeList.METHOD.offers(method, valid), "method", "対応方法を選んでください");
        List<StaffId> present = staff(refusals);
        chosen(refusals, "counterparts", CodeList.COUNTERPART, chosenCounterparts(), valid);
        chosen(refusals, "contents", CodeList.CONTENT, chosenContents(), valid);
        String where = TypedText.strip(place);
        refusals.unless(where == null || CodeList.PLACE.offers(where, valid), "place", "場所を選び直してください");
        refusals.unless(GIVEN.equals(support) || NOT_GIVEN.equals(support), "support", "支援の提供かどうかを選んでください");
        String happened = refusals.reading("facts", () -> TypedText.strip(facts, LONGEST_TEXT));
        refusals.unless(TypedText.strip(facts) != null, "facts", "対応内容を入力してください");
        String seen = refusals.reading("views", () -> TypedText.strip(views, LONGEST_TEXT));
        String further = refusals.reading("plan", () -> TypedText.strip(plan, LONGEST_TEXT));
        String named = refusals.reading("organisation", () -> TypedText.strip(organisation, LONGEST_LINE));
        NextAppointment next = next(refusals, day);
        refusals.throwIfAny();
        return new SupportEntry(
                requireNonNull(day),
                began,
                ended,
                new SupportMethod(requireNonNull(method)),
                present,
                chosenCounterparts(),
                named,
                where,
                chosenContents(),
                GIVEN.equals(support),
                requireNonNull(happened),
                seen,
                further,
                next);
    }

    private @Nullable LocalDate requiredDay(Refusals refusals, LocalDate today) {
        String typed = TypedText.strip(on);
        if (typed == null) {
            refusals.add("on", "対応日を入力してください");
            return null;
        }
        LocalDate day = refusals.reading("on", () -> JapaneseDates.parse(typed));
        refusals.unless(day == null || !day.isAfter(today), "on", FUTURE);
        return day;
    }

    private List<StaffId> staff(Refusals refusals) {
        List<StaffId> present = List.of();
        try {
            present = chosenStaff().stream()
                    .map(UUID::fromString)
                    .map(StaffId::new)
                    .toList();
        } catch (IllegalArgumentException garbled) {
            refusals.add("staff", "対応者を選び直してください");
        }
        refusals.unless(!chosenStaff().isEmpty(), "staff", "対応者を選んでください");
        return present;
    }

    private static void chosen(Refusals refusals, String field, CodeList list, List<String> codes, LocalDate day) {
        refusals.unless(codes.stream().allMatch(code -> list.offers(code, day)), field, "選び直してください");
    }

    private @Nullable NextAppointment next(Refusals refusals, @Nullable LocalDate day) {
        String typedDay = TypedText.strip(nextOn);
        LocalTime at = time(refusals, "nextAt", nextAt);
        String what = refusals.reading("nextWhat", () -> TypedText.strip(nextWhat, LONGEST_LINE));
        if (typedDay == null) {
            refusals.unless(at == null && what == null, "nextOn", "次回予定の日付を入力してください");
            return null;
        }
        LocalDate next = refusals.reading("nextOn", () -> JapaneseDates.parse(typedDay));
        refusals.unless(next == null || day == null || !next.isBefore(day), "nextOn", "次回予定は対応日以後の日付にしてください");
        return next == null ? null : new NextAppointment(next, at, what);
    }

    private static @Nullable LocalTime time(Refusals refusals, String field, @Nullable String typed) {
        String stripped = TypedText.strip(typed);
        return stripped == null ? null : refusals.reading(field, () -> ClockTimes.parse(stripped));
    }

    private static @Nullable String text(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }
}
