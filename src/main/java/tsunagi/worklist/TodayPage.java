package tsunagi.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.filing.AwaitedFiling;
import tsunagi.kernel.JapaneseDates;

/**
 * What 今日の仕事 shows: overdue first, then today and this week, then what comes later and what others have to answer.
 *
 * @param counts of all that waits, also where the page is narrowed
 * @param tasks noted by people: open ones, and those done today, which may be taken back
 */
record TodayPage(
        LocalDate today,
        Choice choice,
        Rights rights,
        int glassesBroken,
        List<Filing> filings,
        DutyStore.Counts counts,
        List<ListedDuty> listed,
        TaskStore.Found tasks) {

    /** What the reader asked for; {@code only} is empty for all of it. */
    record Choice(Whose whose, String only) {}

    /** What the reader may do. */
    record Rights(boolean chief, boolean plan, boolean file) {}

    /** A return that is to be handed in, until the day to which it was put off. */
    record Filing(
            AwaitedFiling awaited,
            @Nullable DutyKey key,
            @Nullable Timing postponed) {}

    /** A number above the list, which narrows the list to what it counts. */
    record Tile(String label, int number, String href, boolean danger, boolean current) {}

    /** One heading with its lines. */
    record Section(DutyGroup group, int number, List<ListedDuty> duties) {}

    static final String SILENT = "SILENT";

    /** By which day 漏えい等 is to be reported, with a word on how urgent it is; null where there is none. */
    @Nullable
    String incidentDue() {
        LocalDate due = tasks.incidentDue();
        if (due == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(today, due);
        String urgency = days < 0 ? -days + "日超過" : days == 0 ? "今日まで" : "あと" + days + "日";
        return JapaneseDates.formatWithWeekday(due) + "（" + urgency + "）";
    }

    String date() {
        return JapaneseDates.formatWithWeekday(today);
    }

    List<Tile> tiles() {
        return Stream.concat(
                        Arrays.stream(DutyGroup.values())
                                .map(group ->
                                        tile(group.label(), number(group), group.name(), group == DutyGroup.OVERDUE)),
                        Stream.of(
                                tile("30日以上動きなし", counts.silent(), SILENT, false),
                                new Tile("書きかけ", tasks.drafts(), "/drafts", false, false)))
                .toList();
    }

    private Tile tile(String label, int number, String only, boolean danger) {
        return new Tile(
                label, number, href(choice.whose(), only), danger, choice.only().equals(only));
    }

    /** The page from which a form was sent, whatever the sender says. */
    static String href(String whose) {
        return Arrays.stream(Whose.values())
                .filter(each -> each.word().equals(whose))
                .map(each -> href(each, ""))
                .findFirst()
                .orElse("/today");
    }

    /** The same page, of other people or narrowed. */
    static String href(Whose whose, String only) {
        String of = whose == Whose.OWN ? "" : "whose=" + whose.word();
        String narrowed = only.isEmpty() ? "" : "only=" + only;
        String query = Stream.of(of, narrowed)
                .filter(part -> !part.isEmpty())
                .reduce((one, two) -> one + "&" + two)
                .orElse("");
        return query.isEmpty() ? "/today" : "/today?" + query;
    }

    String excelHref() {
        return "/today/list.xlsx?whose=" + choice.whose().word() + "&only=" + choice.only();
    }

    String allHref() {
        return href(choice.whose(), "");
    }

    List<Whose> choices() {
        return rights.chief() ? List.of(Whose.values()) : List.of(Whose.OWN, Whose.TEAM);
    }

    String whoseHref(Whose whose) {
        return href(whose, choice.only());
    }

    private int number(DutyGroup group) {
        int ofTasks = (int)
                tasks.open().stream().filter(duty -> duty.group() == group).count();
        return counts.of(group) + ofTasks;
    }

    List<Section> sections() {
        return Arrays.stream(DutyGroup.values())
                .map(this::section)
                .filter(section -> !section.duties().isEmpty())
                .toList();
    }

    private Section section(DutyGroup group) {
        var duties = listed.stream()
                .filter(each -> each.duty().group() == group)
                .sorted(Comparator.comparing(each -> each.duty().timing(), Timing.ORDER))
                .toList();
        return new Section(group, choice.only().equals(SILENT) ? duties.size() : number(group), duties);
    }

    /** Whether there is more than one page can show. */
    boolean more() {
        int asked = switch (choice.only()) {
            case "" -> counts.total();
            case SILENT -> counts.silent();
            default -> counts.of(DutyGroup.valueOf(choice.only()));
        };
        return asked > Duties.MOST;
    }

    boolean narrowed() {
        return !choice.only().isEmpty();
    }

    boolean nothingToDo() {
        return filings.isEmpty() && listed.isEmpty();
    }

    boolean others() {
        return choice.whose() != Whose.OWN;
    }
}
