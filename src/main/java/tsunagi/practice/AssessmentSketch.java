package tsunagi.practice;

import java.time.LocalDate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.StaffId;

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
