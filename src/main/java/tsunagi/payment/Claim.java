package tsunagi.payment;

import java.time.LocalDate;
import java.util.List;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/**
 * 過払いについての決定, with what has been repaid of it.
 *
 * @param repayments the oldest first
 */
record Claim(ClaimId id, Candidate.Whose whose, NewClaim decided, String decidedBy, List<Repayment> repayments) {
    Claim {
        repayments = List.copyOf(repayments);
    }

    /** 納付の1件. */
    record Repayment(LocalDate on, Yen amount, String note) {}

    /** 残額. */
    Yen balance() {
        return repayments.stream().map(Repayment::amount).reduce(decided.amount(), Yen::minus);
    }

    String state() {
        if (decided.kind() == ClaimKind.NONE) {
            return "請求しない";
        }
        return balance().isZero() ? "完納" : "残額 " + balance().format();
    }

    boolean open() {
        return !balance().isZero();
    }

    /** @throws Refusal when it is nothing, or more than what is left */
    void accept(Repayment repayment) {
        if (repayment.amount().isZero() || repayment.amount().isNegative()) {
            throw new Refusal("amount", "納められた額は1円以上で入力してください");
        }
        if (repayment.amount().compareTo(balance()) > 0) {
            throw new Refusal(
                    "amount", "納められた額は、残額（%s）までで入力してください".formatted(balance().format()));
        }
        if (repayment.on().isBefore(decided.decidedOn())) {
            throw new Refusal("repaidOn", "納められた日は、決定した日以後の日付にしてください");
        }
    }

    String href() {
        return ClaimController.CLAIMS + "/" + id;
    }
}
