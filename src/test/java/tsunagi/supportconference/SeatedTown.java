package tsunagi.supportconference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.kernel.JapaneseDates;
import tsunagi.testing.World;

/**
 * A town whose 支援会議 has a 事務局 (the city's officer), a member of the desk, and one 対象者 of whom everything is known that the conference
 * can know. Everything goes through the entrances, as on the screens.
 */
final class SeatedTown {
    static final String NAME = "海野 凪子";
    static final String WORRY = "郵便受けがあふれ、夜も明かりがつかない";
    static final String TOLD = "配達員が三度とも応答がないと言っている";

    final World world;
    final World.Town town;
    final Actor secretary;
    final Actor member;
    final LocalDate today;
    final MemberId memberOfDesk;
    final SubjectId subject;
    private final ApplicationContext context;

    SeatedTown(ApplicationContext context) {
        this(context, context.getBean(World.class).town());
    }

    private SeatedTown(ApplicationContext context, World.Town town) {
        this(context, town, town.as(Role.MUNICIPAL_OFFICER), town.consultant());
    }

    SeatedTown(ApplicationContext context, World.Town town, Actor secretary, Actor member) {
        this.context = context;
        this.world = context.getBean(World.class);
        this.town = town;
        this.secretary = secretary;
        this.member = member;
        this.today = LocalDate.now(context.getBean(Clock.class));
        organise();
        this.memberOfDesk = enter(member);
        this.subject = secretary.call(() -> bean(Subjects.class).add(someone(NAME)));
        told(TOLD);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private void organise() {
        var form = new SecretariatForm(
                secretary.staff().toString(), "福祉課", SecrecyGround.PUBLIC_SERVANT.name(), day(today), "", "");
        town.as(Role.MUNICIPAL_DECIDER).run(() -> bean(Members.class).organise(form));
    }

    static String day(LocalDate day) {
        return JapaneseDates.format(day);
    }

    /** A member with an account and a written pledge, both since a month ago. */
    MemberId enter(Actor actor) {
        var from = today.minusMonths(1);
        var form = new MemberForm(
                MemberKind.STANDING.name(),
                "相談支援機関",
                "相談員",
                actor.name(),
                actor.staff().toString(),
                "しない",
                day(from),
                "",
                null);
        var id = secretary.call(() -> bean(Members.class).add(form));
        secretary.run(() -> bean(Members.class).pledge(id, written(from, "")));
        return id;
    }

    PledgeForm written(LocalDate on, String until) {
        return new PledgeForm(SecrecyGround.WRITTEN_PLEDGE.name(), day(on), until, "福祉課の鍵のかかる棚");
    }

    /** Ends a membership yesterday. */
    void end(MemberId id) {
        var stored = secretary.call(() -> bean(Members.class).open(id)).member();
        var typed = MemberForm.of(stored);
        var ended = new MemberForm(
                typed.kind(),
                typed.organisation(),
                typed.post(),
                typed.name(),
                typed.staff(),
                typed.secretariat(),
                typed.from(),
                day(today.minusDays(1)),
                typed.version());
        secretary.run(() -> bean(Members.class).change(id, ended));
    }

    /** Whose pledge had to be confirmed until yesterday. */
    void endPledge(MemberId id) {
        var until = day(today.minusDays(1));
        secretary.run(() -> bean(Members.class).pledge(id, written(today.minusDays(20), until)));
    }

    SubjectForm someone(String name) {
        return new SubjectForm(name, "団地2階の60代くらいの方", "東町", "郵便局", day(today), WORRY, "民生委員", "玄関に手紙を入れる", "", null);
    }

    void told(String content) {
        var form = new StatementForm("", "郵便局", day(today), content);
        member.run(() -> bean(Statements.class).add(subject, form));
    }

    SubjectPage page() {
        return secretary.call(() -> bean(Subjects.class).page(subject));
    }

    MeetingId met() {
        var attended = secretary.call(() -> bean(Members.class).list()).members().stream()
                .map(each -> each.id().toString())
                .toList();
        var form = new MeetingForm(day(today), "14:00", "市役所 第2会議室", attended, null, null);
        return secretary.call(() -> bean(SupportMeetings.class).add(form));
    }

    RequestId asked() {
        var form = new RequestForm("練習市水道局", "給水係長", "検針の様子", "安否を確かめるため", day(today), day(today.plusDays(7)));
        secretary.run(() -> bean(CooperationRequests.class).add(subject, form));
        return page().requests().getLast().id();
    }

    /** Every table behind the door, with how many rows somebody counts by plain SQL. */
    Map<String, Long> rows(Actor actor) {
        var jdbc = bean(JdbcClient.class);
        return Objects.requireNonNull(world.inTransaction(
                actor,
                () -> jdbc.sql("""
                        select relname from pg_class where relkind = 'r' and relname like 'support\\_conference\\_%'
                          and relname <> 'support_conference_seat'
                        """).query(String.class).list().stream()
                        .collect(Collectors.toMap(
                                table -> table,
                                table -> jdbc.sql("select count(*) from " + table)
                                        .query(Long.class)
                                        .single()))));
    }
}
