package tsunagi.worklist;

import java.time.LocalDate;
import java.util.List;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.StaffId;
import tsunagi.web.Choice;

/**
 * What 休みと代行 shows.
 *
 * @param desk the colleagues of the reader's desk and herself
 * @param mayDecide whether she enters the absences of others too
 */
record AbsencesPage(LocalDate today, StaffId own, List<Colleague> desk, List<Absence> absences, boolean mayDecide) {
    AbsencesPage {
        desk = List.copyOf(desk);
        absences = List.copyOf(absences);
    }

    List<Choice> people() {
        return desk.stream()
                .filter(each -> mayDecide || each.id().equals(own))
                .map(each -> Choice.of(each.id().toString(), each.name()))
                .toList();
    }

    List<Choice> substitutes() {
        return desk.stream()
                .filter(each -> mayDecide || !each.id().equals(own))
                .map(each -> Choice.of(each.id().toString(), each.name()))
                .toList();
    }

    boolean mayEnd(Absence absence) {
        return mayDecide || absence.days().staff().equals(own);
    }
}
