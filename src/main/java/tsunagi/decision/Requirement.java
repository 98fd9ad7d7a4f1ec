package tsunagi.decision;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusals;
import tsunagi.plan.ProtectedParticipant;
import tsunagi.tenancy.ServiceCode;

/**
 * 利用要件の確認 — whether the person meets the conditions of a decided service (長岡 要領6(2)イ、札幌 要綱5(2)イ).
 *
 * @param ground 就労準備支援: by which item of 規則4条 she meets it; 特定被保護者: that nothing is tested; null otherwise
 * @param basis on what the officer bases this; may be empty while unknown
 * @param figures 就労準備支援 and 居住支援: by which the means test is computed; null while nobody entered them
 */
public record Requirement(
        Mark mark,
        @Nullable Ground ground,
        String basis,
        @Nullable HouseholdFigures figures) {
    static final Requirement UNKNOWN = new Requirement(Mark.UNKNOWN, null, "");

    /** Without figures. */
    public Requirement(Mark mark, @Nullable Ground ground, String basis) {
        this(mark, ground, basis, null);
    }

    public Requirement {
        requireNonNull(mark, "mark is null");
        var refusals = new Refusals();
        refusals.unless(mark != Mark.NOT_MET || !basis.isBlank(), "basis", "要件に該当しないと判断した根拠を入力してください");
        refusals.unless(
                ground == null || !ground.reasonNeeded() || !basis.isBlank(), "basis", "規則4条2号によるときは、その理由を入力してください");
        refusals.unless(ground == null || mark == Mark.MET, "ground", "該当する号は、要件に該当するときだけ選びます");
        refusals.throwIfAny();
    }

    /** 特定被保護者: nothing is tested, the notice stands for it. */
    static Requirement notTested(ProtectedParticipant notice) {
        return new Requirement(Mark.MET, Ground.PROTECTED, notice.basis());
    }

    boolean tested() {
        return ground != Ground.PROTECTED;
    }

    /** @throws tsunagi.kernel.Refusal when 就労準備支援 is met without saying by which item of 規則4条 */
    Requirement checkedFor(ServiceCode service) {
        boolean byItem = service.equals(ServiceCode.WORK_PREPARATION);
        var refusals = new Refusals();
        refusals.unless(!byItem || mark != Mark.MET || ground != null, "ground", "規則4条のどの号に該当するかを選んでください");
        refusals.unless(byItem || ground == null || ground == Ground.PROTECTED, "ground", "規則4条の号は、就労準備支援だけで選びます");
        refusals.unless(figures == null || MeansCheck.isAskedFor(service), "householdSize", "この事業には、収入と資産の要件はありません");
        refusals.throwIfAny();
        return this;
    }

    /** 〇・×・未確認. */
    public enum Mark {
        MET("〇", "該当する"),
        NOT_MET("×", "該当しない"),
        UNKNOWN("―", "未確認");

        private final String sign;
        private final String label;

        Mark(String sign, String label) {
            this.sign = sign;
            this.label = label;
        }

        String label() {
            return sign + " " + label;
        }
    }

    /** 就労準備支援の対象 (生活困窮者自立支援法施行規則4条). */
    public enum Ground {
        ITEM_1("1号　収入と資産が基準以下"),
        ITEM_2_A("2号イ　収入・資産の把握が困難"),
        ITEM_2_B("2号ロ　1号に該当するおそれ"),
        ITEM_2_C("2号ハ　自治体が支援を必要と認める"),
        /** 規則4条 binds 生活困窮者 only; of a 特定被保護者 the notice decides (生活保護法55条の11). */
        PROTECTED("特定被保護者のため要件判定なし（生活保護法55条の11）");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        boolean reasonNeeded() {
            return this != ITEM_1 && this != PROTECTED;
        }
    }
}
