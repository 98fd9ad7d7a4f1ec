package tsunagi.supportconference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.kernel.JapaneseDates;

/** 練習用の支援会議: a meeting, two people of whom it takes care, and a request that waits for its answer. All names are invented. */
@Component
@Profile("practice")
public class SupportConferenceExample {
    private static final String PUBLIC_SERVANT = SecrecyGround.PUBLIC_SERVANT.name();

    private final Members members;
    private final Subjects subjects;
    private final Statements statements;
    private final SupportMeetings meetings;
    private final Discussions discussions;
    private final CooperationRequests requests;

    SupportConferenceExample(
            Members members,
            Subjects subjects,
            Statements statements,
            SupportMeetings meetings,
            Discussions discussions,
            CooperationRequests requests) {
        this.members = members;
        this.subjects = subjects;
        this.statements = statements;
        this.meetings = meetings;
        this.discussions = discussions;
        this.requests = requests;
    }

    /**
     * As of today.
     *
     * @param decider who organises the conference for the municipality
     * @param secretary 事務局
     * @param member of the desk
     */
    public void tell(Actor decider, Actor secretary, Actor member) {
        var today = members.today();
        var appointed =
                new SecretariatForm(secretary.staff().toString(), "練習市 福祉課", PUBLIC_SERVANT, day(today), null, null);
        decider.run(() -> members.organise(appointed));
        secretary.run(() -> seat(member, today));
        secretary.run(() -> meet(today));
    }

    private void seat(Actor member, LocalDate today) {
        var ofDesk =
                member("練習市自立相談支援窓口", "アウトリーチ支援員", member.name(), member.staff().toString(), today);
        members.pledge(members.add(ofDesk), new PledgeForm(SecrecyGround.CONTRACTOR.name(), day(today), null, null));
        var volunteer = member("民生委員児童委員協議会", "会長", "森下 たえ", null, today);
        members.pledge(
                members.add(volunteer),
                new PledgeForm(SecrecyGround.WRITTEN_PLEDGE.name(), day(today), null, "福祉課の鍵のかかる棚"));
    }

    private static MemberForm member(
            String organisation, String post, String name, @Nullable String staff, LocalDate today) {
        return new MemberForm(
                MemberKind.STANDING.name(), organisation, post, name, staff, null, day(today), null, null);
    }

    private void meet(LocalDate today) {
        var house = subjects.add(neighbour(today));
        subjects.add(mother(today));
        var meeting = meetings.add(new MeetingForm(day(today), "10:00", "市役所 第3会議室", everybody(), null, null));
        var told = List.of(
                new StatementForm(meeting.toString(), "民生委員児童委員協議会", day(today), "9月までは朝に庭を掃いていた。"),
                new StatementForm(meeting.toString(), "練習市 福祉課", day(today), "生活保護の利用も、相談に来たこともない。"));
        told.forEach(each -> statements.add(house, each));
        discussions.write(
                meeting,
                house,
                new DiscussionForm(
                        "体調が悪く、片付けられなくなっているおそれがある。",
                        "民生委員とアウトリーチ支援員",
                        "二人で訪ね、返事がないときは手紙を入れる。",
                        day(today.plusDays(14)),
                        0L));
        requests.add(
                house,
                new RequestForm("練習市水道局", null, "この3か月の検針で分かること", "安否を確かめるため", day(today), day(today.plusDays(10))));
    }

    private List<String> everybody() {
        return members.list().members().stream()
                .map(each -> each.id().toString())
                .toList();
    }

    private static SubjectForm neighbour(LocalDate today) {
        return new SubjectForm(
                null,
                "東町の平屋の70代くらいの男性",
                "東町3丁目",
                "民生委員",
                day(today.minusDays(12)),
                "庭に物が積まれ、夏から姿を見ていない。訪ねても戸を開けない。",
                null,
                null,
                null,
                null);
    }

    private static SubjectForm mother(LocalDate today) {
        return new SubjectForm(
                "波多野 澄",
                null,
                "西町の県営住宅",
                "小学校",
                day(today.minusDays(4)),
                "お子さんが同じ服で登校し、給食費の相談の電話に出ない。",
                null,
                null,
                day(today.plusDays(7)),
                null);
    }

    private static String day(LocalDate day) {
        return JapaneseDates.format(day);
    }
}
