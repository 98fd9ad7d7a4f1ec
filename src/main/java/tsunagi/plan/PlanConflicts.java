package tsunagi.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.web.Conflict;

/** The page on which the second of two writers chooses field by field. */
@Component
class PlanConflicts {
    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Clock clock;

    PlanConflicts(Clock clock) {
        this.clock = clock;
    }

    ModelAndView page(HttpServletRequest request, ChangedMeanwhile changed) {
        String at = changed.at().atZone(clock.getZone()).format(CLOCK_TIME);
        return Conflict.of(request, changed.by(), at, changed.version(), changed.stored())
                .page();
    }
}
