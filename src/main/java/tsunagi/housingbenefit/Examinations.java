package tsunagi.housingbenefit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.ExtensionDeadline;
import tsunagi.meanstest.MonthlyDeadline;
import tsunagi.standards.DeadlineRule;
import tsunagi.standards.LocalStandards;
import tsunagi.standards.Standards;
import tsunagi.tenancy.Municipalities;

/** Puts a {@link Examination} together from the tables as they are now. The caller has entered the case. */
@Component
class Examinations {
    /** Where the 試算 lets one type an amount in place of a row, a decision needs the row itself. */
    private static final Map<String, String> ROWS =
            Map.of("threshold", "基準額", "rentCap", "家賃の上限", "destinationRentCap", "転居先の家賃の上限");

    private final Standards standards;
    private final StatementStore statements;
    private final Municipalities municipalities;

    Examinations(Standards standards, StatementStore statements, Municipalities municipalities) {
        this.standards = standards;
        this.statements = statements;
        this.municipalities = municipalities;
    }

    /**
     * @param courses all of the case, that of the application among them
     * @throws Refusal when the tables don't say, or what was stated can't be computed with
     */
    Examination of(BenefitApplication application, List<Course> courses) {
        var calculation = new BenefitCalculation(standards.tables());
        Course course = course(application, courses);
        boolean besideAnother = application.kind() == ApplicationKind.FIRST
                && course.kind() == BenefitKind.RENT
                && courses.stream()
                        .anyMatch(other -> !other.id().equals(course.id())
                                && other.isRunningOn(application.statement().applicationDate()));
        try {
            return of(application, course, calculation, besideAnother);
        } catch (Refusal refusal) {
            throw new Refusal(
                    refusal.reasons().stream().map(Examinations::withoutField).toList());
        }
    }

    static Course course(BenefitApplication application, List<Course> courses) {
        return courses.stream()
                .filter(course -> course.id().equals(application.benefit()))
                .findFirst()
                .orElseThrow();
    }

    private Examination of(
            BenefitApplication application, Course course, BenefitCalculation calculation, boolean besideAnother) {
        Statement statement = application.statement();
        LocalStandards local = calculation.local(statement);
        Calculated calculated = application.kind() == ApplicationKind.FIRST
                ? calculation.first(statement, TypedValues.NONE)
                : calculation.toGoOn(statement);
        var frozen = FrozenCalculation.of(new AnswerWords(statement, local.name()).of(calculated), calculated.grant());
        return new Examination(
                application, course, calculated, frozen, before(course), deadline(statement, local), besideAnother);
    }

    private ExtensionDeadline deadline(Statement statement, LocalStandards local) {
        long day = local.deadline(DeadlineRule.EXTENSION_DAY, statement.applicationDate())
                .value()
                .requiredNumber();
        BusinessCalendar calendar = municipalities.calendars().common();
        return new ExtensionDeadline(new MonthlyDeadline(Math.toIntExact(day)), calendar);
    }

    private @Nullable Statement before(Course course) {
        return course.lastPaid()
                .map(paid -> paid.basis().statement())
                .flatMap(id -> Optional.ofNullable(statements.of(List.of(id)).get(id)))
                .orElse(null);
    }

    private static Refusal.Reason withoutField(Refusal.Reason reason) {
        String row = reason.field() == null ? null : ROWS.get(reason.field());
        return new Refusal.Reason(
                null, row == null ? reason.message() : "%sが基準額表にありません。基準額表に行を入れてから決定してください".formatted(row));
    }
}
