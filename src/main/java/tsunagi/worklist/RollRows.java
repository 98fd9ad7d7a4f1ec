package tsunagi.worklist;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFact;
import tsunagi.forms.FormDefinition;
import tsunagi.forms.FormId;
import tsunagi.forms.FormOption;
import tsunagi.forms.Forms;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PersonId;
import tsunagi.person.PersonBasics;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.ServiceCatalogue;
import tsunagi.tenancy.ServiceCode;

/** Says the cases of 様式4 in words, one row each, in the order of {@link CaseRoll.Column}. */
@Component
class RollRows {
    private static final String ROUTE = "referralRoute";
    private static final String TRAITS = "traits";

    private final Forms forms;
    private final Municipalities municipalities;
    private final Clock clock;

    RollRows(Forms forms, Municipalities municipalities, Clock clock) {
        this.forms = forms;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** The words of one day. */
    private record Words(LocalDate today, FormDefinition assessment, ServiceCatalogue services) {
        String option(String field, String code) {
            return assessment
                    .field(field)
                    .type()
                    .options()
                    .find(code, today)
                    .map(FormOption::label)
                    .orElse(code);
        }

        String service(String code) {
            return services.find(new ServiceCode(code))
                    .map(found -> found.name())
                    .orElse(code);
        }
    }

    List<List<String>> of(List<RollCase> cases, Map<PersonId, PersonBasics> people, Map<CaseId, List<CaseFact>> facts) {
        LocalDate today = LocalDate.now(clock);
        var words = new Words(today, forms.definition(FormId.ASSESSMENT, today), municipalities.catalogue(today));
        List<List<String>> rows = new ArrayList<>();
        for (RollCase roll : cases) {
            var basics = requireNonNull(people.get(roll.person()), "a person of a case");
            var standing = new RollFacts(facts.getOrDefault(roll.caseId(), List.of()));
            rows.add(row(rows.size() + 1, roll, basics, standing, words));
        }
        return rows;
    }

    private static List<String> row(int number, RollCase roll, PersonBasics basics, RollFacts facts, Words words) {
        var plan = roll.plan();
        return List.of(
                Integer.toString(number),
                roll.number().value() + "\n" + person(basics, words.today()),
                JapaneseDates.formatShort(roll.receivedOn())
                        + (roll.route() == null ? "" : "\n" + words.option(ROUTE, roll.route())),
                Objects.requireNonNullElse(roll.lead(), ""),
                facts.consent(),
                facts.screening(),
                roll.traits().stream().map(code -> words.option(TRAITS, code)).collect(joining("、")),
                plan == null ? "" : plan(plan),
                facts.conferenceAndDecision(),
                plan != null && plan.employmentGoal() ? "○" : "",
                plan == null ? "" : plan.services().stream().map(words::service).collect(joining("、")),
                plan == null ? "" : next(plan),
                facts.evaluationAndEnd(),
                roll.stage().label());
    }

    private static String person(PersonBasics basics, LocalDate today) {
        var birth = basics.birth();
        String particulars = Stream.of(basics.sexLabel(), birth == null ? null : birth.ageLabel(today))
                .filter(Objects::nonNull)
                .collect(joining("・"));
        return basics.name().display() + (particulars.isEmpty() ? "" : "\n" + particulars);
    }

    private static String plan(RollCase.Plan plan) {
        String round = plan.term() == 1 ? "初回" : "再（" + plan.term() + "回目）";
        return round + "\n" + JapaneseDates.formatShort(plan.draftedOn());
    }

    private static String next(RollCase.Plan plan) {
        return Stream.of(
                        dated("終期", plan.endsOn()),
                        plan.monitoring() == null ? "" : "次回 " + month(YearMonth.from(plan.monitoring())),
                        dated("評価", plan.evaluationOn()))
                .filter(line -> !line.isEmpty())
                .collect(joining("\n"));
    }

    private static String dated(String label, @Nullable LocalDate day) {
        return day == null ? "" : label + " " + JapaneseDates.formatShort(day);
    }

    private static String month(YearMonth month) {
        return JapaneseDates.formatShort(month.atDay(1)).replaceFirst("\\.1$", "");
    }
}
