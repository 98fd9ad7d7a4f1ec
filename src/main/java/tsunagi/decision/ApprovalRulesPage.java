package tsunagi.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.StaffId;
import tsunagi.tenancy.Dated;
import tsunagi.tenancy.Setting;
import tsunagi.web.Choice;

/** 決裁の決まり. */
record ApprovalRulesPage(
        List<String> steps,
        List<Dated<Setting>> entries,
        List<StepHolders.Holder> holders,
        List<StepHolders.Substitute> substitutes,
        List<Colleague> staff,
        LocalDate today) {
    static final String PATH = "/decisions/approval-rules";

    ApprovalRulesPage {
        steps = List.copyOf(steps);
        entries = List.copyOf(entries);
        holders = List.copyOf(holders);
        substitutes = List.copyOf(substitutes);
        staff = List.copyOf(staff);
    }

    List<Choice> people() {
        return staff.stream()
                .map(colleague -> Choice.of(colleague.id().value().toString(), colleague.name()))
                .toList();
    }

    List<Choice> stepChoices() {
        return steps.stream().map(step -> Choice.of(step, step)).toList();
    }

    String name(StaffId id) {
        return staff.stream()
                .filter(colleague -> colleague.id().equals(id))
                .map(Colleague::name)
                .collect(Collectors.joining());
    }

    static String span(LocalDate from, @Nullable LocalDate until) {
        return JapaneseDates.formatShort(from) + "〜" + (until == null ? "" : JapaneseDates.formatShort(until));
    }
}
