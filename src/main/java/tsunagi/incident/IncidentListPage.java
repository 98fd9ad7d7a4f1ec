package tsunagi.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;

/** 事案の一覧, open ones first. */
record IncidentListPage(List<Incident> incidents, int preliminaryDays, LocalDate today) {
    IncidentListPage {
        incidents = List.copyOf(incidents);
    }

    String learned(Incident incident) {
        return JapaneseDates.formatWithWeekday(incident.facts().learnedOn());
    }

    /** Null when nothing is to be reported any more. */
    IncidentPage.@Nullable Deadline due(Incident incident) {
        return incident.due(preliminaryDays)
                .map(due -> IncidentPage.Deadline.of(due, today))
                .orElse(null);
    }
}
