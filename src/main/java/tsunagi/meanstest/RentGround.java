package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 家賃相当額の事由 — why the rent is applied for, with the days that only this ground has (規則10条1号). */
public sealed interface RentGround {
    BenefitType type();

    /** 離職 */
    static RentGround leftWork(LocalDate day, List<? extends UnableToSeek> unable) {
        return new WorkEnded(BenefitType.R1, day, unable);
    }

    /** 廃業 */
    static RentGround businessClosed(LocalDate day, List<? extends UnableToSeek> unable) {
        return new WorkEnded(BenefitType.R2, day, unable);
    }

    /** 減収 */
    static RentGround incomeReduced() {
        return new IncomeReduced();
    }

    /**
     * 離職・廃業 (規則10条1号イ).
     *
     * @param day 離職等の日; null while unconfirmed
     */
    record WorkEnded(BenefitType type, @Nullable LocalDate day, List<? extends UnableToSeek> unable)
            implements RentGround {
        public WorkEnded {
            unable = List.copyOf(unable);
            if (type != BenefitType.R1 && type != BenefitType.R2) {
                throw new IllegalArgumentException("Work does not end by " + type);
            }
        }
    }

    /** 減収 (規則10条1号ロ): no day of leaving and no two years; it counts how things are in the month of application. */
    record IncomeReduced() implements RentGround {
        @Override
        public BenefitType type() {
            return BenefitType.R3;
        }
    }

    /** 延長・再開 (規則12条): asked again are 10条2号 to 5号, and neither 1号 nor 再支給. */
    record Continued(BenefitType type) implements RentGround {
        public Continued {
            requireNonNull(type, "type is null");
            if (!type.isRent()) {
                throw new IllegalArgumentException("Only rent is paid on: " + type);
            }
        }
    }
}
