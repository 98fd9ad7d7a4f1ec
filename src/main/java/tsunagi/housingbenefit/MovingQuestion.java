package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.MovingApplication;
import tsunagi.meanstest.MovingCost;
import tsunagi.meanstest.MovingCostKind;
import tsunagi.meanstest.MovingStandards;
import tsunagi.meanstest.RentCap;
import tsunagi.meanstest.TableValue;
import tsunagi.standards.StandardTables;
import tsunagi.web.JsonFields;

/** 転居費用の問い (M1), read and complete. */
record MovingQuestion(MovingApplication application, MovingStandards standards) {
    /** Fields that no other type has. */
    static final Set<String> OWN_FIELDS = Set.of("destinationRentCap", "incomeDroppedMonth", "housingCost", "items");

    private static final int MOST_ITEMS = 100;

    /** @throws Refusal with a reason for each field to put right */
    static MovingQuestion read(JsonFields fields, StandardTables tables) {
        var household = HouseholdFields.read(fields, tables);
        var cap = fields.field("destinationRentCap", "転居先の家賃上限").required();
        Long destinationCap = cap.yen();
        var dropped = fields.field("incomeDroppedMonth", "収入が著しく減少した月").required();
        YearMonth month = dropped.month();
        Long housingCost =
                fields.field("housingCost", "家賃又は居住の維持・確保に要する費用").required().yen();
        var costs = costs(fields);
        LocalDate day = household.applicationDate();
        if (month != null && day != null && month.isAfter(YearMonth.from(day))) {
            dropped.refuse("は、申請月より後にはできません");
        }
        fields.nothingElse();
        fields.refusals().throwIfAny();
        requireNonNull(day);
        var destination = TableValue.typed(cap.label(), Yen.of(requireNonNull(destinationCap)));
        return new MovingQuestion(
                new MovingApplication(
                        day,
                        requireNonNull(month),
                        Yen.of(requireNonNull(housingCost)),
                        household.means(),
                        costs,
                        Map.of()),
                new MovingStandards(
                        household.standards().on(day),
                        new RentCap(destination),
                        household.standards().applied(day).coverages(),
                        null));
    }

    private static List<MovingCost> costs(JsonFields fields) {
        var costs = new ArrayList<MovingCost>();
        for (var item : fields.objects("items", "経費", MOST_ITEMS)) {
            var kind = item.field("kind", "経費の種類").required().oneOf(MovingCostKind.values());
            Long amount = item.field("amount", "経費の額").required().yen();
            item.nothingElse();
            if (kind != null && amount != null) {
                costs.add(new MovingCost(kind, Yen.of(amount)));
            }
        }
        return costs;
    }
}
