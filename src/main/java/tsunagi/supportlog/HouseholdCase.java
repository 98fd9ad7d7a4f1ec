package tsunagi.supportlog;

import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.web.Choice;

/**
 * A case of somebody of the same household, as a reader who may see it knows it.
 *
 * @param person whose it is
 * @param name of the person
 */
record HouseholdCase(CaseId id, CaseNumber number, PersonId person, String name) {
    HouseholdCase named(String displayName) {
        return new HouseholdCase(id, number, person, displayName);
    }

    Choice choice() {
        return Choice.of(number.value(), name + "さん（" + number.value() + "）");
    }
}
