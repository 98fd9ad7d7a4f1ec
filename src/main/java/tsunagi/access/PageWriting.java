package tsunagi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.drafts.Draft;
import tsunagi.drafts.Drafts;
import tsunagi.drafts.Drafts.Sighting;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.StaffId;
import tsunagi.web.CarriedForm;
import tsunagi.web.PageAddress;
import tsunagi.web.Writing;
import tsunagi.web.Writing.Colleague;
import tsunagi.web.Writing.Unfinished;

/** What a page says about drafts: one's own by their time, those of colleagues by name and time only. */
@Service
class PageWriting {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日 H:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Drafts drafts;
    private final StaffDirectory staff;

    PageWriting(Drafts drafts, StaffDirectory staff) {
        this.drafts = drafts;
        this.staff = staff;
    }

    /** Asks the database only when there is something to say. */
    @Transactional(readOnly = true)
    public Writing of(HttpServletRequest request, StaffId reader) {
        String page = PageAddress.of(request);
        List<Draft> continued = PageAddress.draft(request).map(drafts::of).orElse(List.of()).stream()
                .filter(draft -> PageAddress.place(draft.page()).equals(request.getRequestURI()))
                .toList();
        List<Sighting> others = drafts.at(request.getRequestURI());
        return new Writing(
                page,
                reader.value(),
                unfinished(others, continued),
                colleagues(others, reader),
                continued.stream().map(PageWriting::form).toList(),
                PageAddress.asksForDifferences(request));
    }

    private static CarriedForm form(Draft draft) {
        return new CarriedForm(draft.action(), false, draft.fields());
    }

    private static List<Unfinished> unfinished(List<Sighting> sightings, List<Draft> continued) {
        var unfinished = new ArrayList<Unfinished>();
        for (Sighting mine : sightings) {
            UUID token = mine.token();
            boolean known = token == null
                    || continued.stream().anyMatch(draft -> draft.token().equals(token))
                    || unfinished.stream().anyMatch(draft -> draft.token().equals(token));
            if (!known && token != null && mine.page() != null) {
                unfinished.add(new Unfinished(token, mine.page(), at(DAY, mine.savedAt())));
            }
        }
        return unfinished;
    }

    private List<Colleague> colleagues(List<Sighting> sightings, StaffId reader) {
        var others = sightings.stream()
                .filter(sighting -> !sighting.staff().equals(reader))
                .toList();
        var names = staff.names(others.stream().map(Sighting::staff).toList());
        return others.stream()
                .map(other -> new Colleague(names.getOrDefault(other.staff(), "ほかの職員"), at(TIME, other.beganAt())))
                .distinct()
                .toList();
    }

    private static String at(DateTimeFormatter format, Instant instant) {
        return format.format(JapanTime.of(instant));
    }
}
