package tsunagi.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.ClockTimes;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PersonId;
import tsunagi.person.PersonName;
import tsunagi.web.Detail;
import tsunagi.web.Tone;

/**
 * What the page of an incident shows, and its report.
 *
 * @param names of those whose case the reader may see
 */
record IncidentPage(
        Incident incident,
        int preliminaryDays,
        LocalDate today,
        List<IncidentExport> exports,
        List<InvolvedCase> cases,
        Map<PersonId, PersonName> names) {
    IncidentPage {
        exports = List.copyOf(exports);
        cases = List.copyOf(cases);
        names = Map.copyOf(names);
    }

    /** Until when something is to be reported, with a word on how urgent it is. */
    record Deadline(String what, String date, String label, Tone tone) {
        static Deadline of(Incident.Due due, LocalDate today) {
            long days = ChronoUnit.DAYS.between(today, due.by());
            String label = days < 0 ? -days + "日超過" : days == 0 ? "今日まで" : "あと" + days + "日";
            return new Deadline(
                    due.what(),
                    JapaneseDates.formatWithWeekday(due.by()),
                    label,
                    days < 2 ? Tone.DANGER : Tone.WARNING);
        }
    }

    String path() {
        return "/incidents/" + incident.id();
    }

    private Optional<Duty> duty() {
        return Duty.of(incident.facts(), preliminaryDays);
    }

    boolean reportable() {
        return duty().isPresent();
    }

    @Nullable
    Deadline due() {
        return incident.due(preliminaryDays).map(due -> Deadline.of(due, today)).orElse(null);
    }

    String people() {
        Integer people = incident.facts().people();
        return people == null ? "調査中" : people + "人";
    }

    List<Detail> facts() {
        var facts = incident.facts();
        String time = facts.learnedAt() == null ? "" : " " + ClockTimes.format(facts.learnedAt());
        return List.of(
                Detail.of("発覚した日時", JapaneseDates.formatWithWeekday(facts.learnedOn()) + time),
                Detail.of("だれの取扱いか", facts.party().label()),
                Detail.of("何が起きたか", facts.kind().label()),
                Detail.of("どこで", facts.place()),
                Detail.of("本人の数", people()),
                Detail.of(
                        "性質", facts.traits().stream().sorted().map(Trait::label).collect(Collectors.joining("\n"))));
    }

    /** Which article applies, and until when. */
    List<Detail> rule() {
        boolean city = incident.facts().party() == Party.CITY;
        var rule = new ArrayList<Detail>();
        rule.add(Detail.of(
                "適用される規定",
                city
                        ? "個人情報保護法68条・規則43条〜45条。個人情報保護委員会へ報告し、本人へ通知します。"
                        : "個人情報保護法26条・規則7条〜10条。委託元（市）へ速やかに通知したときは、委員会への報告は要りません（26条1項ただし書）。市は68条で報告します。"));
        duty().ifPresentOrElse(
                        duty -> {
                            rule.add(Detail.of(
                                    "報告しなければならない理由",
                                    duty.grounds().stream()
                                            .sorted()
                                            .map(Ground::label)
                                            .collect(Collectors.joining("\n"))));
                            rule.add(Detail.of(
                                    "速報の期限",
                                    JapaneseDates.formatWithWeekday(duty.preliminaryBy()) + "（知った日を1日目として"
                                            + preliminaryDays + "日以内。速やかに）"));
                            rule.add(Detail.of("確報の期限", JapaneseDates.formatWithWeekday(duty.fullBy())));
                        },
                        () -> rule.add(Detail.of("報告の義務", "いまの事実では、報告の対象ではありません。事実が変わったら直してください。")));
        return rule;
    }

    List<Detail> nine() {
        return incident.items().nine(people());
    }

    /** Empty where the reader may not see the case. */
    String name(InvolvedCase involved) {
        PersonName name = names.get(involved.person());
        return name == null ? "" : name.display();
    }

    String notified(InvolvedCase involved) {
        return involved.notifiedOn() == null ? "まだ" : JapaneseDates.formatShort(involved.notifiedOn());
    }

    String day(Incident.Act act) {
        return JapaneseDates.formatShort(act.on());
    }
}
