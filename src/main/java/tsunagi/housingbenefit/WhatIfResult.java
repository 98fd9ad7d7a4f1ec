package tsunagi.housingbenefit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.housingbenefit.WhatIfAnswer.FindingLine;

/**
 * 試算の結果 — the answer, and beside it the one under another condition.
 *
 * @param changed what is different beside it, such as 申請する日；empty where nothing is compared
 */
record WhatIfResult(WhatIfAnswer answer, @Nullable WhatIfAnswer other, String changed) {
    static final String HERE = "入力した条件";

    /** A line of the table that puts both side by side. */
    record Compared(String label, String here, String there) {
        boolean differs() {
            return !here.equals(there);
        }
    }

    List<Compared> compared() {
        var there = other;
        if (there == null) {
            return List.of();
        }
        var conditions = IntStream.range(0, answer.conditions().size())
                .mapToObj(line -> new Compared(
                        answer.conditions().get(line).label(),
                        answer.conditions().get(line).value(),
                        there.conditions().get(line).value()));
        return Stream.concat(Stream.of(new Compared("見込み", shortly(answer), shortly(there))), conditions)
                .toList();
    }

    /** What it comes to, and the conditions that are not the same. */
    List<Compared> differing() {
        List<Compared> all = compared();
        return all.stream()
                .filter(line -> line.differs() || line.equals(all.getFirst()))
                .toList();
    }

    private static String shortly(WhatIfAnswer each) {
        return switch (each.verdict()) {
            case PAYABLE, OPEN -> each.unit() + " " + each.amount().format();
            case ZERO -> "0円（市町村が判断）";
            case UNDETERMINED -> "収入が分かると計算できます";
            case NOT_PAYABLE -> "支給できない見込み";
        };
    }

    /** Both with the same conditions of the law, so the lines answer each other. */
    List<FindingLine> otherFindings() {
        return other == null ? List.of() : other.findings();
    }
}
