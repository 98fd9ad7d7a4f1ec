package tsunagi.practice;

import java.time.LocalDate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.StaffId;
import tsunagi.tenancy.YamlPlace;

/** 様式2 as a story tells it: what most sheets say, and what this person says otherwise. Names and codes are the form's. */
final class AssessmentSketch {
    private final MultiValueMap<String, String> answers = new LinkedMultiValueMap<>();

    private AssessmentSketch() {}

    /**
     * Somebody alone in a rented flat, without work, debts or benefits, until told otherwise.
     *
     * @param complaint 本人の主訴・状況, in her own words
     * @param summary 課題のまとめと支援の方向性
     */
    static AssessmentSketch of(String complaint, String summary) {
        return new AssessmentSketch()
                .says("referralRoute", "R1")
                .says("earlierUse", "none")
                .says("complaint", complaint)
                .lives("none", "single", "rentedFlat", 48_000)
                .family("親族とは疎遠で、頼れる人はいない。")
                .health("good", "none")
                .money(0, 0, "預貯金を取り崩して生活している。食費を一日500円に抑えている。")
                .says("taxation", "exempt")
                .says("healthInsurance", "national")
                .works("W3", "under6months")
                .says("education", "high")
                .says("qualifications", "driving")
                .traits("T09", "T12")
                .says("issuesSummary", summary);
    }

    /** The sheet as a story is written: in words of this sketch, and under {@code says} whatever else the form asks. */
    static AssessmentSketch read(YamlPlace place) {
        var sketch = of(place.at("complaint").text(), place.at("summary").text());
        for (String key : place.keys()) {
            YamlPlace value = place.at(key);
            switch (key) {
                case "complaint", "summary" -> {}
                case "lives" -> sketch.lives(text(value, 0), text(value, 1), text(value, 2), number(value, 3));
                case "cohabitants" -> sketch.cohabitants(value.number());
                case "children" -> sketch.children(number(value, 0), number(value, 1));
                case "family" -> sketch.family(value.text());
                case "health" -> sketch.health(text(value, 0), text(value, 1));
                case "money" -> sketch.money(number(value, 0), number(value, 1), text(value, 2));
                case "behindWithRent" -> sketch.behindWithRent(number(value, 0), number(value, 1));
                case "owes" -> sketch.owes(text(value, 0), number(value, 1), number(value, 2));
                case "works" -> sketch.works(text(value, 0), value.texts().size() > 1 ? text(value, 1) : "");
                case "traits" -> sketch.traits(value.texts().toArray(String[]::new));
                case "notAsked" -> sketch.notAsked(value.text());
                case "says" ->
                    value.keys()
                            .forEach(field ->
                                    sketch.says(field, value.at(field).texts().toArray(String[]::new)));
                default -> throw value.refuse("様式2の下書きにない言葉です");
            }
        }
        return sketch;
    }

    private static String text(YamlPlace list, int index) {
        return list.texts().get(index);
    }

    private static int number(YamlPlace list, int index) {
        return list.items().get(index).number();
    }

    /** Puts an answer, or several choices, in the place of what the sheet said before. */
    AssessmentSketch says(String field, String... values) {
        answers.remove(field);
        for (String value : values) {
            answers.add(field, value);
        }
        return this;
    }

    AssessmentSketch notAsked(String field) {
        answers.remove(field);
        return says(field + ".notAsked", "true");
    }

    AssessmentSketch lives(String cohabitants, String marriage, String housing, int rent) {
        return says("cohabitants", cohabitants)
                .says("separateFamily", "present")
                .says("marriage", marriage)
                .says("children", "none")
                .says("housing", housing)
                .says("housingCost", Integer.toString(rent));
    }

    AssessmentSketch cohabitants(int people) {
        return says("cohabitants", "present").says("cohabitants.present.detail", Integer.toString(people));
    }

    AssessmentSketch children(int all, int dependent) {
        return says("children", "present")
                .says("children.present.detail", Integer.toString(all))
                .says("dependentChildren", Integer.toString(dependent));
    }

    AssessmentSketch family(String situation) {
        return says("familySituation", situation);
    }

    AssessmentSketch health(String state, String disability) {
        return says("healthState", state).says("disability", disability).says("medicalAid", "unused");
    }

    AssessmentSketch money(int income, int householdIncome, String budget) {
        return says("income", Integer.toString(income))
                .says("householdIncome", Integer.toString(householdIncome))
                .says("householdBudget", budget)
                .says("benefits", "none")
                .says("arrears", "none")
                .says("debt", "none")
                .says("publicAssistance", "never");
    }

    /** 家賃・ローンの滞納. */
    AssessmentSketch behindWithRent(int months, int amount) {
        return says("arrears", "present")
                .says("arrearsKinds", "rent")
                .says("arrearsKinds.rent.detail", Integer.toString(amount))
                .says("housingArrears", Integer.toString(months));
    }

    AssessmentSketch owes(String lender, int balance, int repayment) {
        return says("debt", "present")
                .says("debts.0.lender", lender)
                .says("debts.0.balance", Integer.toString(balance))
                .says("debts.0.repayment", Integer.toString(repayment))
                .says("debts.0.settlement", "untouched");
    }

    /** @param since 直近の離職後年数; only for those without work */
    AssessmentSketch works(String employment, String since) {
        answers.remove("yearsSinceWork");
        var told = says("employment", employment);
        return since.isEmpty() ? told : told.says("yearsSinceWork", since);
    }

    AssessmentSketch traits(String... codes) {
        return says("traits", codes);
    }

    /** The sheet as it is saved: with its days and its writer. */
    MultiValueMap<String, String> answers(LocalDate intakeOn, LocalDate enteredOn, StaffId author) {
        var sheet = new LinkedMultiValueMap<>(answers);
        sheet.add("intakeOn", JapaneseDates.format(intakeOn));
        sheet.add("enteredOn", JapaneseDates.format(enteredOn));
        sheet.add("author", author.toString());
        return sheet;
    }
}
