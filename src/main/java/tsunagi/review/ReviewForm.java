package tsunagi.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.StaffId;
import tsunagi.kernel.TypedText;

/**
 * The board as typed: five fields a row, named by the case ({@code R08-0012.agency}). Who acts and what is decided are typed as
 * the words on the screen, so that whoever has to choose between two versions can read them.
 *
 * @param typed every field of the form
 */
record ReviewForm(Map<String, String> typed) {
    static final String AGENCY = "agency";
    static final String CITY = "city";
    static final String DECISION = "decision";
    static final String UNTIL = "until";
    static final String ACTOR = "actor";
    static final String VERSION = "version";
    private static final int LONGEST = 500;

    ReviewForm {
        typed = Map.copyOf(typed);
    }

    /** What is stored, as it would be typed. */
    static ReviewForm of(Review review, List<ReviewLine> lines, List<Colleague> staff) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(VERSION, Integer.toString(review.version()));
        for (ReviewLine line : lines) {
            var entry = line.entry();
            typed.put(name(line.number(), AGENCY), entry.agencyComment());
            typed.put(name(line.number(), CITY), entry.cityComment());
            typed.put(
                    name(line.number(), DECISION),
                    entry.decision() == null ? "" : entry.decision().label());
            typed.put(name(line.number(), UNTIL), entry.actBy() == null ? "" : JapaneseDates.format(entry.actBy()));
            typed.put(name(line.number(), ACTOR), actorName(entry.actor(), staff));
        }
        return new ReviewForm(typed);
    }

    static String name(CaseNumber number, String field) {
        return number.value() + "." + field;
    }

    String value(CaseNumber number, String field) {
        return typed.getOrDefault(name(number, field), "");
    }

    int version() {
        try {
            return Integer.parseInt(typed.getOrDefault(VERSION, ""));
        } catch (NumberFormatException broken) {
            throw new Refusal("画面を開き直してください");
        }
    }

    /**
     * What was said and decided in each row that the form has.
     *
     * @throws Refusal with everything that is to be put right, row by row
     */
    Map<CaseId, ReviewEntry> read(LocalDate heldOn, List<ReviewLine> lines, List<Colleague> staff) {
        var refusals = new Refusals();
        Map<CaseId, ReviewEntry> entries = new LinkedHashMap<>();
        for (ReviewLine line : lines) {
            if (typed.containsKey(name(line.number(), DECISION))) {
                row(line.number(), heldOn, staff, refusals).ifPresent(entry -> entries.put(line.caseId(), entry));
            }
        }
        refusals.throwIfAny();
        return entries;
    }

    private Optional<ReviewEntry> row(CaseNumber number, LocalDate heldOn, List<Colleague> staff, Refusals refusals) {
        int before = refusals.reasons().size();
        String agency = comment(number, AGENCY, refusals);
        String city = comment(number, CITY, refusals);
        var decision = optional(number, DECISION, ReviewDecision::of, refusals);
        var until = optional(number, UNTIL, JapaneseDates::parse, refusals);
        var actor = optional(number, ACTOR, name -> actor(name, staff), refusals);
        if (refusals.reasons().size() == before) {
            check(number, heldOn, decision, until, actor, refusals);
        }
        return refusals.reasons().size() == before
                ? Optional.of(new ReviewEntry(agency, city, decision, until, actor))
                : Optional.empty();
    }

    private static void check(
            CaseNumber number,
            LocalDate heldOn,
            @Nullable ReviewDecision decision,
            @Nullable LocalDate until,
            @Nullable StaffId actor,
            Refusals refusals) {
        if (decision == null) {
            refusals.unless(until == null && actor == null, name(number, DECISION), number.value() + "：方針を選んでください");
            return;
        }
        if (decision.needsActor()) {
            refusals.unless(until != null, name(number, UNTIL), number.value() + "：いつまでに行うかを入力してください");
            refusals.unless(actor != null, name(number, ACTOR), number.value() + "：だれが行うかを選んでください");
        }
        refusals.unless(
                until == null || !until.isBefore(heldOn), name(number, UNTIL), number.value() + "：確認の日より後の日を入力してください");
    }

    private String comment(CaseNumber number, String field, Refusals refusals) {
        String read = refusals.<String>reading(
                name(number, field),
                () -> Objects.requireNonNullElse(TypedText.strip(value(number, field), LONGEST), ""));
        return read == null ? "" : read;
    }

    private <T> @Nullable T optional(CaseNumber number, String field, Function<String, T> reader, Refusals refusals) {
        String text = TypedText.strip(value(number, field));
        return text == null ? null : refusals.<T>reading(name(number, field), () -> reader.apply(text));
    }

    private static StaffId actor(String name, List<Colleague> staff) {
        return staff.stream()
                .filter(colleague -> colleague.name().equals(name))
                .map(Colleague::id)
                .findFirst()
                .orElseThrow(() -> new Refusal("行う職員を選び直してください"));
    }

    private static String actorName(@Nullable StaffId actor, List<Colleague> staff) {
        return staff.stream()
                .filter(colleague -> colleague.id().equals(actor))
                .map(Colleague::name)
                .findFirst()
                .orElse("");
    }
}
