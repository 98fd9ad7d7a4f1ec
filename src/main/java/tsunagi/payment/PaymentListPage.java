package tsunagi.payment;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Yen;

/**
 * 支払の一覧 of a month, before it is confirmed, and what was confirmed before.
 *
 * @param overpaid how many benefits have 過払い on which nobody has decided
 */
record PaymentListPage(
        YearMonth month,
        List<Candidate> due,
        List<StoppedBenefit> stopped,
        Map<PersonId, String> names,
        List<PaymentRun> runs,
        int overpaid) {
    PaymentListPage {
        due = List.copyOf(due);
        stopped = List.copyOf(stopped);
        names = Map.copyOf(names);
        runs = List.copyOf(runs);
    }

    String label() {
        return JapaneseDates.format(month);
    }

    String name(Candidate.Whose whose) {
        return Objects.requireNonNullElse(names.get(whose.person()), "");
    }

    Yen total() {
        return due.stream()
                .filter(line -> line.payee() != null)
                .map(Candidate::amount)
                .reduce(Yen.ZERO, Yen::plus);
    }

    long payable() {
        return due.stream().filter(line -> line.payee() != null).count();
    }

    String href(int months) {
        return PaymentController.LIST + "?month=" + month.plusMonths(months);
    }

    String monthLabel(int months) {
        return JapaneseDates.format(month.plusMonths(months));
    }
}
