package tsunagi.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.ServiceCode;

/** A row of one of the plan's tables; added, changed and removed one at a time. Its number is its place. */
public sealed interface PlanRow {
    UUID id();

    long version();

    RowKind kind();

    /** The same row in another version of it. */
    PlanRow inVersion(long version);

    /** 解決したい課題 (規則1条「生活全般の解決すべき課題」). */
    record Issue(UUID id, long version, String text) implements PlanRow {
        @Override
        public RowKind kind() {
            return RowKind.ISSUE;
        }

        @Override
        public Issue inVersion(long next) {
            return new Issue(id, next, text);
        }
    }

    /**
     * 達成目標 (規則1条「支援の目標及びその達成時期」); the evaluation answers each by its number.
     *
     * @param text in the person's own words
     */
    record Goal(
            UUID id, long version, String text, @Nullable LocalDate targetOn) implements PlanRow {
        @Override
        public RowKind kind() {
            return RowKind.GOAL;
        }

        @Override
        public Goal inVersion(long next) {
            return new Goal(id, next, text, targetOn);
        }
    }

    /**
     * 実施すること (規則1条「支援の種類及び内容」).
     *
     * @param issue the issue that it works on; null where it serves all
     * @param service 事業; null for インフォーマルな支援 and for what the person does alone
     */
    record SupportLine(
            UUID id,
            long version,
            @Nullable UUID issue,
            @Nullable String personDoes,
            @Nullable String supporter,
            @Nullable String support,
            @Nullable String frequency,
            @Nullable ServiceCode service,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String remarks)
            implements PlanRow {
        public SupportLine {
            if (personDoes == null && support == null && service == null) {
                throw new Refusal("support", "支援の内容、本人が行うこと、事業のどれかを入力してください");
            }
            if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
                throw new Refusal("endsOn", "終わりは、始まり以後の日付にしてください");
            }
        }

        @Override
        public RowKind kind() {
            return RowKind.LINE;
        }

        @Override
        public SupportLine inVersion(long next) {
            return new SupportLine(
                    id, next, issue, personDoes, supporter, support, frequency, service, startsOn, endsOn, remarks);
        }
    }
}
