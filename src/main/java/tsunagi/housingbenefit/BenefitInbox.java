package tsunagi.housingbenefit;

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

/** What the municipality reads before it answers: the inbox, and one application with what the rules say to it today. */
@Service
class BenefitInbox {
    private final Access access;
    private final ApplicationDoor door;
    private final BenefitInboxStore inbox;
    private final Persons persons;
    private final DecidingPages pages;
    private final Clock clock;

    BenefitInbox(
            Access access,
            ApplicationDoor door,
            BenefitInboxStore inbox,
            Persons persons,
            DecidingPages pages,
            Clock clock) {
        this.access = access;
        this.door = door;
        this.inbox = inbox;
        this.persons = persons;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param state null for all */
    @Transactional
    BenefitInboxPage page(@Nullable ApplicationState state) {
        access.require(Permission.CHECK_HOUSING_BENEFIT);
        List<BenefitInboxRow> rows = inbox.rows(state);
        access.shown(
                Permission.CHECK_HOUSING_BENEFIT,
                rows.stream().map(BenefitInboxRow::caseId).toList());
        Map<PersonId, String> names =
                persons.names(rows.stream().map(BenefitInboxRow::person).toList()).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().display()));
        return new BenefitInboxPage(rows, names, state, LocalDate.now(clock));
    }

    @Transactional
    DecidingPage application(ApplicationId id) {
        return pages.of(door.enter(Permission.CHECK_HOUSING_BENEFIT, id), LocalDate.now(clock));
    }
}
