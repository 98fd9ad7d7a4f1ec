package tsunagi.housingbenefit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.Grant;
import tsunagi.standards.Standards;
import tsunagi.web.HttpProblem;

/**
 * The entrance to 再点検: after a row of the tables or a rule was put right, which past decisions would come out differently. It lists
 * them, and a person decides; no decision and no payment changes by it.
 */
@Service
class Rechecks {
    /** Read at once; a hundred thousand decisions never stand in memory together. */
    private static final int AT_ONCE = 2_000;

    private final Access access;
    private final Standards standards;
    private final RecheckStore store;
    private final PastDecisions past;
    private final RecheckPages pages;

    Rechecks(Access access, Standards standards, RecheckStore store, PastDecisions past, RecheckPages pages) {
        this.access = access;
        this.standards = standards;
        this.store = store;
        this.past = past;
        this.pages = pages;
    }

    @Transactional
    RecheckPage page(int page) {
        access.require(Permission.RECHECK_HOUSING_BENEFIT);
        var shown = pages.list(page);
        access.shown(
                Permission.RECHECK_HOUSING_BENEFIT,
                shown.rows().stream().map(FoundDifference::caseId).toList());
        return shown;
    }

    /** Computes every past decision again by today's tables. */
    @Transactional
    void run() {
        access.require(Permission.RECHECK_HOUSING_BENEFIT);
        store.lock();
        var recheck = new Recheck(new BenefitCalculation(standards.tables()));
        List<Difference> found = new ArrayList<>();
        int count = 0;
        for (List<PastAnswer> some = past.after(null, AT_ONCE);
                !some.isEmpty();
                some = past.after(some.getLast().id(), AT_ONCE)) {
            Map<UUID, Statement> statements = past.statements(some);
            some.forEach(
                    each -> recheck.difference(each, past.of(each, statements)).ifPresent(found::add));
            count += some.size();
        }
        UUID run = store.begin(count);
        store.found(run, found);
    }

    /** @throws HttpProblem 404 when there is no such difference for the actor */
    @Transactional
    FoundPage found(UUID id) {
        FoundDifference found = entered(id);
        return pages.one(found, past.explained(found.decision()), explainedNow(found));
    }

    /**
     * What a person decides about a difference. It may be answered again, and then the later answer counts.
     *
     * @throws Refusal without an answer or a reason
     */
    @Transactional
    void answer(UUID id, RecheckForm form) {
        FoundDifference found = entered(id);
        RecheckForm.Read read = form.read();
        FrozenCalculation now = explainedNow(found);
        store.answer(id, read.answer(), read.reason(), now == null ? null : now.json());
    }

    private FoundDifference entered(UUID id) {
        FoundDifference found = store.find(id).orElseThrow(HttpProblem::notFound);
        access.enter(Permission.RECHECK_HOUSING_BENEFIT, found.number(), Channel.SCREEN);
        return found;
    }

    /** By the tables of this moment; null where they can't compute it. */
    private @Nullable FrozenCalculation explainedNow(FoundDifference found) {
        var calculation = new BenefitCalculation(standards.tables());
        PastAnswer answer = past.find(found.decision());
        Statement statement = past.of(answer, past.statements(List.of(answer)));
        try {
            Calculated now = new Recheck(calculation).calculated(answer, statement);
            Grant<?> grant = now.grant();
            String town = calculation.local(statement).name();
            return FrozenCalculation.of(new AnswerWords(statement, town).of(now), grant);
        } catch (Refusal refusal) {
            return null;
        }
    }
}
