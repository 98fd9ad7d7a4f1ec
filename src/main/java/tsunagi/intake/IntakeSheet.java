package tsunagi.intake;

import org.jspecify.annotations.Nullable;
import tsunagi.casefile.CaseHead;
import tsunagi.web.CaseFrame;

/**
 * 受付 of one case.
 *
 * @param stored null for a case that was opened elsewhere, without a reception
 * @param complaints 主訴 in words, empty where none is chosen
 */
record IntakeSheet(CaseHead head, @Nullable StoredReception stored, String complaints, CaseFrame frame) {}
