package tsunagi.housingbenefit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.CaseGrants;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.web.ChangedMeanwhile;

/** The entrance to what becomes of an application before the municipality answers: its papers, 市への送付, 取下げ. */
@Service
class ApplicationSubmissions {
    private final AgencyDoor door;
    private final ApplicationStore store;
    private final ChecklistStore checklists;
    private final CaseGrants grants;
    private final ApplicationRecords records;
    private final Clock clock;

    ApplicationSubmissions(
            AgencyDoor door,
            ApplicationStore store,
            ChecklistStore checklists,
            CaseGrants grants,
            ApplicationRecords records,
            Clock clock) {
        this.door = door;
        this.store = store;
        this.checklists = checklists;
        this.grants = grants;
        this.records = records;
        this.clock = clock;
    }

    /**
     * 必要書類の確認. Papers may still come while the municipality looks at the application.
     *
     * @throws Refusal with everything that is to be put right
     * @throws ChangedMeanwhile when somebody else has saved since the form was opened
     */
    @Transactional
    void check(CaseNumber number, ApplicationId id, WhatIfForm form) {
        BenefitApplication application = door.lock(number, id);
        requireOpen(application);
        Checklist before = checklists.of(application);
        if (!form.value("version").equals(Long.toString(application.version()))) {
            throw new ChangedMeanwhile(
                    new ChangedMeanwhile.Saved("ほかの職員", null, application.version()), ChecklistReading.stored(before));
        }
        checklists.save(id, ChecklistReading.read(form, before, today()));
        store.touch(application);
    }

    /**
     * 市へ送付する. The application is addressed to the municipality from the beginning (規則13条), so it needs no consent of its own.
     *
     * @throws Refusal when it is not at the agency, when papers are missing without a reason, and for a day that can't be
     */
    @Transactional
    void submit(CaseNumber number, ApplicationId id, WhatIfForm form) {
        BenefitApplication application = door.lock(number, id);
        if (!application.state().isAtAgency()) {
            throw new Refusal("この申請は「%s」です。送付できるのは、受付と差戻しの間だけです"
                    .formatted(application.state().label()));
        }
        var refusals = new Refusals();
        LocalDate on = day(refusals, form, "submittedOn", application);
        String reason = refusals.reading("gapReason", () -> FieldReading.reason(form.value("gapReason")));
        Checklist checklist = checklists.of(application);
        refusals.unless(
                reason == null || checklist.isComplete() || !reason.isEmpty(),
                "gapReason",
                "まだそろっていない書類があります（%s）。そろう前に送るときは、理由を入力してください".formatted(String.join("、", checklist.missing())));
        refusals.throwIfAny();
        String gap = checklist.isComplete() ? "" : Objects.requireNonNull(reason);
        LocalDate day = Objects.requireNonNull(on);
        checklists.gap(id, gap);
        store.state(application, ApplicationState.SUBMITTED, day, "");
        grants.admitMunicipality(application.caseId());
        records.submitted(application, day, checklist.missing(), gap);
    }

    /** @throws Refusal when it was answered already, without a reason, and for a day that can't be */
    @Transactional
    void withdraw(CaseNumber number, ApplicationId id, WhatIfForm form) {
        BenefitApplication application = door.lock(number, id);
        requireOpen(application);
        var refusals = new Refusals();
        LocalDate on = day(refusals, form, "withdrawnOn", application);
        String reason = refusals.reading("withdrawal", () -> {
            String typed = FieldReading.reason(form.value("withdrawal"));
            if (typed.isEmpty()) {
                throw new Refusal("取り下げる理由を入力してください");
            }
            return typed;
        });
        refusals.throwIfAny();
        LocalDate day = Objects.requireNonNull(on);
        store.state(application, ApplicationState.WITHDRAWN, day, Objects.requireNonNull(reason));
        records.withdrawn(application, day, reason);
    }

    private static void requireOpen(BenefitApplication application) {
        if (!application.state().isOpen()) {
            throw new Refusal(
                    "この申請は「%s」です。もう変えることはできません".formatted(application.state().label()));
        }
    }

    private @Nullable LocalDate day(Refusals refusals, WhatIfForm form, String field, BenefitApplication application) {
        LocalDate on = refusals.reading(field, () -> JapaneseDates.parse(form.value(field)));
        refusals.unless(on == null || !on.isAfter(today()), field, "日付は今日までの日付にしてください");
        refusals.unless(
                on == null || !on.isBefore(application.stateOn()),
                field,
                "日付は、%s（%s）以後にしてください"
                        .formatted(
                                JapaneseDates.format(application.stateOn()),
                                application.state().label()));
        return on;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
