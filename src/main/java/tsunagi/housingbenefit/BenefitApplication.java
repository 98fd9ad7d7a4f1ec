package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import tsunagi.kernel.CaseId;

/**
 * 申請 with 申請の内容 as it stands now.
 *
 * @param occasion what is applied for, with the ground of a 変更 and the day of a 再開
 * @param receivedOn 受付日, never before 申請日
 * @param statementId of the revision; a decision keeps it
 * @param revision of the statement, from 1
 * @param stateText why it was returned or withdrawn; else empty
 * @param version for two who change it at once
 */
record BenefitApplication(
        ApplicationId id,
        BenefitId benefit,
        CaseId caseId,
        Occasion occasion,
        LocalDate receivedOn,
        UUID statementId,
        int revision,
        Statement statement,
        ApplicationState state,
        LocalDate stateOn,
        String stateText,
        long version) {
    BenefitApplication {
        requireNonNull(statement, "statement is null");
    }

    ApplicationKind kind() {
        return occasion.kind();
    }
}
