package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.BenefitType;
import tsunagi.meanstest.Rent;
import tsunagi.meanstest.RentApplication;
import tsunagi.meanstest.RentGround;
import tsunagi.meanstest.RentStandards;
import tsunagi.meanstest.UnableToSeek;
import tsunagi.standards.StandardTables;
import tsunagi.web.JsonFields;

/**
 * 家賃相当額の問い (R1, R2, R3), read and complete.
 *
 * @param unused what was sent and plays no part, in Japanese sentences
 */
record RentQuestion(RentApplication application, RentStandards standards, List<String> unused) {
    /** Fields that no other type has. */
    static final Set<String> OWN_FIELDS = Set.of("rent", "leftWorkOn", "unableToSeekDays");

    private static final String UNUSED = "R3（減収）では、離職等から2年の要件（規則10条1号イ）を見ないので、leftWorkOn と unableToSeekDays は使いませんでした";

    /** A hundred years. */
    private static final int LONGEST_SPELL = 36_525;

    /** @throws Refusal with a reason for each field to put right */
    static RentQuestion read(BenefitType type, JsonFields fields, StandardTables tables) {
        var household = HouseholdFields.read(fields, tables);
        Long rent = fields.field("rent", "家賃").required().yen();
        var left = fields.field("leftWorkOn", "離職・廃業の日").requiredIf(type != BenefitType.R3);
        LocalDate leftWorkOn = left.day();
        Integer unable = fields.field("unableToSeekDays", "求職活動ができなかった日数").count(0, LONGEST_SPELL, "日");
        LocalDate day = household.applicationDate();
        if (leftWorkOn != null && day != null && leftWorkOn.isAfter(day)) {
            left.refuse("は、申請日より後にはできません");
        }
        fields.nothingElse();
        fields.refusals().throwIfAny();
        requireNonNull(day);
        return new RentQuestion(
                new RentApplication(
                        ground(type, leftWorkOn, unable),
                        day,
                        new Rent(Yen.of(requireNonNull(rent))),
                        household.means(),
                        Map.of()),
                household.standards().on(day),
                type == BenefitType.R3 && !(left.isNothing() && unable == null) ? List.of(UNUSED) : List.of());
    }

    private static RentGround ground(BenefitType type, @Nullable LocalDate leftWorkOn, @Nullable Integer unable) {
        List<UnableToSeek.Days> spells = unable == null ? List.of() : List.of(new UnableToSeek.Days(unable));
        return switch (type) {
            case R1 -> RentGround.leftWork(requireNonNull(leftWorkOn), spells);
            case R2 -> RentGround.businessClosed(requireNonNull(leftWorkOn), spells);
            case R3 -> RentGround.incomeReduced();
            case M1 -> throw new IllegalArgumentException("M1 is no rent");
        };
    }
}
