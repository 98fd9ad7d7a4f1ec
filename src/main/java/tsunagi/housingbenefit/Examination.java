package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.housingbenefit.BenefitDecision.Basis;
import tsunagi.housingbenefit.BenefitDecision.Limits;
import tsunagi.housingbenefit.BenefitDecision.Made;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.Continuation;
import tsunagi.meanstest.Extension;
import tsunagi.meanstest.ExtensionDeadline;
import tsunagi.meanstest.GrantCriterion;
import tsunagi.meanstest.Outcome;
import tsunagi.meanstest.RentBenefit;
import tsunagi.meanstest.Resumption;

/**
 * 審査 — an application beside the course that it belongs to, and what the rules say to it by the tables of today. From here a decision
 * is made or refused; nothing is written.
 *
 * @param before by which the present amount was decided; null before the first grant
 * @param deadline 延長の申請期限 of the municipality
 * @param besideAnother another 家賃相当額 of the case ran on the day of the application, so that this one can't begin
 */
record Examination(
        BenefitApplication application,
        Course course,
        Calculated calculated,
        FrozenCalculation frozen,
        @Nullable Statement before,
        ExtensionDeadline deadline,
        boolean besideAnother) {

    /** Why nothing can be decided yet, neither 支給 nor 不支給. */
    List<String> obstacles() {
        return calculated.grant().obstacles();
    }

    Outcome outcome() {
        return calculated.grant().outcome();
    }

    /** The earliest month that could be paid; null where none is chosen. */
    @Nullable
    YearMonth earliestMonth() {
        return switch (application.kind()) {
            case FIRST ->
                course.kind() == BenefitKind.RENT
                        ? YearMonth.from(application.statement().applicationDate())
                        : null;
            case RESUMPTION ->
                course.state().orElse(null) instanceof RentBenefit.Suspended suspended
                        ? later(
                                YearMonth.from(
                                        requireNonNull(application.occasion().metAgainOn())),
                                suspended.firstNotPaid())
                        : null;
            case EXTENSION, CHANGE -> null;
        };
    }

    /**
     * 支給, 延長, 変更 or 再開.
     *
     * @throws Refusal with every obstacle, with each condition that isn't met, and for what the rules refuse
     */
    BenefitDecision granted(Made made, GrantTerms terms) {
        requireNoObstacle();
        requirePayable(made, terms);
        return switch (calculated) {
            case Calculated.Once once ->
                new BenefitDecision.Moved(made, basis(), once.grant().amount());
            case Calculated.Monthly monthly ->
                switch (application.kind()) {
                    case FIRST -> begun(made, terms);
                    case EXTENSION -> extended(made, monthly, terms);
                    case CHANGE -> changed(made, monthly, terms);
                    case RESUMPTION -> resumed(made, monthly, terms);
                };
        };
    }

    /**
     * 不支給: only for what could not be granted.
     *
     * @throws Refusal with every obstacle, without a reason, and when everything is met
     */
    BenefitDecision refused(Made made, GrantTerms terms) {
        requireNoObstacle();
        var refusals = new Refusals();
        refusals.unless(!made.reason().isEmpty(), "reason", "不支給の理由を入力してください");
        refusals.unless(!isGrantable(made, terms), null, "要件をすべて満たしているため、不支給にできません。申請の内容に直すところがあるときは、差し戻してください");
        refusals.throwIfAny();
        return new BenefitDecision.Refused(made, basis());
    }

    /** Only who was said to need it no longer is refused for that. */
    private boolean isGrantable(Made made, GrantTerms terms) {
        var asked = terms.needed().isNo() ? terms : terms.needed(Answer.yes("不支給の判断には関わりません"));
        try {
            granted(made, asked);
            return true;
        } catch (Refusal notGranted) {
            return false;
        }
    }

    private void requireNoObstacle() {
        var refusals = new Refusals();
        obstacles().forEach(obstacle -> refusals.add(null, obstacle));
        refusals.throwIfAny();
    }

    private void requirePayable(Made made, GrantTerms terms) {
        switch (outcome()) {
            case PAYABLE -> {}
            case ZERO_AMOUNT -> {
                var refusals = new Refusals();
                refusals.unless(terms.zeroGranted(), "zeroGranted", "計算した額が0円です。支給額0円で支給を決定するか、不支給にするかを選んでください");
                refusals.unless(!made.reason().isEmpty(), "reason", "支給額が0円のときは、市町村の判断の理由を入力してください");
                refusals.throwIfAny();
            }
            case NOT_PAYABLE -> {
                var refusals = new Refusals();
                for (GrantCriterion criterion : calculated.grant().failed()) {
                    refusals.add(null, "要件を満たしていません：%s（%s）".formatted(criterion.label(), criterion.article()));
                }
                refusals.throwIfAny();
            }
            case UNDETERMINED -> throw new Refusal("世帯の収入か金融資産が分からないため、算定できません");
        }
    }

    private BenefitDecision begun(Made made, GrantTerms terms) {
        if (course.state().isPresent()) {
            throw new Refusal("この給付は、もう支給を決定しています");
        }
        if (besideAnother) {
            throw new Refusal("この方には、もう家賃相当額の給付が支給中か中断中です。続けるときは延長か再開の申請によります（規則12条）");
        }
        YearMonth earliest = requireNonNull(earliestMonth());
        YearMonth first = terms.firstMonth() == null ? earliest : terms.firstMonth();
        if (first.isAfter(earliest) && made.reason().isEmpty()) {
            throw new Refusal("reason", "申請した月より後の月から支給するときは、理由（入居する日など）を入力してください");
        }
        var after = RentBenefit.begin(application.statement().applicationDate(), first);
        return paid(made, first, after);
    }

    private BenefitDecision extended(Made made, Calculated.Monthly monthly, GrantTerms terms) {
        if (!(course.state().orElse(null) instanceof RentBenefit.Extendable benefit)) {
            throw new Refusal("延長できるのは、当初の3か月か1回目の延長で支給している給付です（規則12条1項）");
        }
        var extension = new Extension(
                application.statement().applicationDate(), Continuation.of(monthly.grant(), terms.needed()));
        return paid(made, benefit.lastMonth().plusMonths(1), benefit.extended(extension, deadline));
    }

    private BenefitDecision changed(Made made, Calculated.Monthly monthly, GrantTerms terms) {
        if (!(course.state().orElse(null) instanceof RentBenefit.Paid benefit) || before == null) {
            throw new Refusal("支給額を変えられるのは、支給している給付だけです");
        }
        var change = new ChangeReading(before, application)
                .change(monthly.standards().threshold());
        YearMonth from = change.months(benefit, application.statement().applicationDate(), terms.starts())
                .getFirst();
        return paid(made, from, benefit);
    }

    private BenefitDecision resumed(Made made, Calculated.Monthly monthly, GrantTerms terms) {
        if (!(course.state().orElse(null) instanceof RentBenefit.Suspended suspended)) {
            throw new Refusal("再開できるのは、中断している給付だけです（規則12条2項）");
        }
        YearMonth first = terms.firstMonth() == null ? requireNonNull(earliestMonth()) : terms.firstMonth();
        var resumption = new Resumption(
                requireNonNull(application.occasion().metAgainOn()),
                first,
                Continuation.of(monthly.grant(), terms.needed()));
        return paid(made, first, suspended.resumed(resumption, terms.counted()));
    }

    private BenefitDecision paid(Made made, YearMonth from, RentBenefit.Paid after) {
        Yen amount = calculated.grant().amount();
        return new BenefitDecision.Paid(made, DecisionKind.granting(application.kind()), basis(), amount, from, after);
    }

    private Basis basis() {
        var grant = calculated.grant();
        return new Basis(
                application.id(),
                application.statementId(),
                grant.outcome(),
                new Limits(grant.incomeLimit(), grant.assetLimit()),
                calculated.usedRows(),
                frozen);
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }
}
