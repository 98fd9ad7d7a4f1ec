package tsunagi.casefile;

import java.time.LocalDate;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.PersonId;

/**
 * 支援台帳の表紙.
 *
 * @param receivedOn 受付日
 * @param restricted 閲覧制限
 */
public record CaseHead(CaseNumber number, PersonId person, OfficeId office, LocalDate receivedOn, boolean restricted) {}
