package tsunagi.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.FinancialAssets;
import tsunagi.meanstest.HouseholdIncome;
import tsunagi.meanstest.HouseholdMeans;
import tsunagi.meanstest.HousingSupport;
import tsunagi.meanstest.HousingSupportCriterion;
import tsunagi.meanstest.IncomeThreshold;
import tsunagi.meanstest.RentCap;
import tsunagi.meanstest.ServiceStandards;
import tsunagi.meanstest.WorkPreparation;
import tsunagi.meanstest.WorkPreparationCriterion;
import tsunagi.plan.ProtectedParticipants;
import tsunagi.standards.HouseholdStandards;
import tsunagi.standards.Standards;
import tsunagi.tenancy.ServiceCode;

/** 資産収入要件 of 就労準備支援 (規則4条1号) and 居住支援 (規則6条1号), by the municipality's tables of the day of application. */
@Component
class MeansCheck {
    private final Standards standards;
    private final ProtectedParticipants participants;

    MeansCheck(Standards standards, ProtectedParticipants participants) {
        this.standards = standards;
        this.participants = participants;
    }

    /** Whether the ordinance asks for income and assets of this service at all. */
    static boolean isAskedFor(ServiceCode service) {
        return service.equals(ServiceCode.WORK_PREPARATION) || service.equals(ServiceCode.HOUSING_SUPPORT);
    }

    /** Empty where nothing is asked, or nobody has entered the household yet. */
    Optional<MeansResult> of(SubmissionLine line, LocalDate appliedOn) {
        HouseholdFigures figures = line.requirement().figures();
        return figures == null || !isAskedFor(line.service())
                ? Optional.empty()
                : Optional.of(result(line.service(), figures, appliedOn));
    }

    /**
     * Whether the requirement may be said to be so.
     *
     * @throws Refusal when somebody says that item 1 is met, and the figures beside it say that it isn't; or when something is
     *     tested of a 特定被保護者, or nothing of anybody else
     */
    void refuseUnfounded(Submission submission, SubmissionLine line) {
        boolean notified = notified(submission, line);
        if (notified == line.requirement().tested()) {
            throw new Refusal(
                    "ground",
                    notified
                            ? "特定被保護者のため、要件は判定しません（生活保護法55条の11）。「特定被保護者のため要件判定なし」を選んでください"
                            : "この事業について、特定被保護者の通知が記録されていません");
        }
        if (line.requirement().ground() == Requirement.Ground.ITEM_1) {
            of(line, submission.sending().on())
                    .filter(result -> result.verdict() == Answer.Choice.NO)
                    .ifPresent(result -> {
                        throw new Refusal("ground", "入力した収入または資産は、1号の基準を超えています（規則4条1号）。金額を確かめるか、2号に該当するかを選んでください");
                    });
        }
    }

    /** Whether a welfare office has notified the person for this service; then the notice decides (生活保護法55条の11). */
    boolean notified(Submission submission, SubmissionLine line) {
        return participants
                .on(submission.caseId(), submission.sending().on())
                .filter(notice -> notice.services().contains(line.service()))
                .isPresent();
    }

    /** By item 1 alone: what else the ordinance lets count is for the officer to judge. */
    MeansResult result(ServiceCode service, HouseholdFigures figures, LocalDate appliedOn) {
        HouseholdStandards household = standards.own().household(figures.size(), appliedOn);
        if (household.threshold() == null || household.rentCap() == null) {
            return MeansResult.without(household.doubts());
        }
        var tables = new ServiceStandards(
                new IncomeThreshold(requireNonNull(household.threshold()).tableValue()),
                new RentCap(requireNonNull(household.rentCap()).tableValue()));
        try {
            return service.equals(ServiceCode.WORK_PREPARATION)
                    ? workPreparation(appliedOn, tables, means(figures))
                    : housingSupport(appliedOn, tables, means(figures));
        } catch (Refusal refusal) {
            return MeansResult.without(List.of(refusal.getMessage()));
        }
    }

    private static MeansResult workPreparation(LocalDate appliedOn, ServiceStandards tables, HouseholdMeans means) {
        return MeansResult.of(
                new WorkPreparation(appliedOn, tables, means, Map.of(), "").eligibility(),
                WorkPreparationCriterion.INCOME,
                WorkPreparationCriterion.ASSETS);
    }

    private static MeansResult housingSupport(LocalDate appliedOn, ServiceStandards tables, HouseholdMeans means) {
        return MeansResult.of(
                new HousingSupport(
                                appliedOn, tables, means, Map.of(HousingSupportCriterion.NO_HOME, Answer.UNCONFIRMED))
                        .eligibility(),
                HousingSupportCriterion.INCOME,
                HousingSupportCriterion.ASSETS);
    }

    private static HouseholdMeans means(HouseholdFigures figures) {
        var income = figures.income();
        var assets = figures.assets();
        return new HouseholdMeans(
                income == null ? HouseholdIncome.unconfirmed("") : HouseholdIncome.of(income),
                assets == null ? FinancialAssets.unconfirmed("") : FinancialAssets.of(assets));
    }
}
