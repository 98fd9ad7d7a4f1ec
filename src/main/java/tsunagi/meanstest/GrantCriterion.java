package tsunagi.meanstest;

import org.jspecify.annotations.Nullable;

/** 住居確保給付金の要件 (規則10条): computed from amounts and days, or answered by staff. */
public sealed interface GrantCriterion extends Criterion permits RentCriterion, MovingCriterion {
    /** Somebody answers it; otherwise it is computed, or not asked at all. */
    boolean isAnswered();

    /** As what it is told when it fails; null where it isn't computed. */
    @Nullable
    Shortfall shortfall();
}
