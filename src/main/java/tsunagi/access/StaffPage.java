package tsunagi.access;

import java.util.List;
import tsunagi.tenancy.Office;
import tsunagi.web.Choice;

/**
 * One 職員 with what the register doesn't hold itself.
 *
 * @param cases how many cases have her in their team
 * @param herself whether she is the one at the keyboard
 */
record StaffPage(StaffEntry entry, String login, List<Office> offices, int cases, boolean herself) {
    StaffPage {
        offices = List.copyOf(offices);
    }

    String path() {
        return StaffController.PATH + "/" + entry.id().value();
    }

    List<String> officeNames() {
        return namesOf(entry, offices);
    }

    static List<String> namesOf(StaffEntry entry, List<Office> offices) {
        return offices.stream()
                .filter(office -> entry.offices().contains(office.id()))
                .map(Office::name)
                .toList();
    }

    /** The submitted value is the name, so that a conflict of two changes can be read by those who decide it. */
    static List<Choice> choices(List<Office> offices) {
        return offices.stream()
                .map(office -> Choice.of(office.name(), office.name()))
                .toList();
    }
}
