package tsunagi.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.person.Persons;
import tsunagi.web.HttpProblem;

/** 毎月の支払: what is due, and what was confirmed. Nothing that was confirmed is ever changed; what came back is noted beside it. */
@Service
class Payments {
    private final Access access;
    private final CandidateStore candidates;
    private final PaymentStore store;
    private final ClaimStore claims;
    private final Persons persons;
    private final Clock clock;

    Payments(
            Access access,
            CandidateStore candidates,
            PaymentStore store,
            ClaimStore claims,
            Persons persons,
            Clock clock) {
        this.access = access;
        this.candidates = candidates;
        this.store = store;
        this.claims = claims;
        this.persons = persons;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param payOn on which day the payees must hold */
    @Transactional
    PaymentListPage page(YearMonth month, LocalDate payOn) {
        access.require(Permission.PAY_HOUSING_BENEFIT);
        var due = candidates.due(month, payOn);
        var stopped = candidates.stopped(month);
        var shown = Stream.concat(
                        due.stream().map(Candidate::whose), stopped.stream().map(StoppedBenefit::whose))
                .distinct()
                .toList();
        access.shown(
                Permission.PAY_HOUSING_BENEFIT,
                shown.stream().map(Candidate.Whose::caseId).toList());
        return new PaymentListPage(month, due, stopped, names(shown), store.runs(), claims.countOverpaid());
    }

    /**
     * 支払を確定する: all chosen lines or none.
     *
     * @throws Refusal when nothing is chosen, the day is far off, or a line isn't any more what the person has seen
     */
    @Transactional
    PaymentRunId confirm(ChosenPayments chosen) {
        access.require(Permission.PAY_HOUSING_BENEFIT);
        store.lock();
        var lines = chosen.from(candidates.due(chosen.month(), chosen.payOn()), today());
        var run = PaymentRunId.next();
        store.add(run, chosen.month(), chosen.payOn(), lines);
        var total = lines.stream().map(Candidate::amount).reduce(Yen.ZERO, Yen::plus);
        access.noted(
                Permission.PAY_HOUSING_BENEFIT,
                "支払を確定 %s %d件 %s".formatted(JapaneseDates.format(chosen.payOn()), lines.size(), total.format()));
        access.shown(
                Permission.PAY_HOUSING_BENEFIT,
                lines.stream().map(line -> line.whose().caseId()).distinct().toList());
        return run;
    }

    /** @throws HttpProblem 404 when there is none */
    @Transactional
    RunPage run(PaymentRunId id) {
        access.require(Permission.PAY_HOUSING_BENEFIT);
        return read(id, Channel.SCREEN);
    }

    /**
     * 組戻し・取りやめ: the money of this payment doesn't arrive; what it was for is due again.
     *
     * @throws Refusal when the day is to come, or somebody noted it before
     */
    @Transactional
    void comesBack(PaymentRunId run, PaymentId payment, LocalDate on, String reason) {
        access.require(Permission.PAY_HOUSING_BENEFIT);
        store.lock();
        var mistaken = store.ofRun(run).stream()
                .filter(each -> each.id().equals(payment))
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
        if (on.isAfter(today())) {
            throw new Refusal("returnedOn", "戻った日は、今日までの日付にしてください");
        }
        if (!store.comesBack(payment, on, reason)) {
            throw new Refusal("reason", "この支払は、すでに組戻し・取りやめになっています");
        }
        access.shown(Permission.PAY_HOUSING_BENEFIT, List.of(mistaken.whose().caseId()));
    }

    /** For who has passed the access check, by the channel on which she asked. */
    RunPage read(PaymentRunId id, Channel channel) {
        var run = store.run(id).orElseThrow(HttpProblem::notFound);
        var payments = store.ofRun(id);
        access.shown(
                Permission.PAY_HOUSING_BENEFIT,
                payments.stream().map(line -> line.whose().caseId()).distinct().toList(),
                channel);
        return new RunPage(
                run, payments, names(payments.stream().map(Payment::whose).toList()));
    }

    private Map<PersonId, String> names(Collection<Candidate.Whose> whose) {
        return persons
                .names(whose.stream().map(Candidate.Whose::person).distinct().toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().display()));
    }
}
