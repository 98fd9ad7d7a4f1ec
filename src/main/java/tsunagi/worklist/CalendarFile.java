package tsunagi.worklist;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.documents.Export;
import tsunagi.documents.ExportFormat;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.HandedOut;

/**
 * 予定 for another calendar; the file stands in the ledger. Such calendars are shared, and shown on telephones: of a case it says
 * the number, and nothing that somebody wrote in her own words.
 *
 * <p>It is a file and no address that a calendar asks by itself: that would be a door without sign-in, whose readers the audit log
 * can't name.
 */
@Component
class CalendarFile {
    private final ExportLedger ledger;
    private final Access access;
    private final Clock clock;

    CalendarFile(ExportLedger ledger, Access access, Clock clock) {
        this.ledger = ledger;
        this.access = access;
        this.clock = clock;
    }

    HandedOut handOut(String what, String period, List<CalendarEntry> entries) {
        var events = entries.stream().map(CalendarFile::event).toList();
        var out = ledger.handOut(new Export(
                "yotei", ExportFormat.CALENDAR, what, period, events.size(), ICalendar.file(clock.instant(), events)));
        access.noted(Permission.VIEW_WORKLIST, Channel.FILE, out.summary());
        return out;
    }

    private static ICalendar.Event event(CalendarEntry entry) {
        return new ICalendar.Event(
                entry.key() + "@tsunagi", entry.day(), entry.at(), entry.until(), summary(entry), entry.place());
    }

    private static String summary(CalendarEntry entry) {
        String kind = entry.kind().label();
        return entry.abouts().isEmpty() ? kind : kind + " " + entry.numbers();
    }
}
