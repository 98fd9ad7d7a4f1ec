package tsunagi.payment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tsunagi.documents.CsvEncoding;
import tsunagi.documents.CsvFile;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PersonId;
import tsunagi.web.HttpProblem;

/** 確定した支払の一覧. */
record RunPage(PaymentRun run, List<Payment> payments, Map<PersonId, String> names) {
    RunPage {
        payments = List.copyOf(payments);
        names = Map.copyOf(names);
    }

    String name(Payment payment) {
        return Objects.requireNonNullElse(names.get(payment.whose().person()), "");
    }

    /** @throws tsunagi.web.HttpProblem 404 when it isn't one of these */
    ReturnPage returning(PaymentId id) {
        return payments.stream()
                .filter(payment -> payment.id().equals(id))
                .findFirst()
                .map(payment -> new ReturnPage(run, payment, name(payment)))
                .orElseThrow(HttpProblem::notFound);
    }

    List<Payment> standing() {
        return payments.stream().filter(Payment::stands).toList();
    }

    /** The characters that a CSV in Shift_JIS would lose; empty when there are none. */
    String unwritable() {
        return CsvFile.of(PaymentColumn.grid(this), CsvEncoding.MS932).unwritable().stream()
                .distinct()
                .collect(Collectors.joining("、"));
    }

    String confirmed() {
        var at = JapanTime.of(run.confirmedAt());
        return "%s %tH:%tM　%s".formatted(JapaneseDates.format(at.toLocalDate()), at, at, run.confirmedBy());
    }
}
