package tsunagi.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.person.Persons;

/** まとめて決裁する — signs several at once, each of which the signer has opened; all of them or none. */
@Service
class TogetherApprovals {
    private final Access access;
    private final SubmissionStore submissions;
    private final Openings openings;
    private final NextSignatures next;
    private final Signing signing;
    private final Persons persons;

    TogetherApprovals(
            Access access,
            SubmissionStore submissions,
            Openings openings,
            NextSignatures next,
            Signing signing,
            Persons persons) {
        this.access = access;
        this.submissions = submissions;
        this.openings = openings;
        this.next = next;
        this.signing = signing;
        this.persons = persons;
    }

    @Transactional
    public TogetherPage page(LocalDate today) {
        access.require(Permission.CONFIRM_PLAN);
        List<TogetherPage.Row> rows = next.mine(submissions.inbox(SubmissionState.Kind.WAITING), today);
        access.shown(
                Permission.VIEW_DECISION_INBOX,
                rows.stream().map(row -> row.inbox().caseId()).toList());
        var ids = rows.stream().map(row -> row.inbox().id()).toList();
        Map<PersonId, String> names = new HashMap<>();
        persons.names(rows.stream().map(row -> row.inbox().person()).toList())
                .forEach((person, name) -> names.put(person, name.display()));
        return new TogetherPage(rows, names, openings.openedByMe(ids));
    }

    /**
     * Signs the next step of each.
     *
     * @throws Refusal naming what the signer has not opened as it stands now, or what can't be signed; then none is signed
     */
    @Transactional
    public void approve(List<UUID> chosen, LocalDate on, String comment) {
        access.require(Permission.CONFIRM_PLAN);
        List<SubmissionId> ids = chosen.stream().map(SubmissionId::new).toList();
        if (ids.isEmpty()) {
            throw new Refusal("chosen", "まとめて決裁するものを選んでください");
        }
        Map<SubmissionId, InboxRow> rows = submissions.inbox(SubmissionState.Kind.WAITING).stream()
                .collect(Collectors.toMap(InboxRow::id, row -> row));
        Set<SubmissionId> opened = openings.openedByMe(ids);
        String unread = ids.stream()
                .filter(id -> !opened.contains(id))
                .map(id -> number(rows, id))
                .collect(Collectors.joining("、"));
        if (!unread.isEmpty()) {
            throw new Refusal("chosen", "まだ開いていない、または開いた後に内容が変わったものがあります：%s。1件ずつ開いて確かめてから選んでください".formatted(unread));
        }
        for (SubmissionId id : ids) {
            try {
                signing.sign(id, on, comment);
            } catch (Refusal refusal) {
                throw new Refusal("chosen", number(rows, id) + "：" + refusal.getMessage());
            }
        }
    }

    private static String number(Map<SubmissionId, InboxRow> rows, SubmissionId id) {
        InboxRow row = rows.get(id);
        return row == null ? "一覧に無いもの" : row.number().value();
    }
}
