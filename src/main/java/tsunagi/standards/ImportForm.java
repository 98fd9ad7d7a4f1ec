package tsunagi.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/**
 * 表を取り込む as typed.
 *
 * @param table pasted; a file takes its place
 * @param from the day of application from which it holds
 * @param step {@link #APPLY} once the differences have been seen
 * @param version of the tables whose differences were shown
 */
record ImportForm(
        @Nullable String table,
        @Nullable String from,
        @Nullable String source,
        @Nullable String step,
        @Nullable Long version) {
    static final String APPLY = "apply";

    static ImportForm blank() {
        return new ImportForm(null, null, null, null, null);
    }

    boolean isApplied(long stored) {
        return APPLY.equals(step) && Objects.equals(version, stored);
    }

    boolean isSentToApply() {
        return APPLY.equals(step);
    }

    ImportForm withTable(String read) {
        return new ImportForm(read, from, source, step, version);
    }

    /**
     * The rows that say something else than the tables do, or that confirm what they say.
     *
     * @throws Refusal with one reason per field to put right
     * @throws BrokenTable with one reason per line to put right
     */
    List<StandardRow> read(LocalStandards local, StandardRegister register, LocalDate today) {
        var refusals = new Refusals();
        LocalDate day = refusals.reading("from", () -> JapaneseDates.parse(from));
        refusals.unless(
                day == null || !day.isBefore(StandardForm.FIRST) && !day.isAfter(today.plusYears(3)),
                "from",
                "%sから3年先までの日付にしてください".formatted(JapaneseDates.format(StandardForm.FIRST)));
        String why = StandardForm.source(refusals, source);
        refusals.unless(TypedText.strip(table) != null, "table", "表を貼り付けるか、ファイルを選んでください");
        refusals.throwIfAny();
        return rows(
                ImportTable.read(Objects.requireNonNull(table)),
                local,
                register,
                Objects.requireNonNull(day),
                Objects.requireNonNull(why));
    }

    private static List<StandardRow> rows(
            ImportTable read, LocalStandards local, StandardRegister register, LocalDate day, String why) {
        List<StandardRow> rows = new ArrayList<>();
        read.amounts().forEach((key, yen) -> {
            var row = register.own(key, Period.from(day), StandardValue.of(yen.amount()), why);
            boolean known = local.find(key, day).filter(row::saysTheSameAs).isPresent();
            if (!known) {
                rows.add(row);
            }
        });
        if (rows.isEmpty()) {
            throw new Refusal("table", "この日の表と同じです。取り込むものはありません");
        }
        return rows;
    }
}
