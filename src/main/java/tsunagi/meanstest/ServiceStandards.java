package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** 事業の資産収入要件に使う表の値 — the rows that are valid on the day of application. */
public record ServiceStandards(IncomeThreshold threshold, RentCap cap) {
    public ServiceStandards {
        requireNonNull(threshold, "threshold is null");
        requireNonNull(cap, "cap is null");
    }

    List<TableValue> used() {
        return List.of(threshold.value(), cap.value());
    }
}
