package tsunagi.surroundings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.person.Entry;
import tsunagi.person.HouseholdMember;
import tsunagi.person.Partnership;
import tsunagi.person.PersonBasics;
import tsunagi.surroundings.Ecomap.Actor;
import tsunagi.web.CaseFrame;

/**
 * 家族と周りの図 of a day.
 *
 * @param editable whether the reader may change anything
 */
record SurroundingsPage(
        CaseNumber number, CaseFrame caseFrame, FamilyOnDay family, Around around, boolean today, boolean editable) {
    /** The label of 本人・世帯 among the case's links: what is drawn here is entered there too. */
    static final String LINK = "本人・世帯";

    String path() {
        return path(number);
    }

    static String path(CaseNumber number) {
        return "/cases/" + number.value() + "/surroundings";
    }

    LocalDate day() {
        return family.day();
    }

    String title() {
        return today ? "家族と周りの図" : JapaneseDates.format(day()) + "の家族と周りの図";
    }

    /** The paper of the same day. */
    String printHref() {
        return path() + "/print" + (today ? "" : "?on=" + day());
    }

    boolean hasFamily() {
        return !family.members().isEmpty();
    }

    Picture genogram() {
        return Genogram.of(family.relatives());
    }

    /** One of the family as the table shows her. */
    record Member(
            String name,
            String relation,
            String sex,
            String birth,
            String living,
            String occupation,
            String health,
            String partnership) {}

    List<Member> members() {
        PersonBasics basics = family.sheet().basics().content();
        var self = new Member(
                basics.name().display(),
                "本人",
                Objects.toString(basics.sexLabel(), "不明"),
                basics.birth() == null
                        ? "不明"
                        : basics.birth().label() + "・" + basics.birth().ageLabel(day()),
                "",
                "",
                "",
                "");
        return Stream.concat(Stream.of(self), family.members().stream().map(this::member))
                .toList();
    }

    private Member member(Entry<HouseholdMember> entry) {
        HouseholdMember member = entry.content();
        Partnership partnership = partnership(member);
        return new Member(
                member.name(),
                member.relation(),
                FamilyOnDay.sex(member).label(),
                member.birth() == null ? "不明" : member.birth().label() + age(entry),
                living(entry),
                Objects.toString(member.occupation(), ""),
                Objects.toString(member.health(), ""),
                partnership == null ? "" : partnership.label());
    }

    private static @Nullable Partnership partnership(HouseholdMember member) {
        return member.kin().partnership() == null
                ? RelationWord.of(member.relation()).partnership()
                : member.kin().partnership();
    }

    private String age(Entry<HouseholdMember> entry) {
        return family.isDeceased(entry) || entry.content().birth() == null
                ? ""
                : "・" + entry.content().birth().ageLabel(day());
    }

    private String living(Entry<HouseholdMember> entry) {
        if (family.isDeceased(entry)) {
            return FamilyForm.DECEASED;
        }
        return family.livesTogether(entry) ? FamilyForm.TOGETHER : FamilyForm.APART;
    }

    boolean hasTies() {
        return !around.on(day()).isEmpty() || !around.untold(day()).isEmpty();
    }

    Picture ecomap() {
        long household =
                1 + family.members().stream().filter(family::livesTogether).count();
        return Ecomap.of(
                family.sheet().basics().content().name().display(),
                household == 1 ? "単身" : "世帯 " + household + "人",
                Stream.concat(
                                around.on(day()).stream()
                                        .map(tie -> new Actor(
                                                tie.name(), tie.kind().label(), tie.strength(), tie.direction())),
                                around.untold(day()).stream()
                                        .map(each -> new Actor(
                                                each.name(), each.kind().label(), null, Direction.NONE)))
                        .toList());
    }

    /** One around the person as the table shows it. */
    record TieRow(String name, String kind, String strength, String direction, String period, String memo) {
        static TieRow of(Tie tie) {
            return new TieRow(
                    tie.name(),
                    tie.kind().label(),
                    tie.strength().label(),
                    tie.direction() == Direction.NONE ? "" : tie.direction().label(),
                    span(tie),
                    tie.memo());
        }
    }

    List<TieRow> ties() {
        return Stream.concat(
                        around.on(day()).stream().map(TieRow::of),
                        around.untold(day()).stream().map(SurroundingsPage::recorded))
                .toList();
    }

    /** Those that ended before the day. */
    List<TieRow> formerTies() {
        return around.over(day()).map(TieRow::of).toList();
    }

    private static TieRow recorded(Partner partner) {
        String on = partner.on() == null ? "" : JapaneseDates.format(partner.on()) + "の";
        return new TieRow(
                partner.name(),
                partner.kind().label(),
                "",
                "",
                "",
                on + partner.source().label() + "の記録から");
    }

    private static String span(Tie tie) {
        String since = tie.since() == null ? "" : JapaneseDates.format(tie.since()) + "から";
        return since + (tie.endedOn() == null ? "" : JapaneseDates.format(tie.endedOn()) + "まで");
    }
}
