package tsunagi.packet;

import static tsunagi.consent.InformationKind.ECONOMY;
import static tsunagi.consent.InformationKind.WELFARE;
import static tsunagi.consent.InformationKind.WORK;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.consent.InformationKind;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Period;
import tsunagi.person.PersonCard;
import tsunagi.plan.PlanSummary;
import tsunagi.tenancy.ServiceCode;
import tsunagi.web.Detail;

/** Takes what a meeting reads of a case apart, each piece with its kind of 様式7. Address and telephone are no business of a meeting. */
final class CasePassages {
    private static final Set<ServiceCode> OF_MONEY =
            Set.of(ServiceCode.HOUSING_BENEFIT, ServiceCode.HOUSEHOLD_BUDGET, ServiceCode.WELFARE_LOAN);
    private static final Set<ServiceCode> OF_WORK = Set.of(
            ServiceCode.WORK_PREPARATION,
            ServiceCode.WORK_TRAINING,
            ServiceCode.EMPLOYMENT_SUPPORT,
            ServiceCode.EMPLOYMENT_WITH_HELLO_WORK);

    private final List<Passage> passages = new ArrayList<>();

    private CasePassages() {}

    /** @param plan null where the item has none */
    static List<Passage> of(
            PersonCard person, @Nullable PlanSummary plan, Brief brief, List<Detail> details, String prior) {
        var all = new CasePassages();
        all.person(person);
        all.passages.addAll(brief.passages());
        if (plan != null) {
            all.plan(plan);
        }
        details.forEach(detail -> all.running(detail.label(), detail.value()));
        all.running("事前調整", prior);
        return List.copyOf(all.passages);
    }

    private void person(PersonCard person) {
        add(Passage.identifying("ふりがな", Objects.toString(person.kana(), "")));
        add(Passage.of(InformationKind.BASIC, "性別", Objects.toString(person.sexLabel(), "")));
        add(Passage.of(InformationKind.BASIC, "年齢", Objects.toString(person.ageLabel(), "")));
    }

    private void plan(PlanSummary plan) {
        running("生活に対する本人の意向", plan.wishes());
        running("長期目標", plan.longTermGoal());
        running("解決したい課題", numbered(plan.issues()));
        running("達成目標", numbered(plan.goals().stream().map(CasePassages::goal).toList()));
        if (Boolean.TRUE.equals(plan.employmentGoal())) {
            add(Passage.of(WORK, "就労", "プラン期間中の一般就労を目標にしている"));
        }
        plan.lines().forEach(this::line);
        running("支援を提供する上での留意事項", plan.considerations());
    }

    /** What kind of service it is, and when, is of its kind; who does what in it is running text. */
    private void line(PlanSummary.Line line) {
        ServiceCode service = line.service();
        String name = line.serviceName();
        if (service != null && name != null) {
            add(Passage.of(kind(service), "利用する事業等", name + span(line.period())));
        }
        running(
                "実施すること" + line.number(),
                Stream.of(line.personDoes(), line.supporter(), line.support(), line.frequency())
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("　")));
    }

    private static InformationKind kind(ServiceCode service) {
        if (OF_MONEY.contains(service)) {
            return ECONOMY;
        }
        return OF_WORK.contains(service) ? WORK : WELFARE;
    }

    private static String span(@Nullable Period period) {
        if (period == null) {
            return "";
        }
        var end = period.end();
        return "（" + JapaneseDates.formatShort(period.start()) + "〜"
                + (end == null ? "" : JapaneseDates.formatShort(end)) + "）";
    }

    private static String goal(PlanSummary.Goal goal) {
        var on = goal.targetOn();
        return goal.text() + (on == null ? "" : "（" + JapaneseDates.formatShort(on) + "）");
    }

    private static String numbered(List<String> texts) {
        var lines = new ArrayList<String>();
        for (String text : texts) {
            lines.add(lines.size() + 1 + " " + text);
        }
        return String.join("\n", lines);
    }

    private void running(String label, @Nullable String text) {
        add(Passage.running(label, Objects.toString(text, "")));
    }

    private void add(Passage passage) {
        if (!passage.text().isBlank()) {
            passages.add(passage);
        }
    }
}
