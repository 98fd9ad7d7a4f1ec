package tsunagi.payment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.End;

/**
 * 過払い of one benefit: what was transferred beyond its end, or more than what an amount was changed to.
 *
 * @param accounts all months of the benefit
 * @param end null unless it has come to its 中止
 * @param claimedBefore what earlier decisions claim back of it
 */
record Overpayment(
        BenefitId benefit,
        Candidate.Whose whose,
        List<MonthAccount> accounts,
        @Nullable End end,
        Yen claimedBefore) {
    Overpayment {
        accounts = List.copyOf(accounts);
    }

    /** What a decision says of one month. */
    record Part(@Nullable YearMonth month, Yen excess, Yen claimed) {}

    /** The months on which nobody has decided yet. */
    List<MonthAccount> open() {
        return accounts.stream().filter(account -> !account.overpaid().isZero()).toList();
    }

    Yen total() {
        return open().stream().map(MonthAccount::overpaid).reduce(Yen.ZERO, Yen::plus);
    }

    /** 支払った額 of the whole benefit that no decision claims back: the most that 法18条 can take. */
    Yen transferred() {
        return accounts.stream()
                .map(MonthAccount::paid)
                .reduce(Yen.ZERO, Yen::plus)
                .minus(claimedBefore);
    }

    /** 令和8年11月分 31,800円（中止の後に振り込んだ分）. */
    String words(MonthAccount account) {
        return "%s %s（%s）".formatted(account.what(), account.overpaid().format(), why(account));
    }

    private String why(MonthAccount account) {
        var month = account.month();
        boolean beyond = end != null
                && month != null
                && !end.transferredBeyond(List.of(month)).isEmpty();
        if (beyond) {
            return "中止の後に振り込んだ分：" + Objects.requireNonNull(end).ground().label();
        }
        return account.due().isZero()
                ? "支給しないことになった月の分"
                : "支払うべき額 " + account.due().format() + "を超えた分";
    }

    /** What the one who decides has seen: it differs when something was paid, came back or was decided meanwhile. */
    String seen() {
        return total().amount() + "_" + transferred().amount();
    }

    /**
     * The months that the decision answers, the oldest claimed first.
     *
     * @throws Refusal when more is claimed than there is, or nothing is overpaid that could be given up
     */
    List<Part> decide(NewClaim claim) {
        switch (claim.kind()) {
            case NONE -> requireOverpaid();
            case REPAYMENT -> {
                requireOverpaid();
                requireAtMost(claim.amount(), total(), "過払いの額");
            }
            case FRAUD -> requireAtMost(claim.amount(), transferred(), "支払った額");
        }
        List<Part> parts = new ArrayList<>();
        Yen left = claim.amount();
        for (MonthAccount account : open()) {
            Yen claimed = account.overpaid().min(left);
            parts.add(new Part(account.month(), account.overpaid(), claimed));
            left = left.minus(claimed);
        }
        return parts;
    }

    private void requireOverpaid() {
        if (total().isZero()) {
            throw new Refusal("kind", "決定していない過払いはありません");
        }
    }

    private static void requireAtMost(Yen amount, Yen most, String what) {
        if (amount.isZero() || amount.isNegative()) {
            throw new Refusal("amount", "請求する額は1円以上で入力してください");
        }
        if (amount.compareTo(most) > 0) {
            throw new Refusal("amount", "請求する額は、%s（%s）までで入力してください".formatted(what, most.format()));
        }
    }

    /** For the notice to the person, to be gone on with. */
    String draft() {
        if (total().isZero()) {
            return "";
        }
        var lines = open().stream()
                .map(account ->
                        "%s　%s".formatted(account.what(), account.overpaid().format()))
                .toList();
        return "住居確保給付金のうち、次の額は支給の対象とならないものでした。納期限までに、市の指定する方法で納めてください。\n" + String.join("\n", lines);
    }

    String endLabel() {
        return end == null
                ? ""
                : "%s（%sから）".formatted(end.ground().label(), JapaneseDates.format(end.firstMonthNotPaid()));
    }
}
