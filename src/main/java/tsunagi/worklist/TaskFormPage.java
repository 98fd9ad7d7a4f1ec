package tsunagi.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.StaffId;
import tsunagi.web.Choice;

/** What the form of a 手入力の仕事 shows beside what was typed. */
record TaskFormPage(LocalDate today, StaffId own, List<Colleague> desk) {
    TaskFormPage {
        desk = List.copyOf(desk);
    }

    /** Oneself first. */
    List<Choice> people() {
        return desk.stream()
                .sorted(Comparator.comparing(each -> !each.id().equals(own)))
                .map(each ->
                        Choice.of(each.id().toString(), each.id().equals(own) ? each.name() + "（自分）" : each.name()))
                .toList();
    }
}
