package tsunagi.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.StaffId;
import tsunagi.kernel.TypedText;
import tsunagi.web.Choice;

/**
 * 担当替え as typed.
 *
 * @param number of the cases that were chosen
 * @param of whose cases they are; {@link HandoverPage#NOBODY} where nobody of the desk leads them
 * @param former whether the former 主担当 leaves the team
 * @param confirmed what will be done was shown
 */
record HandoverForm(
        List<String> number,
        String of,
        String to,
        String since,
        String reason,
        String former,
        @Nullable String confirmed) {
    static final String LEAVES = "LEAVES";
    static final String STAYS = "STAYS";
    static final int MOST = 100;
    private static final int LONGEST_REASON = 200;

    HandoverForm(
            @Nullable List<String> number,
            @Nullable String of,
            @Nullable String to,
            @Nullable String since,
            @Nullable String reason,
            @Nullable String former,
            @Nullable String confirmed) {
        this.number = number == null ? List.of() : List.copyOf(number);
        this.of = Objects.requireNonNullElse(of, "");
        this.to = Objects.requireNonNullElse(to, "");
        this.since = Objects.requireNonNullElse(since, "");
        this.reason = Objects.requireNonNullElse(reason, "");
        this.former = Objects.requireNonNullElse(former, LEAVES);
        this.confirmed = confirmed;
    }

    /** What is to be done with each of the cases. */
    record Read(StaffId to, LocalDate since, String reason, boolean formerLeaves) {}

    static HandoverForm blank(HandoverPage page, boolean all) {
        var chosen = all ? page.cases().stream().map(HandoverCase::number).toList() : List.<String>of();
        return new HandoverForm(chosen, page.word(), "", JapaneseDates.format(page.today()), "", LEAVES, null);
    }

    static List<Choice> formerChoices() {
        return List.of(
                Choice.of(LEAVES, "担当から外れる", "その人の、このケースの手入力の仕事も移ります。"),
                Choice.of(STAYS, "担当として残る", "手入力の仕事は、その人に残ります。"));
    }

    boolean isConfirmed() {
        return confirmed != null;
    }

    boolean chosen(HandoverCase each) {
        return number.contains(each.number());
    }

    List<HandoverCase> chosen(HandoverPage page) {
        return page.cases().stream().filter(this::chosen).toList();
    }

    /** @throws Refusal with one reason per field to put right */
    Read read(HandoverPage page) {
        var refusals = new Refusals();
        long typed = number.stream().distinct().count();
        refusals.unless(typed > 0, "number", "担当を替えるケースを選んでください");
        refusals.unless(typed <= MOST, "number", "一度に選べるのは%d件までです".formatted(MOST));
        refusals.unless(
                typed > MOST || typed == chosen(page).size(),
                "number",
                "選んだケースのなかに、もう担当が替わったか、終わったものがあります。ケースを選び直してください");
        StaffId taker = page.takers().stream()
                .map(Colleague::id)
                .filter(each -> each.toString().equals(to))
                .findFirst()
                .orElse(null);
        refusals.unless(taker != null, "to", "新しい主担当を、窓口の職員から選んでください");
        LocalDate day = refusals.reading("since", () -> JapaneseDates.parse(since));
        if (day != null) {
            refusals.unless(!day.isAfter(page.today()), "since", "いつからかは、今日までの日付にしてください。先の担当替えは、その日に行います");
            refusals.unless(day.isAfter(page.today().minusYears(1)), "since", "いつからかは、1年以内の日付にしてください");
        }
        String why = refusals.reading("reason", () -> TypedText.strip(reason, LONGEST_REASON));
        refusals.unless(TypedText.strip(reason) != null, "reason", "担当を替える理由を入力してください");
        refusals.unless(Stream.of(LEAVES, STAYS).anyMatch(former::equals), "former", "これまでの主担当をどうするかを選んでください");
        refusals.throwIfAny();
        return new Read(
                Objects.requireNonNull(taker),
                Objects.requireNonNull(day),
                Objects.requireNonNull(why),
                former.equals(LEAVES));
    }
}
