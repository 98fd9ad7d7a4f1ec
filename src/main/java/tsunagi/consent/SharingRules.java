package tsunagi.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;

/** 渡さない機関・事柄、同意によらない提供: what staff record beside the person's answer. A rule is never changed; it ends, with a reason. */
@Service
public class SharingRules {
    private static final int TEXT = 1000;

    private final Access access;
    private final SharingRuleStore store;
    private final Clock clock;

    SharingRules(Access access, SharingRuleStore store, Clock clock) {
        this.access = access;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    void except(CaseNumber number, ExceptionForm form) {
        var caseId = access.enter(Permission.RECORD_CONSENT, number);
        store.add(caseId, form.read(today()));
    }

    @Transactional
    void shareByLaw(CaseNumber number, LawfulSharingForm form) {
        var caseId = access.enter(Permission.SHARE_BY_LAW, number);
        var rule = form.read();
        access.noted(
                Permission.SHARE_BY_LAW,
                "%s：%s".formatted(rule.ground().article(), InformationKind.labels(rule.kinds())));
        store.add(caseId, rule);
    }

    /**
     * From today the rule holds no more.
     *
     * @throws Refusal without a reason, or when somebody has ended it before
     */
    @Transactional
    public void end(CaseNumber number, UUID id, @Nullable String because) {
        var caseId = access.enter(Permission.RECORD_CONSENT, number);
        String reason = TypedText.strip(because, TEXT);
        if (reason == null) {
            throw new Refusal("endedBecause", "取りやめる理由を入力してください");
        }
        if (!store.end(caseId, id, today(), reason)) {
            throw new Refusal("この記録は、すでに取りやめています。画面を開き直して確かめてください");
        }
    }

    /** Within the transaction of another module's entrance, which has checked access. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(CaseId caseId, SharingRule rule) {
        store.add(caseId, rule);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
