package tsunagi.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.tenancy.ServiceCode;

/**
 * 自立相談支援事業 支援状況の列 — what the nation counts each month, in the order of 自治体別集計表 (standard-forms §7.2). The columns
 * per 100,000 inhabitants follow from these.
 */
enum ReturnColumn {
    NEW_CONSULTATIONS("新規相談受付件数", Group.CONSULTATION, null),
    PLANS("プラン作成件数", Group.PLAN, null),
    EMPLOYMENT_TARGETS("就労支援対象者数", Group.PLAN, null),
    HOUSING_BENEFIT("住居確保給付金", Group.SERVICE, "S01"),
    HOUSING_SUPPORT("一時生活支援事業・居住支援事業", Group.SERVICE, "S02"),
    HOUSEHOLD_BUDGET("家計改善支援事業", Group.SERVICE, "S03"),
    WORK_PREPARATION("就労準備支援事業", Group.SERVICE, "S04"),
    WORK_TRAINING("就労訓練事業", Group.SERVICE, "S05"),
    AGENCY_EMPLOYMENT_SUPPORT("自立相談支援機関による就労支援", Group.SERVICE, "S06"),
    LIVELIHOOD_LOAN("生活福祉資金による貸付", Group.SERVICE, "S07"),
    HELLO_WORK("生活保護受給者等就労自立促進事業", Group.SERVICE, "S08"),
    EMPLOYED("就労者数", Group.OUTCOME, null),
    EMPLOYED_TARGETS("うち就労支援対象プラン作成者分（就労）", Group.OUTCOME, null),
    INCREASED("増収者数", Group.OUTCOME, null),
    INCREASED_TARGETS("うち就労支援対象プラン作成者分（増収）", Group.OUTCOME, null);

    /** What stands together on the page. */
    enum Group {
        CONSULTATION("相談"),
        PLAN("プラン"),
        SERVICE("プラン作成者が利用した事業等"),
        OUTCOME("就労・増収");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        List<ReturnColumn> columns() {
            return Arrays.stream(ReturnColumn.values())
                    .filter(column -> column.group == this)
                    .toList();
        }
    }

    private final String label;
    private final Group group;
    private final @Nullable ServiceCode service;

    ReturnColumn(String label, Group group, @Nullable String service) {
        this.label = label;
        this.group = group;
        this.service = service == null ? null : new ServiceCode(service);
    }

    static Optional<ReturnColumn> ofPath(String path) {
        return Arrays.stream(values())
                .filter(column -> column.path().equals(path))
                .findFirst();
    }

    String label() {
        return label;
    }

    /** The 事業 that the column counts; null for the other columns. */
    @Nullable
    ServiceCode service() {
        return service;
    }

    /** Whether the nation also shows it per 100,000 inhabitants and month (①②③). */
    boolean perInhabitants() {
        return switch (this) {
            case NEW_CONSULTATIONS, PLANS, EMPLOYMENT_TARGETS -> true;
            case HOUSING_BENEFIT,
                    HOUSING_SUPPORT,
                    HOUSEHOLD_BUDGET,
                    WORK_PREPARATION,
                    WORK_TRAINING,
                    AGENCY_EMPLOYMENT_SUPPORT,
                    LIVELIHOOD_LOAN,
                    HELLO_WORK,
                    EMPLOYED,
                    EMPLOYED_TARGETS,
                    INCREASED,
                    INCREASED_TARGETS -> false;
        };
    }

    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
