package tsunagi.casepage;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.casefile.CaseView;
import tsunagi.casefile.TeamMember;
import tsunagi.kernel.JapaneseDates;
import tsunagi.person.Entry;
import tsunagi.person.HouseholdMember;
import tsunagi.person.PersonCard;
import tsunagi.person.Telephone;
import tsunagi.plan.PlanGlance;
import tsunagi.supportlog.RecordDigest;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;
import tsunagi.web.Detail;

/**
 * What the first page of a case shows.
 *
 * @param plan null before the first plan
 * @param colleagues who may join the team; empty for a reader who does not decide that
 */
record SummaryPage(
        CaseView view,
        PersonGlance beside,
        @Nullable PlanGlance plan,
        RecordDigest digest,
        List<Colleague> colleagues,
        Rights rights) {

    /** What the reader may do from here. */
    record Rights(boolean restrict, boolean plan) {}

    CaseFrame caseFrame() {
        return view.frame();
    }

    String path() {
        return "/cases/" + view.head().number().value();
    }

    List<TeamMember> team() {
        return view.team();
    }

    boolean restricted() {
        return view.head().restricted();
    }

    List<Detail> contact() {
        PersonCard person = view.person();
        return Stream.concat(
                        Stream.of(
                                Detail.of(
                                        "受付日", JapaneseDates.format(view.head().receivedOn())),
                                Detail.of("生年月日", Objects.toString(person.birthLabel(), "")),
                                Detail.of("住まい", Objects.toString(person.addressLine(), ""))),
                        person.telephones().stream().map(SummaryPage::telephone))
                .toList();
    }

    private static Detail telephone(Telephone telephone) {
        return Detail.of(telephone.owner(), joined(telephone.number().value(), telephone.warning()));
    }

    /** {@code 母　花子（72歳・同居）}, one line a member. */
    List<String> members() {
        return beside.household().stream()
                .filter(Entry::isCurrent)
                .map(Entry::content)
                .map(this::member)
                .toList();
    }

    private String member(HouseholdMember member) {
        String age = member.birth() == null
                ? ""
                : member.birth().ageLabel(view.person().today());
        String where = member.livesTogether() ? "同居" : "別居";
        return joined(member.relation(), member.name()) + "（" + (age.isEmpty() ? "" : age + "・") + where + "）";
    }

    /** 期限: the days that somebody has to keep. */
    List<Detail> days() {
        return Stream.of(
                        digest.next() == null
                                ? null
                                : Detail.of("次回予定", digest.next().label()),
                        plan == null || plan.evaluation() == null ? null : Detail.of("プランの評価", plan.evaluation()))
                .filter(Objects::nonNull)
                .toList();
    }

    boolean mayRestrict() {
        return rights.restrict();
    }

    boolean mayAssign() {
        return !colleagues.isEmpty();
    }

    List<Choice> choices() {
        return colleagues.stream()
                .map(colleague -> Choice.of(colleague.id().value().toString(), colleague.name()))
                .toList();
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining("　"));
    }
}
