package tsunagi.surroundings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PartialDate;
import tsunagi.person.Entry;
import tsunagi.person.HouseholdMember;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonSheet;
import tsunagi.person.Sex;

/** The family of a case's person as it was on a day: who had died by then belongs to it, who had left it does not. */
record FamilyOnDay(PersonSheet sheet, LocalDate day) {
    /** Without the person herself. */
    List<Entry<HouseholdMember>> members() {
        return sheet.household().stream().filter(this::isShown).toList();
    }

    private boolean isShown(Entry<HouseholdMember> entry) {
        LocalDate since = entry.content().since();
        boolean begun = since == null || !since.isAfter(day);
        return begun
                && (entry.content().kin().deceased()
                        || entry.endedOn() == null
                        || !entry.endedOn().isBefore(day));
    }

    boolean isDeceased(Entry<HouseholdMember> entry) {
        return entry.content().kin().deceased()
                && (entry.endedOn() == null || entry.endedOn().isBefore(day));
    }

    boolean livesTogether(Entry<HouseholdMember> entry) {
        return entry.content().livesTogether() && !isDeceased(entry);
    }

    static Sex sex(HouseholdMember member) {
        return Stream.of(
                        Optional.ofNullable(member.kin().sex()),
                        Optional.ofNullable(RelationWord.of(member.relation()).sex()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Sex.UNSPECIFIED);
    }

    /** For the picture, the person first. */
    List<Relative> relatives() {
        PersonBasics basics = sheet.basics().content();
        var self = Relative.self(basics.name().display(), basics.sex(), age(basics.birth()), year(basics.birth()));
        return Stream.concat(Stream.of(self), members().stream().map(this::relative))
                .toList();
    }

    private Relative relative(Entry<HouseholdMember> entry) {
        HouseholdMember member = entry.content();
        return new Relative(
                entry.id().toString(),
                member.name(),
                member.relation(),
                RelationWord.of(member.relation()),
                sex(member),
                age(member.birth()),
                year(member.birth()),
                livesTogether(entry),
                isDeceased(entry),
                member.kin().partnership(),
                member.kin().through() == null ? null : member.kin().through().toString());
    }

    /** {@code 45}, {@code 約45}, {@code 40代}: as short as it fits into a symbol. */
    private String age(@Nullable PartialDate birth) {
        if (birth == null) {
            return "";
        }
        OptionalInt known = birth.ageOn(day);
        if (known.isPresent()) {
            return Integer.toString(known.getAsInt());
        }
        int about = Math.max(0, day.getYear() - birth.year());
        return birth.estimated() ? about / 10 * 10 + "代" : "約" + about;
    }

    private static @Nullable Integer year(@Nullable PartialDate birth) {
        return birth == null ? null : (int) birth.earliest().toEpochDay();
    }
}
