package tsunagi.casepage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;
import tsunagi.person.Address;
import tsunagi.person.Entry;
import tsunagi.person.HouseholdMember;
import tsunagi.person.HouseholdMove;
import tsunagi.person.MergedEntry;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonSheet;
import tsunagi.person.Telephone;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;
import tsunagi.web.Detail;
import tsunagi.web.HttpProblem;

/**
 * 本人・世帯・連絡先 of a case.
 *
 * @param editable whether the reader may change anything
 * @param merges whether she may merge entries of the register, and part them
 */
record PersonPage(CaseNumber number, CaseFrame caseFrame, PersonSheet sheet, boolean editable, boolean merges) {
    /** The label of this page among the case's links. */
    static final String LINK = "本人・世帯";

    String path() {
        return path(number);
    }

    static String path(CaseNumber number) {
        return "/cases/" + number.value() + "/person";
    }

    List<Detail> details() {
        PersonBasics basics = sheet.basics().content();
        var name = basics.name();
        return List.of(
                Detail.of("氏名", name.full() == null ? name.anonymousLabel() : name.full()),
                Detail.of("ふりがな", name.kana()),
                Detail.of("通称・旧姓・仮名", name.alias()),
                Detail.of("性別", sexLabel(basics)),
                Detail.of("生年月日", sheet.card().birthLabel()),
                Detail.of("国籍・地域", basics.nationality()),
                Detail.of("使うことば", basics.language()),
                Detail.of("備考", basics.note()));
    }

    private static String sexLabel(PersonBasics basics) {
        String label = basics.sexLabel();
        return label == null ? basics.sex().label() : label;
    }

    /** {@code 令和8年5月1日から}, {@code 令和8年9月30日まで}; empty when neither is known. */
    String period(Entry<?> entry) {
        String since = switch (entry.content()) {
            case Address address when address.since() != null -> JapaneseDates.format(address.since()) + "から";
            case HouseholdMember member when member.since() != null -> JapaneseDates.format(member.since()) + "から";
            default -> null;
        };
        String until = entry.endedOn() == null ? null : JapaneseDates.format(entry.endedOn()) + "まで";
        return Stream.of(since, until).filter(part -> part != null).collect(Collectors.joining());
    }

    /** Those who can begin to live apart, or together. */
    List<Choice> movable(HouseholdMove.Kind kind) {
        return sheet.household().stream()
                .filter(Entry::isCurrent)
                .filter(each -> !each.content().kin().deceased())
                .filter(each -> each.content().livesTogether() == kind.before())
                .map(each -> Choice.of(
                        each.id().toString(),
                        each.content().name(),
                        each.content().relation()))
                .toList();
    }

    /** {@code 2010年生まれ・16歳くらい} as the table shows it; 不明 when unknown. */
    String birth(HouseholdMember member) {
        return member.birth() == null
                ? "不明"
                : member.birth().label() + "・" + member.birth().ageLabel(sheet.today());
    }

    static String living(HouseholdMember member) {
        if (member.kin().deceased()) {
            return "故人";
        }
        return member.livesTogether() ? MemberForm.TOGETHER : MemberForm.APART;
    }

    @Nullable
    String casePath(HouseholdMember member) {
        return member.ownCase() == null ? null : "/cases/" + member.ownCase().value();
    }

    String day(MergedEntry entry) {
        return JapaneseDates.format(LocalDate.ofInstant(entry.mergedAt(), JapanTime.ZONE));
    }

    /** @throws HttpProblem 404 when the person has no such entry */
    Entry<Telephone> telephone(UUID id) {
        return one(sheet.telephones(), id);
    }

    Entry<Address> address(UUID id) {
        return one(sheet.addresses(), id);
    }

    Entry<HouseholdMember> member(UUID id) {
        return one(sheet.household(), id);
    }

    private static <T> Entry<T> one(List<Entry<T>> entries, UUID id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
    }
}
