package tsunagi.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.assessment.Screening.Referral;
import tsunagi.casefile.CaseFiles;
import tsunagi.forms.FormId;
import tsunagi.forms.Forms;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Municipalities;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Choice;
import tsunagi.web.Detail;

/** Puts the screening's page into words. */
@Component
class ScreeningPages {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final CaseFiles cases;
    private final Forms forms;
    private final ScreeningStore store;
    private final Municipalities municipalities;
    private final Clock clock;

    ScreeningPages(CaseFiles cases, Forms forms, ScreeningStore store, Municipalities municipalities, Clock clock) {
        this.cases = cases;
        this.forms = forms;
        this.store = store;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    ScreeningPage page(CaseId caseId, CaseNumber number, int term, ScreeningRules rules) {
        var today = LocalDate.now(clock);
        var options = options(today);
        List<StoredScreening> all = store.all(caseId);
        Optional<StoredScreening> stands =
                all.stream().filter(stored -> stored.term() == term).findFirst();
        return new ScreeningPage(
                cases.frame(caseId),
                "/cases/" + number + "/screening",
                Actor.current().may(Permission.SCREEN_CASE),
                stands.map(ScreeningForm::of).orElseGet(() -> ScreeningForm.blank(today)),
                choices(options, today),
                new ScreeningPage.Conditions(rules.consentStands(), rules.assessed()),
                stands.map(this::line).orElse(null),
                all.stream()
                        .filter(stored -> !stands.equals(Optional.of(stored)))
                        .map(this::line)
                        .toList());
    }

    /** The result that stands, for the page of the assessment. */
    Optional<ScreeningPage.Line> stands(CaseId caseId, int term) {
        return store.latest(caseId, term).map(this::line);
    }

    /** For whoever has decided otherwise. */
    ChangedMeanwhile changed(StoredScreening stands) {
        var today = LocalDate.now(clock);
        return new ChangedMeanwhile(
                new ChangedMeanwhile.Saved(stands.by(), stands.at(), stands.number()),
                ScreeningForm.of(stands).stored(choices(options(today), today)));
    }

    private String instant(StoredScreening stored) {
        var local = stored.at().atZone(clock.getZone());
        return JapaneseDates.formatShort(local.toLocalDate()) + " " + TIME.format(local);
    }

    private ScreeningOptions options(LocalDate day) {
        return new ScreeningOptions(forms.definition(FormId.ASSESSMENT, day), day);
    }

    private ScreeningPage.Choices choices(ScreeningOptions options, LocalDate today) {
        return new ScreeningPage.Choices(
                options.results(),
                options.destinations(municipalities.settings(today).welfareDoor()),
                options.followUps(),
                options.linkMethods(),
                options.urgent(),
                List.of(Choice.of(ScreeningForm.ON_PAPER, "様式2は紙で記入し、保管しています", "途中から登録したケースなど。様式2をもう一度入力する必要はありません。")));
    }

    private ScreeningPage.Line line(StoredScreening stored) {
        Screening screening = stored.screening();
        var options = options(screening.on());
        var details = new ArrayList<Detail>();
        details.add(Detail.of("実施日", JapaneseDates.format(screening.on())));
        if (screening.referral() != null) {
            details.addAll(details(screening.referral(), options));
        }
        details.add(
                Detail.of("プラン策定前支援の必要性", withNote(options.urgentLabels(screening.urgent()), screening.urgentNote())));
        if (screening.result() == ScreeningResult.PLAN) {
            details.add(Detail.of("自治体報告日", day(screening.reportedOn())));
            details.add(Detail.of("様式2", screening.assessmentOnPaper() ? "紙で保管" : "確定済み"));
        }
        return new ScreeningPage.Line(
                screening.result(),
                options.resultLabel(screening.result()),
                instant(stored) + " " + stored.by(),
                List.copyOf(details),
                screening.reason());
    }

    private static List<Detail> details(Referral referral, ScreeningOptions options) {
        return List.of(
                Detail.of("つなぎ先", withNote(options.destinationLabels(referral.destinations()), referral.note())),
                Detail.of("フォロー", referral.followUp() == null ? "" : options.followUpLabel(referral.followUp())),
                Detail.of("つなぎ方法", referral.method() == null ? "" : options.linkMethodLabel(referral.method())),
                Detail.of("つなぎ日", day(referral.linkedOn())));
    }

    private static String withNote(String labels, @Nullable String note) {
        return note == null ? labels : labels + "（" + note + "）";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : JapaneseDates.format(day);
    }
}
