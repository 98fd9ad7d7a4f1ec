package tsunagi.casepage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.web.FormErrors;

/**
 * One telephone, address or member: a new one, or one to be changed or ended.
 *
 * @param list last part of the address of its list: telephones
 * @param id null for a new one
 * @param ending null for a new one
 */
record EntryPage<F extends EntryForm>(
        PersonPage person,
        String list,
        @Nullable UUID id,
        F form,
        @Nullable EndingForm ending,
        FormErrors errors) {

    static <F extends EntryForm> EntryPage<F> added(PersonPage person, String list, F form, FormErrors errors) {
        return new EntryPage<>(person, list, null, form, null, errors);
    }

    static <F extends EntryForm> EntryPage<F> changed(
            PersonPage person, String list, UUID id, F form, EndingForm ending, FormErrors errors) {
        return new EntryPage<>(person, list, id, form, ending, errors);
    }

    String action() {
        String all = person.path() + "/" + list;
        return id == null ? all : all + "/" + id;
    }
}
