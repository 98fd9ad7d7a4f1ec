package tsunagi.casefile;

import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;

/** A case just opened. */
public record OpenedCase(CaseId id, CaseNumber number) {}
