package tsunagi.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tsunagi.tenancy.Office;

/** What 職員の管理 shows first. */
record StaffListPage(List<StaffEntry> entries, Map<UUID, String> logins, List<Office> offices) {
    StaffListPage {
        entries = List.copyOf(entries);
        logins = Map.copyOf(logins);
        offices = List.copyOf(offices);
    }

    String login(StaffEntry entry) {
        return logins.getOrDefault(entry.account(), "");
    }

    String officeNames(StaffEntry entry) {
        return String.join("、", StaffPage.namesOf(entry, offices));
    }

    String path(StaffEntry entry) {
        return StaffController.PATH + "/" + entry.id().value();
    }

    long working() {
        return entries.stream().filter(entry -> !entry.disabled()).count();
    }
}
