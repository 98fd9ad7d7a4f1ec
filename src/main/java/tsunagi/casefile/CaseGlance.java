package tsunagi.casefile;

import java.time.LocalDate;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;

/** One of a person's cases, as it stands. */
public record CaseGlance(CaseId id, CaseNumber number, LocalDate receivedOn, Stage stage) {}
