package tsunagi.worklist;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.filing.AwaitedFiling;
import tsunagi.filing.Filings;
import tsunagi.tenancy.Municipalities;

/** From where 今日の仕事 comes: the cases, the tasks that people note, and the returns. */
@Component
record DutySources(
        DutyStore cases,
        TaskStore tasks,
        PostponementStore postponements,
        Filings awaited,
        DutyFile file,
        Municipalities municipalities) {

    /** The first 開庁日 of the reader's own office after a day. */
    LocalDate nextBusinessDay(LocalDate day) {
        return municipalities.calendars().of(Actor.current().offices()).nextBusinessDay(day);
    }

    /** What is to be handed in within a week, each until the day to which it was put off. */
    List<TodayPage.Filing> filings(List<TaskStore.PutOff> putOff) {
        return awaited.dueSoon().stream().map(each -> filing(each, putOff)).toList();
    }

    private static TodayPage.Filing filing(AwaitedFiling awaited, List<TaskStore.PutOff> putOff) {
        if (awaited.replacement() != null) {
            return new TodayPage.Filing(awaited, null, null);
        }
        var key = new DutyKey(DutyKey.FILING, awaited.key(), awaited.due());
        return putOff.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .map(each -> new TodayPage.Filing(
                        awaited, key, new Timing(each.until(), null, key.due(), each.reason(), false)))
                .orElse(new TodayPage.Filing(awaited, key, null));
    }
}
