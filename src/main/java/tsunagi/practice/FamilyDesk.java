package tsunagi.practice;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.Families;
import tsunagi.person.FamilyEntry;
import tsunagi.surroundings.TieEntry;
import tsunagi.surroundings.Ties;

/** 家族と周り: told once in a story. */
@Component
@Profile("practice")
class FamilyDesk {
    private static final long NOTHING_BEFORE = 0;

    private final Families families;
    private final Ties ties;

    FamilyDesk(Families families, Ties ties) {
        this.families = families;
        this.ties = ties;
    }

    void family(CaseNumber number, List<FamilyEntry> members) {
        families.write(number, NOTHING_BEFORE, members);
    }

    void ties(CaseNumber number, List<TieEntry> told) {
        ties.write(number, NOTHING_BEFORE, told);
    }
}
