package tsunagi.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.EndGround;

/**
 * 支払の予定 of one benefit: each month with what is due and what was transferred, and to whom it goes.
 *
 * @param accounts one for each month, or a single one for a move
 * @param payees of each share the version that begins last first
 */
record BenefitSchedule(
        BenefitId benefit,
        Standing standing,
        List<MonthAccount> accounts,
        List<Payment> payments,
        List<PayeeStore.Stored> payees) {
    /**
     * How it stands after its last decision.
     *
     * @param stoppedFrom the first month that isn't paid any more; null while it runs
     * @param ground null unless it has come to its 中止
     */
    record Standing(
            boolean moving,
            LocalDate decidedOn,
            @Nullable YearMonth stoppedFrom,
            @Nullable EndGround ground) {}

    BenefitSchedule {
        accounts = List.copyOf(accounts);
        payments = List.copyOf(payments);
        payees = List.copyOf(payees);
    }

    boolean moving() {
        return standing.moving();
    }

    String title() {
        return moving() ? "転居費用補助" : "家賃相当額";
    }

    String state() {
        var from = standing.stoppedFrom();
        if (from == null) {
            return "%sの決定による".formatted(JapaneseDates.format(standing.decidedOn()));
        }
        var ground = standing.ground();
        return "%s　%s分から支給しません（%s決定）"
                .formatted(
                        ground == null ? "中断" : "中止：" + ground.label(),
                        JapaneseDates.format(from),
                        JapaneseDates.format(standing.decidedOn()));
    }

    Yen due() {
        return accounts.stream().map(MonthAccount::due).reduce(Yen.ZERO, Yen::plus);
    }

    boolean paid() {
        return payments.stream().anyMatch(Payment::stands);
    }

    List<Payment> paymentsOf(MonthAccount account) {
        return payments.stream()
                .filter(payment -> Objects.equals(payment.month(), account.month()))
                .toList();
    }

    /** The version that begins last, of each share. */
    List<PayeeStore.Stored> latest() {
        return payees.stream()
                .filter(each -> latest(each.version().share())
                        .map(each.version()::equals)
                        .orElse(false))
                .toList();
    }

    Optional<PayeeVersion> latest(int share) {
        return payees.stream()
                .map(PayeeStore.Stored::version)
                .filter(each -> each.share() == share)
                .findFirst();
    }

    boolean isLatest(PayeeStore.Stored stored) {
        return latest(stored.version().share()).filter(stored.version()::equals).isPresent();
    }

    /** A rent goes to one payee; a move may be paid to one more than has been entered. */
    int nextShare() {
        return moving() ? latest().size() + 1 : 1;
    }

    /** 支払先を決めていない額 of a move. */
    Yen unassigned() {
        return moving() ? due().minus(assignedBeside(0)) : Yen.ZERO;
    }

    private Yen assignedBeside(int share) {
        return latest().stream()
                .map(PayeeStore.Stored::version)
                .filter(each -> each.share() != share)
                .map(each -> Objects.requireNonNullElse(each.amount(), Yen.ZERO))
                .reduce(Yen.ZERO, Yen::plus);
    }

    /** @throws Refusal when it would be hidden by an earlier version, or the shares together were more than is granted */
    void accept(PayeeVersion next) {
        var before = latest(next.share());
        if (before.isPresent() && next.validFrom().isBefore(before.get().validFrom())) {
            throw new Refusal(
                    "validFrom",
                    "適用する日は、今の支払先の適用日（%s）以後の日付にしてください"
                            .formatted(JapaneseDates.format(before.get().validFrom())));
        }
        Yen part = Objects.requireNonNullElse(next.amount(), Yen.ZERO);
        Yen room = due().minus(assignedBeside(next.share()));
        if (moving() && part.compareTo(room) > 0) {
            throw new Refusal(
                    "amount",
                    "支払う額の合計が、決定した額を超えます。この支払先には%sまでです"
                            .formatted(room.max(Yen.ZERO).format()));
        }
    }
}
