package tsunagi.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;

/**
 * One of a person's cases, as it stands.
 *
 * @param ending 終結 or 中断, where it has come to one
 */
public record CaseGlance(
        CaseId id,
        CaseNumber number,
        LocalDate receivedOn,
        Stage stage,
        @Nullable CaseFact ending) {}
