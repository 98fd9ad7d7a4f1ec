package tsunagi.casefile;

import java.util.List;

/**
 * All that this module keeps of one case.
 *
 * @param alone whether it is the only case of its person
 */
record StoredCase(CaseHead head, List<CaseFact> facts, List<TeamMember> team, boolean alone) {
    StoredCase {
        facts = List.copyOf(facts);
        team = List.copyOf(team);
    }
}
