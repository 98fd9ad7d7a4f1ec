package tsunagi.worklist;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.web.HttpProblem;

/** 延期: the original day stays, and who put it off and why is kept. */
@Service
public class Postponements {
    private final Access access;
    private final DutySources sources;
    private final Tasks tasks;
    private final Clock clock;

    Postponements(Access access, DutySources sources, Tasks tasks, Clock clock) {
        this.access = access;
        this.sources = sources;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The work as it stands: what it is called, and the case that it is about. */
    private record Found(String what, @Nullable CaseId caseId, LocalDate due) {}

    @Transactional
    PostponementPage page(DutyKey key) {
        var found = find(key);
        return new PostponementPage(
                key,
                found.what(),
                found.caseId() == null || key.isTask() ? null : "/cases/" + key.subject(),
                nextDay(found.due()),
                sources.postponements().of(key));
    }

    /** @throws Refusal when the day is none to put it off to, or a reason is missing */
    @Transactional
    public LocalDate postpone(DutyKey key, PostponementForm form) {
        var found = find(key);
        var read = form.read(key, today());
        put(key, found, read.until(), read.reason());
        return read.until();
    }

    /**
     * By one business day (開庁日) after the day until which it is due now, or after today.
     *
     * @throws Refusal when it can't be put off without a reason
     */
    @Transactional
    public LocalDate postponeByOneDay(DutyKey key) {
        var found = find(key);
        if (DutyRules.needsReason(key.duty())) {
            throw new Refusal("reason", "この期限を延ばすには、理由が要ります");
        }
        LocalDate until = nextDay(found.due());
        put(key, found, until, "");
        return until;
    }

    /** The day before it counts again. */
    @Transactional
    public void takeBack(DutyKey key) {
        find(key);
        if (!sources.postponements().takeBack(key)) {
            throw new Refusal("この期限は、延期されていません");
        }
        access.noted(Permission.PLAN_WORK, "延期の取消し：%s もとの期限 %s".formatted(key.duty(), key.due()));
    }

    private void put(DutyKey key, Found found, LocalDate until, String reason) {
        sources.postponements().add(Identifiers.next(), key, found.caseId(), until, reason);
        access.noted(
                Permission.PLAN_WORK,
                "延期：%s もとの期限 %s → %s%s".formatted(key.duty(), key.due(), until, reason.isEmpty() ? "" : "（理由あり）"));
    }

    private LocalDate nextDay(LocalDate due) {
        return sources.nextBusinessDay(due.isBefore(today()) ? today() : due);
    }

    /** Its case is entered, so that nobody puts off what she may not see. */
    private Found find(DutyKey key) {
        if (key.isTask()) {
            var task = tasks.open(key);
            return new Found(task.title(), task.caseId(), standing(key));
        }
        if (key.isFiling()) {
            access.require(Permission.PLAN_WORK);
            var filing = sources.awaited().dueSoon().stream()
                    .filter(each -> each.replacement() == null && each.key().equals(key.subject()))
                    .filter(each -> each.due().equals(key.due()))
                    .findFirst()
                    .orElseThrow(HttpProblem::notFound);
            return new Found(filing.title() + "（" + filing.period() + "）の提出", null, standing(key));
        }
        var caseId = access.enter(Permission.PLAN_WORK, new CaseNumber(key.subject()));
        var duty = sources.cases().find(caseId, key, today()).orElseThrow(HttpProblem::notFound);
        return new Found(duty.what(), caseId, duty.timing().due());
    }

    private LocalDate standing(DutyKey key) {
        return sources.postponements().of(key).stream()
                .filter(each -> each.standing() == Postponement.Standing.STANDING)
                .map(Postponement::postponedTo)
                .findFirst()
                .orElse(key.due());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static String words(LocalDate until) {
        return JapaneseDates.formatWithWeekday(until) + "に延期しました。";
    }
}
