package tsunagi.housingbenefit;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;

/**
 * The entrance to what the agency writes down of an application: 受付 and 申請の内容の訂正. Whatever is stated is a revision, so that a
 * decision can name the one that it stands on.
 */
@Service
class BenefitApplications {
    /** As {@link ApplicationChanged} says it, with everything typed still on the screen. */
    static final String CHANGED = "開いている間に、ほかの職員がこの申請を変えました。別の画面で申請を開いて確かめ、よければもう一度保存してください";

    private final Access access;
    private final CaseFiles cases;
    private final AgencyDoor door;
    private final ApplicationStore store;
    private final ApplicationCourses later;
    private final Clock clock;

    BenefitApplications(
            Access access,
            CaseFiles cases,
            AgencyDoor door,
            ApplicationStore store,
            ApplicationCourses later,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.door = door;
        this.store = store;
        this.later = later;
        this.clock = clock;
    }

    /** @throws Refusal with everything that is to be put right, and while a rule says that nothing can be applied for */
    @Transactional
    ApplicationId save(CaseNumber number, Purpose purpose, WhatIfForm form) {
        return switch (purpose) {
            case Purpose.First first -> receive(number, first, form);
            case Purpose.Later again -> receive(number, again, form);
            case Purpose.Correction correction -> correct(number, correction, form);
        };
    }

    private ApplicationId receive(CaseNumber number, Purpose purpose, WhatIfForm form) {
        CaseId caseId = access.enter(Permission.RECEIVE_HOUSING_BENEFIT, number);
        cases.requireNotEnded(caseId);
        var read = new ApplicationReading(form, today()).read(purpose);
        store.lock(caseId);
        return later.receive(caseId, purpose, read);
    }

    private ApplicationId correct(CaseNumber number, Purpose.Correction correction, WhatIfForm form) {
        BenefitApplication before = door.lock(number, correction.id());
        if (!before.state().isAtAgency()) {
            throw new Refusal(
                    "この申請は「%s」です。内容を直せるのは、受付と差戻しの間だけです".formatted(before.state().label()));
        }
        if (!form.value("version").equals(Long.toString(before.version()))) {
            throw new Refusal(CHANGED);
        }
        var read = new ApplicationReading(form, today()).read(correction);
        if (read.statement().type().isRent() != before.statement().type().isRent()) {
            throw new Refusal("type", "家賃相当額と転居費用の間では直せません。この申請を取り下げて、新しく受け付けてください");
        }
        later.correct(before, read);
        return before.id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
