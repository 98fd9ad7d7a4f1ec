package tsunagi.reporting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.PersonId;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Sex;

/** Enters the cases of {@code sixty-cases.txt} into a town, each line of the table as it stands there. */
final class SixtyCases {
    private static final Map<String, FactKind> FACTS =
            Map.of("申込", FactKind.APPLIED, "拒否", FactKind.CONSENT_REFUSED, "変更", FactKind.PLAN_AMENDED);
    private static final Map<String, FactKind> ANSWERS = Map.of(
            "了承", FactKind.CONFERENCE_APPROVED,
            "修正了承", FactKind.CONFERENCE_APPROVED_AMENDED,
            "決定", FactKind.PLAN_DECIDED,
            "確認", FactKind.PLAN_CONFIRMED,
            "報告", FactKind.PLAN_REPORTED,
            "決定不要", FactKind.DECISION_NOT_NEEDED);
    private static final Map<String, String> SCREENINGS =
            Map.of("K1", "INFORMATION", "K2", "REFERRAL", "K3", "CONSENT_PENDING", "K4", "PLAN", "K5", "ENDED");
    private static final Map<String, Sex> SEXES =
            Map.of("男", Sex.MALE, "女", Sex.FEMALE, "他", Sex.OTHER, "不明", Sex.UNSPECIFIED);

    private final CountedTown town;
    private final Map<String, Actor> staff;
    private final Map<Integer, PersonId> people = new HashMap<>();
    private final Map<CaseNumber, Integer> numbers = new HashMap<>();
    private final Map<String, CodeList> lists = new Indicators()
            .all().getLast().indicators().stream()
                    .flatMap(indicator -> indicator.measure() instanceof Measure.Breakdown breakdown
                            ? breakdown.lists().stream()
                            : Stream.empty())
                    .collect(Collectors.toMap(CodeList::code, Function.identity(), (one, _) -> one));

    SixtyCases(CountedTown town) {
        this.town = town;
        this.staff = Map.of("甲", town.town().consultant(), "乙", town.enrol(Role.CONSULTANT, town.otherOffice()));
    }

    /** Who is called so in the table: 甲 or 乙. */
    Actor staff(String name) {
        return Objects.requireNonNull(staff.get(name), name);
    }

    /** The number in the table. */
    int number(CaseNumber entered) {
        return Objects.requireNonNull(numbers.get(entered), entered.value());
    }

    void enter() {
        CaseInTable.all().forEach(this::enter);
    }

    private void enter(CaseInTable told) {
        boolean main = told.desk().equals("本庁");
        OfficeId office = main ? town.town().office() : town.otherOffice();
        var lead = staff(main ? "甲" : "乙");
        var person = told.sameAs()
                .map(other -> Objects.requireNonNull(people.get(other)))
                .orElseGet(() -> town.person(basics(told)));
        people.put(told.number(), person);
        var reception = told.reception();
        var opened = town.received(lead, person, office, reception.on());
        numbers.put(opened.number(), told.number());
        town.reception(opened, code("channels", reception.word(1)), code("routes", reception.word(2)));
        var course = new Course(opened, lead);
        told.lines().forEach(course::happened);
    }

    private static PersonBasics basics(CaseInTable told) {
        var sex = Objects.requireNonNull(SEXES.get(told.personWords().getFirst()));
        var name = sex == Sex.UNSPECIFIED
                ? PersonName.anonymous("匿名の方")
                : PersonName.of("試験", "%d番".formatted(told.number()), null);
        return PersonBasics.of(name, sex, birth(told.personWords().getLast()));
    }

    private static @Nullable PartialDate birth(String born) {
        if (born.equals("－")) {
            return null;
        }
        return born.length() == 4 ? PartialDate.ofYear(Integer.parseInt(born)) : PartialDate.of(LocalDate.parse(born));
    }

    /** The code of a word such as C03収入・生活費 or 来所; code and words must fit, so that a slip of the pen is found. */
    private String code(String list, String word) {
        return Objects.requireNonNull(lists.get(list)).entries().stream()
                .filter(entry -> word.startsWith(entry.code())
                        ? entry.name().contains(word.substring(entry.code().length()))
                        : entry.name().startsWith(word))
                .map(CodeList.Entry::code)
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s is not in %s".formatted(word, list)));
    }

    private List<String> codes(String list, List<String> words) {
        return words.stream().map(word -> code(list, word)).toList();
    }

