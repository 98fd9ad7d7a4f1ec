package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;

/** 中止の効力発生の決まり — from when each ground that somebody states (C1–C8) stops the payment in this municipality. */
public record EndRules(Map<EndGround, StopsFrom> stopsFrom) {
    /** @throws Refusal when a ground is missing */
    public EndRules {
        stopsFrom = Map.copyOf(stopsFrom);
        for (EndGround ground : EndGround.stated()) {
            if (!stopsFrom.containsKey(ground)) {
                throw new Refusal("中止事由%sがいつから効力を生じるかを設定してください".formatted(ground.code()));
            }
        }
    }

    public static EndRules usual() {
        Map<EndGround, StopsFrom> usual = new EnumMap<>(EndGround.class);
        EndGround.stated().forEach(ground -> usual.put(ground, ground.usually()));
        return new EndRules(usual);
    }

    public EndRules with(EndGround ground, StopsFrom from) {
        Map<EndGround, StopsFrom> changed = new EnumMap<>(stopsFrom);
        changed.put(ground, from);
        return new EndRules(changed);
    }

    /** @throws Refusal when the fact must state the agreed month and doesn't, or states one before it happened */
    End end(EndFact fact) {
        StopsFrom from = requireNonNull(stopsFrom.get(fact.ground()), "a stated ground has its rule");
        LocalDate effective = from == StopsFrom.AS_AGREED ? agreed(fact) : from.effectiveOn(fact.on());
        return new End(fact.ground(), effective);
    }

    private static LocalDate agreed(EndFact fact) {
        YearMonth month = fact.agreedMonth();
        if (month == null) {
            throw new Refusal("agreedMonth", "支給しない最初の月を、福祉事務所などと調整して入力してください");
        }
        if (month.isBefore(YearMonth.from(fact.on()))) {
            throw new Refusal(
                    "agreedMonth", "支給しない最初の月は%s以後にしてください".formatted(JapaneseDates.format(YearMonth.from(fact.on()))));
        }
        return month.atDay(1);
    }
}
