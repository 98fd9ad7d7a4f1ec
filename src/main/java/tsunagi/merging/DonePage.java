package tsunagi.merging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.StaffId;
import tsunagi.person.PersonMerge;
import tsunagi.web.Pager;

/** 統合の記録, a page of it. */
record DonePage(List<PersonMerge> merges, Map<StaffId, String> names, Pager pager) {

    static Stream<StaffId> staff(PersonMerge merge) {
        var undone = merge.undone();
        return Stream.of(merge.merged().by(), undone == null ? null : undone.by())
                .flatMap(Stream::ofNullable);
    }

    String done(PersonMerge.Done done) {
        return done(done, names);
    }

    /** {@code 令和8年11月20日　田中}. */
    static String done(PersonMerge.@Nullable Done done, Map<StaffId, String> names) {
        if (done == null) {
            return "";
        }
        String day = JapaneseDates.format(LocalDate.ofInstant(done.at(), JapanTime.ZONE));
        return done.by() == null ? day : day + "　" + names.getOrDefault(done.by(), "");
    }
}