    /** The course of one case. */
    private final class Course {
        private final OpenedCase each;
        private final Actor lead;
        private int term = 1;

        Course(OpenedCase each, Actor lead) {
            this.each = each;
            this.lead = lead;
        }

        void happened(CaseInTable.Line line) {
            switch (line.what()) {
                case "受付" -> {}
                case "申込", "拒否", "変更" -> fact(Objects.requireNonNull(FACTS.get(line.what())), line.on(), "");
                case "振り分け" -> fact(FactKind.valueOf("TRIAGED_" + code("triages", line.word(1))), line.on(), "");
                case "様式1" -> complaints(line);
                case "様式2" -> assessed(line);
                case "スクリーニング" -> screened(line);
                case "プラン" -> planned(line);
                case "再プラン" -> {
                    fact(FactKind.REPLANNED, line.on(), "");
                    term++;
                }
                case "評価" -> evaluated(line);
                case "就労" -> town.employed(lead, each, line.on());
                case "増収" -> town.increased(lead, each, line.on());
                case "終結", "誤りの終結" -> town.ended(each, "CLOSED", code("reasons", line.word(1)), line.on());
                case "中断", "再開した中断" -> town.ended(each, "SUSPENDED", code("suspensions", line.word(1)), line.on());
                case "対応" -> town.contact(each, code("methods", line.word(1)), line.on(), by(line));
                case "つなぎ" -> town.referred(each, code("resources", line.word(1)), line.on(), true);
                case "断られたつなぎ" -> town.referred(each, code("resources", line.word(1)), line.on(), false);
                case "制限" -> town.restrict(each);
                default -> throw new AssertionError(line);
            }
            switch (line.what()) {
                case "誤りの終結" -> town.lifted(each, "MISTAKEN");
                case "再開した中断" -> town.lifted(each, "RESUMED");
                default -> {}
            }
        }

        private void fact(FactKind kind, LocalDate on, String detail) {
            town.fact(each, kind, on, detail);
        }

        /** 甲乙 where it is written, else who leads the case. */
        private List<Actor> by(CaseInTable.Line line) {
            return line.words().size() == 2
                    ? List.of(lead)
                    : line.word(2)
                            .chars()
                            .mapToObj(Character::toString)
                            .map(name -> staff(name))
                            .toList();
        }

        private void complaints(CaseInTable.Line line) {
            var options = line.signed("C").stream()
                    .map(word -> code("complaints", word.replace("◎", "")) + (word.endsWith("◎") ? "◎" : ""))
                    .toArray(String[]::new);
            town.chosen(each, "intake-application", 1, "chiefComplaint", options);
        }

        private void assessed(CaseInTable.Line line) {
            boolean draft = line.word(0).equals("下書き");
            town.chosen(
                    each,
                    "assessment",
                    term,
                    draft ? "DRAFT" : "FINALISED",
                    Map.of(
                            "employment", codes("works", line.signed("W")),
                            "traits", codes("traits", line.signed("T")),
                            "referrers", codes("referrers", line.signed("O"))));
            if (!draft) {
                fact(FactKind.ASSESSED, line.on(), "");
            }
        }

        private void screened(CaseInTable.Line line) {
            String result = Objects.requireNonNull(SCREENINGS.get(code("screenings", line.word(1))));
            town.screened(each, line.on(), result, codes("destinations", line.signed("L")));
            fact(FactKind.valueOf("SCREENED_" + result), line.on(), "");
        }

        private void planned(CaseInTable.Line line) {
            var services = line.words().stream()
                    .filter(word -> word.matches("[SL]\\d\\d.*"))
                    .map(word -> word.substring(0, 3))
                    .toList();
            town.drafted(each, term, line.on(), line.words().contains("一般就労"), services);
            for (String word : line.words()) {
                var answer = ANSWERS.get(word.replaceAll("\\d\\d-\\d\\d$", ""));
                if (answer != null) {
                    fact(answer, CaseInTable.day(word.substring(word.length() - 5)), "");
                }
            }
        }

        private void evaluated(CaseInTable.Line line) {
            town.chosen(
                    each,
                    "evaluation",
                    term,
                    "changes",
                    codes("changes", line.signed("H")).toArray(String[]::new));
            fact(FactKind.EVALUATED, line.on(), code("results", line.word(1)));
        }
    }
}
