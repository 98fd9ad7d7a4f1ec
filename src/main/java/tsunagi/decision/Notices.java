package tsunagi.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.LedgerPart;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.web.HttpProblem;

/** 通知書 — issues the notice of a decision once, and prints it as often as needed. */
@Service
public class Notices implements LedgerPart {
    private final Access access;
    private final SubmissionDoor door;
    private final NoticeStore store;
    private final NoticeDraft draft;
    private final NoticePrint print;
    private final Clock clock;

    Notices(Access access, SubmissionDoor door, NoticeStore store, NoticeDraft draft, NoticePrint print, Clock clock) {
        this.access = access;
        this.door = door;
        this.store = store;
        this.draft = draft;
        this.print = print;
        this.clock = clock;
    }

    /**
     * Issues the notice of a decided submission; the document number is taken once.
     *
     * @param givenNumber of a notice that went out on paper before; null takes the next number of the year
     * @throws Refusal unless the support is decided, or when the notice is out already
     */
    @Transactional
    public void issue(SubmissionId id, LocalDate on, @Nullable String givenNumber) {
        Submission decided =
                door.enter(Permission.ISSUE_NOTICE, id, Channel.SCREEN).submission();
        store.lock(id);
        if (!(decided.state() instanceof SubmissionState.Decided state)) {
            throw new Refusal("通知書は、支援決定をした後に出します");
        }
        store.find(id).ifPresent(out -> {
            throw new Refusal("通知書は %s で出しています".formatted(out.number()));
        });
        if (on.isBefore(state.on())) {
            throw new Refusal("issuedOn", "支援決定の日（%s）以後の日付にしてください".formatted(JapaneseDates.format(state.on())));
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal("issuedOn", "通知日は今日までの日付にしてください");
        }
        store.add(draft.of(decided, on, givenNumber));
    }

    /** For the municipality. */
    @Transactional
    public byte[] pdf(SubmissionId id) {
        return print(door.enter(Permission.ISSUE_NOTICE, id, Channel.PRINT))
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
    }

    /** For the desk: the latest notice of a case. */
    @Transactional
    public byte[] pdf(CaseNumber number) {
        CaseId caseId = access.enter(Permission.VIEW_CASE, number, Channel.PRINT);
        return door.ofCase(caseId).stream().flatMap(this::print).findFirst().orElseThrow(HttpProblem::notFound);
    }

    @Override
    public Place place() {
        return Place.NOTICE;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<byte[]> papers(CaseId caseId) {
        return door.ofCase(caseId).reversed().stream().flatMap(this::print).toList();
    }

    private Stream<byte[]> print(Round round) {
        return Stream.ofNullable(round.notice()).map(notice -> print.pdf(notice, round.submission()));
    }
}
