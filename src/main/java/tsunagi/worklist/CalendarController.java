package tsunagi.worklist;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 予定 {@code /calendar?view=week&on=2026-11-24}. */
@Controller
class CalendarController {
    private final Calendars calendars;

    CalendarController(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/calendar")
    ModelAndView show(
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String whose) {
        return new ModelAndView(
                "worklist/calendar", "page", calendars.page(CalendarSpan.read(view), on, "team".equals(whose)));
    }

    @GetMapping("/calendar/list.ics")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String whose) {
        return calendars.file(CalendarSpan.read(view), on, "team".equals(whose)).answer();
    }
}
