package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import tsunagi.meanstest.MovingCostKind;
import tsunagi.meanstest.MovingCoverage;
import tsunagi.standards.LocalStandards;
import tsunagi.standards.MovingCost;
import tsunagi.standards.StandardRow;

/** 転居費用の項目 of a municipality's table, as the calculation takes them. */
final class MovingRows {
    private MovingRows() {}

    static Map<MovingCostKind, MovingCoverage> on(LocalDate day, LocalStandards table) {
        var coverages = new EnumMap<MovingCostKind, MovingCoverage>(MovingCostKind.class);
        for (var kind : MovingCostKind.values()) {
            coverages.put(kind, coverage(table.movingCost(MovingCost.valueOf(kind.name()), day)));
        }
        return coverages;
    }

    private static MovingCoverage coverage(StandardRow row) {
        return switch (row.value().text()) {
            case "対象" -> new MovingCoverage.Covered(row.standing(), source(row));
            case "対象外" -> new MovingCoverage.NotCovered(row.standing(), source(row));
            default -> new MovingCoverage.UpTo(row.tableValue());
        };
    }

    private static String source(StandardRow row) {
        return row.label() + " " + row.value().text() + (row.source().isBlank() ? "" : " 出典：" + row.source());
    }
}
