package tsunagi.filing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.tenancy.Deadline;
import tsunagi.tenancy.Recipient;
import tsunagi.tenancy.RecipientId;
import tsunagi.web.Choice;
import tsunagi.web.Conflict.Stored;

/** The form of a 提出先 as typed. */
record RecipientForm(
        @Nullable String name,
        @Nullable String frequency,
        @Nullable String per,
        @Nullable String method,
        @Nullable String months,
        @Nullable String number,
        @Nullable String unit,
        @Nullable String from,
        @Nullable String until,
        @Nullable String source,
        @Nullable Long version) {
    static final List<Choice> FREQUENCIES = Arrays.stream(Recipient.Frequency.values())
            .map(each -> Choice.of(each.name(), each.label()))
            .toList();
    static final List<Choice> PER = Arrays.stream(Recipient.Per.values())
            .map(each -> Choice.of(each.name(), each.label()))
            .toList();
    static final List<Choice> UNITS = Arrays.stream(Deadline.Unit.values())
            .map(each -> Choice.of(each.name(), each.label()))
            .toList();
    private static final int LINE = 100;

    static RecipientForm blank(LocalDate from) {
        return new RecipientForm(
                null,
                Recipient.Frequency.MONTHLY.name(),
                Recipient.Per.MUNICIPALITY.name(),
                null,
                "1",
                null,
                Deadline.Unit.DAY.name(),
                JapaneseDates.format(from),
                null,
                null,
                null);
    }

    static RecipientForm of(Recipient recipient, long version) {
        var end = recipient.valid().end();
        return new RecipientForm(
                recipient.name(),
                recipient.frequency().name(),
                recipient.per().name(),
                recipient.method(),
                Integer.toString(recipient.deadline().months()),
                Integer.toString(recipient.deadline().number()),
                recipient.deadline().unit().name(),
                JapaneseDates.format(recipient.valid().start()),
                end == null ? null : JapaneseDates.format(end),
                recipient.source(),
                version);
    }

    /** For whoever has typed something else. */
    List<Stored> stored() {
        return List.of(
                Stored.of("name", "提出先", name),
                Stored.chosen("frequency", "報告", frequency, FREQUENCIES),
                Stored.chosen("per", "提出の単位", per, PER),
                Stored.of("method", "提出の方法", method),
                Stored.of("months", "期限の月", months),
                Stored.of("number", "期限の日", number),
                Stored.chosen("unit", "期限の数え方", unit, UNITS),
                Stored.of("from", "初めの日", from),
                Stored.of("until", "終わりの日", until),
                Stored.of("source", "根拠", source));
    }

    /**
     * Whoever saves it has confirmed it: it is no assumption any more.
     *
     * @throws Refusal with one reason per field to put right
     */
    Recipient read(RecipientId id) {
        var refusals = new Refusals();
        String readName = refusals.reading("name", () -> TypedText.strip(name, LINE));
        refusals.unless(TypedText.strip(name) != null, "name", "提出先の名前を入力してください");
        var readFrequency =
                TypedChoice.read(Recipient.Frequency.class, frequency).orElse(null);
        refusals.unless(readFrequency != null, "frequency", "報告を選んでください");
        var readPer = TypedChoice.read(Recipient.Per.class, per).orElse(null);
        refusals.unless(readPer != null, "per", "提出の単位を選んでください");
        String readMethod = refusals.reading("method", () -> TypedText.strip(method, LINE));
        Integer readMonths = refusals.reading("months", () -> whole(months));
        Integer readNumber = refusals.reading("number", () -> whole(number));
        var readUnit = TypedChoice.read(Deadline.Unit.class, unit).orElse(null);
        refusals.unless(readUnit != null, "unit", "期限の数え方を選んでください");
        Deadline readDeadline = readMonths == null || readNumber == null || readUnit == null
                ? null
                : deadline(refusals, readUnit, readNumber, readMonths);
        LocalDate readFrom = refusals.reading("from", () -> JapaneseDates.parse(from));
        LocalDate readUntil =
                TypedText.strip(until) == null ? null : refusals.reading("until", () -> JapaneseDates.parse(until));
        Period valid = readFrom == null ? null : refusals.reading("until", () -> new Period(readFrom, readUntil));
        String readSource = refusals.reading("source", () -> TypedText.strip(source, LINE));
        refusals.unless(TypedText.strip(source) != null, "source", "根拠を入力してください");
        refusals.throwIfAny();
        return new Recipient(
                id,
                Objects.requireNonNull(readName),
                Objects.requireNonNull(readFrequency),
                Objects.requireNonNull(readPer),
                Objects.requireNonNullElse(readMethod, ""),
                Objects.requireNonNull(readDeadline),
                Objects.requireNonNull(valid),
                false,
                Objects.requireNonNull(readSource));
    }

    private static @Nullable Deadline deadline(Refusals refusals, Deadline.Unit unit, int number, int months) {
        try {
            return new Deadline(unit, number, months);
        } catch (Refusal refusal) {
            refusal.reasons().forEach(reason -> refusals.add(reason.field(), reason.message()));
            return null;
        }
    }

    private static int whole(@Nullable String typed) {
        String narrow = TypedText.narrow(Objects.requireNonNullElse(typed, ""));
        if (!narrow.matches("\\d{1,3}")) {
            throw new Refusal("数で入力してください");
        }
        return Integer.parseInt(narrow);
    }
}
