package tsunagi.practice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.StaffId;
import tsunagi.supportlog.NextAppointment;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportMethod;
import tsunagi.tenancy.YamlPlace;

/**
 * One contact of a story (様式3).
 *
 * @param facts 対応内容（客観的事実）
 * @param views 所見
 * @param clerk null for whoever of the staff the story is about
 * @param with a colleague who was there too
 */
record Contact(
        Manner manner,
        String facts,
        @Nullable String views,
        @Nullable PracticeStaff clerk,
        @Nullable PracticeStaff with) {

    /**
     * The usual circumstances of a way to meet.
     *
     * @param counterpart 対応相手
     * @param place 場所; null where people don't meet
     * @param appointment what an appointment for it is called; null where nobody makes one
     */
    record Manner(
            SupportMethod method,
            String counterpart,
            @Nullable String place,
            int minutes,
            @Nullable String appointment) {}

    private static final Map<String, Manner> MANNERS = Map.of(
            "telephone", new Manner(SupportMethod.TELEPHONE, "A01", null, 15, null),
            "visit", new Manner(SupportMethod.VISIT, "A01", "P02", 60, "訪問"),
            "accompanies", new Manner(SupportMethod.VISIT, "A01", "P03", 90, "同行"),
            "interview", new Manner(SupportMethod.INTERVIEW, "A01", "P01", 50, "面談"),
            "family", new Manner(SupportMethod.INTERVIEW, "A02", "P01", 45, "家族との面談"),
            "message", new Manner(SupportMethod.MESSAGE, "A01", null, 10, null),
            "inquiry", new Manner(SupportMethod.INQUIRY, "A03", null, 20, null),
            "employer", new Manner(SupportMethod.OTHER, "A04", "P04", 40, null),
            "meeting", new Manner(SupportMethod.OTHER_MEETING, "A03", "P03", 60, null),
            "office", new Manner(SupportMethod.OFFICE_MEETING, "A05", null, 30, null));

    static boolean isCalled(String word) {
        return MANNERS.containsKey(word);
    }

    /** The manner bears the facts, or the facts and the views. */
    static Contact read(YamlPlace place) {
        List<String> words = new ArrayList<>(place.keys());
        words.removeAll(List.of("by", "with", "day", "later"));
        String word = words.getFirst();
        place.only(word, "by", "with", "day", "later");
        List<String> told = place.at(word).texts();
        return new Contact(
                Objects.requireNonNull(MANNERS.get(word), word),
                told.getFirst(),
                told.size() > 1 ? told.getLast() : null,
                place.find("by").map(Story::staff).orElse(null),
                place.find("with").map(Story::staff).orElse(null));
    }

    /** The record of it. */
    SupportEntry entry(
            LocalDate on, LocalTime from, List<StaffId> staff, boolean support, @Nullable NextAppointment next) {
        return new SupportEntry(
                on,
                from,
                from.plusMinutes(manner.minutes()),
                manner.method(),
                staff,
                List.of(manner.counterpart()),
                null,
                manner.place(),
                List.of(),
                support,
                facts,
                views,
                null,
                next);
    }
}
