package tsunagi.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.PersonId;
import tsunagi.person.Persons;

/** 市の受信箱 — submissions, the oldest first. */
@Service
class DecisionInbox {
    private final Access access;
    private final SubmissionStore store;
    private final Persons persons;
    private final Clock clock;

    DecisionInbox(Access access, SubmissionStore store, Persons persons, Clock clock) {
        this.access = access;
        this.store = store;
        this.persons = persons;
        this.clock = clock;
    }

    /** @param state null for all */
    @Transactional
    public InboxPage page(SubmissionState.@Nullable Kind state) {
        access.require(Permission.VIEW_DECISION_INBOX);
        List<InboxRow> rows = store.inbox(state);
        access.shown(
                Permission.VIEW_DECISION_INBOX,
                rows.stream().map(InboxRow::caseId).toList());
        Map<PersonId, String> names = persons
                .names(rows.stream().map(InboxRow::person).toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().display()));
        return new InboxPage(rows, names, state, LocalDate.now(clock));
    }
}
