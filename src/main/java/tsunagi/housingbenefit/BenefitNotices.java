package tsunagi.housingbenefit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.documents.HandedOut;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.web.HttpProblem;

/** 住居確保給付金の通知書 — issued once for each decision, and printed as often as needed. */
@Service
class BenefitNotices {
    private final NoticeDoor door;
    private final BenefitNoticeStore store;
    private final BenefitNoticeDraft draft;
    private final BenefitNoticePrint print;
    private final Clock clock;

    BenefitNotices(
            NoticeDoor door,
            BenefitNoticeStore store,
            BenefitNoticeDraft draft,
            BenefitNoticePrint print,
            Clock clock) {
        this.door = door;
        this.store = store;
        this.draft = draft;
        this.print = print;
        this.clock = clock;
    }

    /** @throws HttpProblem 404 when there is no such decision for the actor */
    @Transactional
    BenefitNoticesPage page(CaseNumber number, BenefitDecisionId id) {
        NoticeDoor.Opened opened = door.enterToSee(number, id, Channel.SCREEN);
        List<BenefitNotice> issued = store.of(id);
        boolean mayIssue = Actor.current().may(Permission.ISSUE_NOTICE);
        return new BenefitNoticesPage(door.frame(opened), opened.decision(), issued, mayIssue, LocalDate.now(clock));
    }

    /**
     * Issues the notice of a decision, or the certificate that goes with it; the document number is taken once.
     *
     * @throws Refusal when it is out already, or the day doesn't fit
     */
    @Transactional
    void issue(CaseNumber number, BenefitDecisionId id, BenefitNoticeForm form) {
        NoticeDoor.Opened opened = door.enterToIssue(number, id);
        BenefitNoticeForm.Read read = form.read();
        BenefitDecision decision = opened.decision();
        out(id, read.kind()).ifPresent(out -> {
            throw new Refusal("kind", "%sは %s で出しています".formatted(out.kind().label(), out.number()));
        });
        if (read.on().isBefore(decision.made().on())) {
            throw new Refusal(
                    "issuedOn",
                    "決定日（%s）以後の日付にしてください"
                            .formatted(JapaneseDates.format(decision.made().on())));
        }
        if (read.on().isAfter(LocalDate.now(clock))) {
            throw new Refusal("issuedOn", "通知日は今日までの日付にしてください");
        }
        store.add(draft.of(
                opened.course(), decision, read.kind(), text(opened, read.kind()), read.on(), read.givenNumber()));
    }

    private NoticeWords.Text text(NoticeDoor.Opened opened, NoticeKind kind) {
        BenefitDecision decision = opened.decision();
        return switch (kind) {
            case DECISION -> new NoticeWords(decision, door.appliedOn(decision)).notice();
            case CERTIFICATE -> {
                if (decision instanceof BenefitDecision.Paid paid && paid.kind() == DecisionKind.GRANT) {
                    yield NoticeWords.certificate(paid);
                }
                throw new Refusal("kind", "支給対象者証明書は、家賃相当額の支給決定について出します");
            }
        };
    }

    /** @throws HttpProblem 404 when it isn't out */
    @Transactional
    HandedOut paper(CaseNumber number, BenefitDecisionId id, NoticeKind kind) {
        door.enterToSee(number, id, Channel.PRINT);
        return print.handOut(number, out(id, kind).orElseThrow(HttpProblem::notFound));
    }

    private Optional<BenefitNotice> out(BenefitDecisionId id, NoticeKind kind) {
        return store.of(id).stream().filter(notice -> notice.kind() == kind).findFirst();
    }
}
