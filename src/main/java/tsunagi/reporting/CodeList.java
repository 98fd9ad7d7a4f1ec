package tsunagi.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.Period;

/** 区分 — the entries by which a count is broken down, in the order of the nation's tables. */
record CodeList(String code, List<Entry> entries) {
    /** The list of the staff, whose entries are not written in a file. */
    static final String STAFF = "staff";
    /** Stands in the code of a number for every entry of a list. */
    static final String EVERY = "*";

    CodeList {
        entries = List.copyOf(entries);
    }

    record Entry(String code, String name, Period valid) {}

    /** Everybody who ever worked here, by whom a desk breaks its counts down. */
    static CodeList ofStaff(List<Colleague> staff) {
        var always = Period.from(LocalDate.EPOCH);
        return new CodeList(
                STAFF,
                staff.stream()
                        .map(each -> new Entry(each.id().toString(), each.name(), always))
                        .toList());
    }

    CodeList on(LocalDate day) {
        return new CodeList(
                code,
                entries.stream().filter(entry -> entry.valid().contains(day)).toList());
    }

    List<String> codes() {
        return entries.stream().map(Entry::code).toList();
    }

    /** The name of an entry, the empty text for every entry together. */
    Optional<String> name(String entryCode) {
        return entryCode.equals(EVERY)
                ? Optional.of("")
                : entries.stream()
                        .filter(entry -> entry.code().equals(entryCode))
                        .map(Entry::name)
                        .findFirst();
    }
}
