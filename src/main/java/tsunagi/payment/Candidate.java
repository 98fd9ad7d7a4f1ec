package tsunagi.payment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Yen;

/**
 * 支払の候補 — what one payee would get for one month of a benefit.
 *
 * @param month null for what a move costs
 * @param sequence which transfer of this month it would be, counted from 1
 * @param payee null while nobody has said to whom it goes
 * @param earlier what was transferred for this month and share already
 */
record Candidate(
        BenefitId benefit,
        Whose whose,
        @Nullable YearMonth month,
        int sequence,
        Yen amount,
        Yen earlier,
        UUID decision,
        @Nullable PayeeVersion payee,
        boolean payeeChanged) {
    /** The case in whose course it is paid. */
    record Whose(CaseId caseId, CaseNumber number, PersonId person) {}

    /** What is left of it when its payees have theirs. */
    Candidate toNobody(Yen rest) {
        return new Candidate(benefit, whose, month, 1, rest, Yen.ZERO, decision, null, false);
    }

    /** 転居費用, or the month of the rent. */
    String what() {
        return month == null ? "転居費用" : JapaneseDates.format(month) + "分";
    }

    /** Everything that the one who confirms it has seen: what differs meanwhile is another line. */
    String key() {
        return payee == null
                ? ""
                : String.join(
                        "_",
                        benefit.toString(),
                        month == null ? "move" : month.toString(),
                        String.valueOf(payee.share()),
                        String.valueOf(sequence),
                        String.valueOf(amount.amount()),
                        payee.id().toString());
    }

    /** What the one who pays should look at, in words; empty when nothing is unusual. */
    List<String> notes(YearMonth of) {
        List<String> notes = new ArrayList<>();
        if (payee == null) {
            notes.add("支払先が決まっていません");
        }
        if (month != null && month.isBefore(of)) {
            notes.add("前の月の分です");
        }
        if (!earlier.isZero()) {
            notes.add("追給です（支払済み %s）".formatted(earlier.format()));
        } else if (sequence > 1) {
            notes.add("前に振り込めなかった分です");
        }
        if (payeeChanged) {
            notes.add("支払先か口座が前の支払から変わりました");
        }
        return notes;
    }
}
