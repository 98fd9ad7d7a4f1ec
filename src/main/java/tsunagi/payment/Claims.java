package tsunagi.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.person.Persons;
import tsunagi.web.HttpProblem;

/** 過払いと、徴収・返還: what was paid too much, what somebody has decided on it, and what was repaid. */
@Service
class Claims {
    private final Access access;
    private final ClaimStore store;
    private final PaymentStore books;
    private final Persons persons;
    private final Clock clock;

    Claims(Access access, ClaimStore store, PaymentStore books, Persons persons, Clock clock) {
        this.access = access;
        this.store = store;
        this.books = books;
        this.persons = persons;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional
    ClaimsPage page() {
        var actor = access.require(Permission.PAY_HOUSING_BENEFIT);
        var overpaid = store.overpaid();
        var claims = store.claims();
        var whose = Stream.concat(
                        overpaid.stream().map(Overpayment::whose),
                        claims.stream().map(Claim::whose))
                .distinct()
                .toList();
        return new ClaimsPage(overpaid, claims, shown(whose), actor.may(Permission.CLAIM_HOUSING_BENEFIT));
    }

    /** @throws HttpProblem 404 when there is no such benefit with a payment */
    @Transactional
    ClaimFormPage form(BenefitId benefit) {
        access.require(Permission.CLAIM_HOUSING_BENEFIT);
        var overpayment = store.of(benefit).orElseThrow(HttpProblem::notFound);
        return new ClaimFormPage(overpayment, name(overpayment.whose()));
    }

    /**
     * 過払いについて決定する, for all months that are overpaid at once.
     *
     * @throws Refusal with one reason per field, or when the amounts are other ones than the person has seen
     */
    @Transactional
    ClaimId decide(BenefitId benefit, ClaimForm form) {
        access.require(Permission.CLAIM_HOUSING_BENEFIT);
        books.lock();
        var overpayment = store.of(benefit).orElseThrow(HttpProblem::notFound);
        var claim = form.read();
        if (!overpayment.seen().equals(form.seen())) {
            throw new Refusal("入力している間に、過払いの額が変わったか、ほかの職員が決定しました。まだ保存していません。過払いの一覧から、もう一度開いて確かめてください");
        }
        if (claim.decidedOn().isAfter(today())) {
            throw new Refusal("decidedOn", "決定した日は、今日までの日付にしてください");
        }
        var parts = overpayment.decide(claim);
        var id = ClaimId.next();
        store.add(id, overpayment, claim, parts);
        access.shown(
                Permission.CLAIM_HOUSING_BENEFIT, List.of(overpayment.whose().caseId()));
        return id;
    }

    /** @throws HttpProblem 404 when there is none */
    @Transactional
    ClaimPage claim(ClaimId id) {
        access.require(Permission.PAY_HOUSING_BENEFIT);
        var claim = store.find(id).orElseThrow(HttpProblem::notFound);
        return new ClaimPage(claim, name(claim.whose()));
    }

    /** @throws Refusal with one reason per field; never more than what is left, whoever else notes a repayment meanwhile */
    @Transactional
    void repaid(ClaimId id, RepaymentForm form) {
        access.require(Permission.PAY_HOUSING_BENEFIT);
        books.lock();
        var claim = store.find(id).orElseThrow(HttpProblem::notFound);
        var repayment = form.read();
        if (repayment.on().isAfter(today())) {
            throw new Refusal("repaidOn", "納められた日は、今日までの日付にしてください");
        }
        claim.accept(repayment);
        store.repaid(claim, repayment);
        access.shown(Permission.PAY_HOUSING_BENEFIT, List.of(claim.whose().caseId()));
    }

    private String name(Candidate.Whose whose) {
        return Objects.requireNonNullElse(shown(List.of(whose)).get(whose.person()), "");
    }

    private Map<PersonId, String> shown(Collection<Candidate.Whose> whose) {
        access.shown(
                Permission.PAY_HOUSING_BENEFIT,
                whose.stream().map(Candidate.Whose::caseId).toList());
        return persons
                .names(whose.stream().map(Candidate.Whose::person).distinct().toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().display()));
    }
}
