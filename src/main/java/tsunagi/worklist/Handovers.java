package tsunagi.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.access.StaffDirectory;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;
import tsunagi.web.HttpProblem;
import tsunagi.worklist.HandoverStore.Handed;

/**
 * 担当替え of several cases: each passes to its new 主担当 as a single one does ({@link CaseFiles#assign}); all of them or none. What
 * waits in a case follows who leads it; the tasks of who leaves the team go along.
 */
@Service
public class Handovers {
    static final int UNDO_SECONDS = 30;

    private final Access access;
    private final HandoverStore store;
    private final CaseLists lists;
    private final CaseFiles cases;
    private final StaffDirectory staff;
    private final Clock clock;

    Handovers(Access access, HandoverStore store, CaseLists lists, CaseFiles cases, StaffDirectory staff, Clock clock) {
        this.access = access;
        this.store = store;
        this.lists = lists;
        this.cases = cases;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param of the id of who leads the cases, or {@link HandoverPage#NOBODY} */
    @Transactional
    HandoverPage page(String of) {
        access.require(Permission.ASSIGN_TEAM);
        var desk = staff.colleagues(Actor.current().offices());
        Colleague giver = of.equals(HandoverPage.NOBODY) ? null : giver(desk, of);
        var found = giver == null
                ? store.ledByNoneOf(desk.stream().map(Colleague::id).toList())
                : store.ledBy(giver.id());
        var takers = desk.stream().filter(each -> !each.equals(giver)).toList();
        int total = found.isEmpty() ? 0 : found.getFirst().total();
        return new HandoverPage(LocalDate.now(clock), giver, named(found), total, takers);
    }

    /**
     * What would be done, for the one who decides.
     *
     * @throws Refusal with one reason per field to put right, or when none of the cases can pass
     */
    @Transactional
    HandoverPreview check(HandoverForm form) {
        var page = page(form.of());
        var how = form.read(page);
        var moving = new ArrayList<HandoverCase>();
        var staying = new ArrayList<HandoverPreview.Staying>();
        for (HandoverCase each : form.chosen(page)) {
            String why = obstacle(each, how.to());
            if (why == null) {
                moving.add(each);
            } else {
                staying.add(new HandoverPreview.Staying(each, why));
            }
        }
        if (moving.isEmpty()) {
            throw new Refusal(
                    "number", "選んだケースは、まとめて担当替えができません。" + staying.getFirst().why());
        }
        return new HandoverPreview(how, name(how.to()), moving, staying);
    }

    /** @throws Refusal when one of them can't pass, and then nothing is changed */
    @Transactional
    HandedOver handOver(HandoverForm form) {
        var preview = check(form);
        if (!preview.staying().isEmpty()) {
            throw new Refusal("number", preview.staying().getFirst().why());
        }
        UUID batch = Identifiers.next();
        preview.moving().forEach(each -> handOver(batch, each, preview.how()));
        access.noted(
                Permission.ASSIGN_TEAM,
                "担当替え：%d件、%sから（理由あり）"
                        .formatted(preview.moving().size(), preview.how().since()));
        return new HandedOver(batch, preview.moving().size(), preview.to());
    }

    /** @throws Refusal when thirty seconds have passed, or a case has another 主担当 by now */
    @Transactional
    public void undo(UUID batch) {
        access.require(Permission.ASSIGN_TEAM);
        var handed = store.undo(batch, UNDO_SECONDS);
        if (handed.isEmpty()) {
            throw new Refusal("%d秒を過ぎたため、まとめて元に戻せません。ケースの画面で1件ずつ担当を決めてください".formatted(UNDO_SECONDS));
        }
        handed.forEach(this::takeBack);
        access.noted(Permission.ASSIGN_TEAM, "担当替えの取消し：%d件".formatted(handed.size()));
    }

    private void handOver(UUID batch, HandoverCase each, HandoverForm.Read how) {
        var caseId = access.enter(Permission.ASSIGN_TEAM, each.line().number());
        var from = each.lead();
        boolean ofTeam =
                cases.team(caseId).stream().anyMatch(member -> member.staff().equals(how.to()));
        cases.assign(caseId, how.to(), true, how.since());
        boolean leaves = from != null && how.formerLeaves();
        List<UUID> tasks = List.of();
        if (from != null && leaves) {
            cases.leave(caseId, from);
            tasks = store.passTasks(caseId, from, how.to(), null, passed(from, how.to()));
        }
        var handed = new Handed(caseId, each.line().number(), from, how.to(), how.since(), ofTeam, tasks);
        store.add(batch, handed, how.reason(), leaves);
    }

    private void takeBack(Handed handed) {
        var caseId = access.enter(Permission.ASSIGN_TEAM, handed.number());
        var from = handed.from();
        var to = handed.to();
        boolean leads = cases.team(caseId).stream()
                .anyMatch(member -> member.lead() && member.staff().equals(to));
        if (!leads) {
            throw new Refusal("このあいだに担当が替わったケースがあるため、まとめて元に戻せません。ケースの画面で1件ずつ担当を決めてください");
        }
        if (from != null) {
            cases.join(caseId, from, true, handed.on());
            store.passTasks(caseId, to, from, handed.tasks(), passed(to, from));
        }
        if (from == null || !handed.wasOfTeam()) {
            cases.leave(caseId, to);
        }
        if (from == null && handed.wasOfTeam()) {
            cases.join(caseId, to, false, handed.on());
        }
    }

    /** Why a case can't pass to her with others; null when it can. */
    private @Nullable String obstacle(HandoverCase each, StaffId to) {
        if (each.line().restricted()) {
            return "閲覧を制限しているケースは、ケースの画面で1件ずつ担当を決めます";
        }
        return cases.isOfDesk(each.desk(), to) ? null : "新しい主担当が、このケースの窓口の職員ではありません";
    }

    private List<HandoverCase> named(List<HandoverStore.Found> found) {
        var listed = lists.named(
                Permission.ASSIGN_TEAM,
                found.stream().map(HandoverStore.Found::line).toList(),
                Channel.SCREEN);
        return IntStream.range(0, found.size())
                .mapToObj(place -> {
                    var each = found.get(place);
                    return new HandoverCase(listed.get(place), each.lead(), each.desk(), each.tasks());
                })
                .toList();
    }

    private static Colleague giver(List<Colleague> desk, String of) {
        return desk.stream()
                .filter(each -> each.id().toString().equals(of))
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
    }

    private TaskChange.Difference passed(StaffId from, StaffId to) {
        return new TaskChange.Difference(TaskChange.Field.WHOSE, name(from), name(to));
    }

    private String name(StaffId of) {
        return staff.names(List.of(of)).getOrDefault(of, "");
    }
}
