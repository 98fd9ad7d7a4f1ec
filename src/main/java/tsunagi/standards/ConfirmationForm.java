package tsunagi.standards;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;

/**
 * 表の額を確認する as typed.
 *
 * @param rows ids of the rows that are confirmed as they are
 * @param source the document that says so
 * @param checkedOn when it was checked
 */
record ConfirmationForm(
        @Nullable List<String> rows,
        @Nullable String source,
        @Nullable String checkedOn) {
    ConfirmationForm {
        rows = List.copyOf(requireNonNullElse(rows, List.of()));
    }

    static ConfirmationForm blank(LocalDate today) {
        return new ConfirmationForm(null, null, JapaneseDates.format(today));
    }

    List<String> chosen() {
        return requireNonNull(rows);
    }

    /**
     * The rows as the municipality says them from now on.
     *
     * @param open those that nobody has confirmed yet
     * @throws tsunagi.kernel.Refusal with one reason per field to put right
     */
    List<StandardRow> read(List<StandardRow> open, StandardRegister register, LocalDate today) {
        var refusals = new Refusals();
        refusals.unless(!chosen().isEmpty(), "rows", "確認した額を選んでください");
        var ids = open.stream().map(row -> row.id().toString()).toList();
        refusals.unless(ids.containsAll(chosen()), "rows", "ほかの方が先に確認した額があります。残りを選び直してください");
        String document = StandardForm.source(refusals, source);
        LocalDate day = refusals.reading("checkedOn", () -> JapaneseDates.parse(checkedOn));
        refusals.unless(day == null || !day.isAfter(today), "checkedOn", "今日までの日付にしてください");
        refusals.throwIfAny();
        String by = "%s（%s確認）".formatted(requireNonNull(document), JapaneseDates.format(requireNonNull(day)));
        return open.stream()
                .filter(row -> chosen().contains(row.id().toString()))
                .map(row -> register.own(row.key(), row.valid(), row.value(), by + "。元の出典：" + row.source()))
                .toList();
    }
}
