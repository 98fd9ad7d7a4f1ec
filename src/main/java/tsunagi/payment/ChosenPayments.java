package tsunagi.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tsunagi.kernel.Refusal;

/**
 * 支払を確定する行 — what somebody chose on the list that she saw.
 *
 * @param keys of {@link Candidate#key}
 */
record ChosenPayments(YearMonth month, LocalDate payOn, Set<String> keys) {
    private static final int MONTHS = 3;

    ChosenPayments {
        keys = Set.copyOf(keys);
    }

    /**
     * Nothing is paid that she hasn't seen: a line that another officer has paid meanwhile, or that a decision or another payee has
     * changed, isn't on the list any more.
     *
     * @throws Refusal with a reason for the day and for the lines
     */
    List<Candidate> from(List<Candidate> due, LocalDate today) {
        if (payOn.isBefore(today.minusMonths(MONTHS)) || payOn.isAfter(today.plusMonths(MONTHS))) {
            throw new Refusal("payOn", "支払日は、今日の前後3か月以内の日付にしてください");
        }
        if (keys.isEmpty()) {
            throw new Refusal("line", "支払う行を選んでください");
        }
        Map<String, Candidate> standing = due.stream()
                .filter(line -> line.payee() != null)
                .collect(Collectors.toMap(Candidate::key, Function.identity()));
        long gone = keys.stream().filter(key -> !standing.containsKey(key)).count();
        if (gone > 0) {
            throw new Refusal(
                    "line",
                    "選んだ行のうち%d件は、ほかの職員が支払を確定したか、決定・支払先・口座が変わりました。まだ何も確定していません。今の一覧を確かめて、選び直してください".formatted(gone));
        }
        return due.stream().filter(line -> keys.contains(line.key())).toList();
    }
}
