package tsunagi.administration;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.administration.SuccessionPage.Line;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;

/** The form of ケースの引継ぎ, as typed. */
record SuccessionForm(
        @Nullable String from,
        @Nullable String to,
        @Nullable String confirmed) {
    static SuccessionForm blank() {
        return new SuccessionForm(null, null, null);
    }

    boolean isConfirmed() {
        return confirmed != null;
    }

    /** Who gives and who takes. */
    record Move(Line from, Line to) {}

    /** @throws Refusal with one reason per field to put right */
    Move read(SuccessionPage page) {
        var refusals = new Refusals();
        var giver = line(page, from).filter(line -> line.cases() > 0).orElse(null);
        var taker = line(page, to).filter(Line::contracted).orElse(null);
        refusals.unless(giver != null, "from", "ケースを渡す窓口を選んでください");
        refusals.unless(taker != null, "to", "ケースを受け取る窓口を選んでください");
        refusals.unless(giver == null || !Objects.equals(giver, taker), "to", "渡す窓口とは別の窓口を選んでください");
        refusals.throwIfAny();
        return new Move(Objects.requireNonNull(giver), Objects.requireNonNull(taker));
    }

    private static Optional<Line> line(SuccessionPage page, @Nullable String typed) {
        return page.lines().stream().filter(line -> line.value().equals(typed)).findFirst();
    }
}
