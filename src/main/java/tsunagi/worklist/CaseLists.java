package tsunagi.worklist;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.person.Persons;

/** The names of listed cases; every line shown is written into the audit log. */
@Component
class CaseLists {
    private final Persons persons;
    private final Access access;

    CaseLists(Persons persons, Access access) {
        this.persons = persons;
        this.access = access;
    }

    /** With names; each of them is written into the audit log. */
    List<ListedCase> named(Permission permission, List<CaseLine> lines, Channel channel) {
        access.shown(permission, lines.stream().map(CaseLine::caseId).toList(), channel);
        var names = persons.names(lines.stream().map(CaseLine::person).toList());
        return lines.stream()
                .map(line -> {
                    var name = Objects.requireNonNull(names.get(line.person()), "a person of a case");
                    return new ListedCase(line, name.display(), name.kana());
                })
                .toList();
    }
}
