package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.UUID;
import tsunagi.kernel.CaseId;

/**
 * 申請 with 申請の内容 as it stands now.
 *
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
        ApplicationKind kind,
        LocalDate receivedOn,
        UUID statementId,
        int revision,
        Statement statement,
        ApplicationState state,
        LocalDate stateOn,
        String stateText,
        long version) {}
