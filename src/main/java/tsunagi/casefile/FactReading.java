package tsunagi.casefile;

import java.util.Optional;
import java.util.Set;

/** 事実の読み方 — what the code that a fact carries says in words; known to the module that appends facts of these kinds. */
public interface FactReading {
    Set<FactKind> kinds();

    /** Empty where the fact's own name says it all. */
    Optional<String> words(CaseFact fact);
}
