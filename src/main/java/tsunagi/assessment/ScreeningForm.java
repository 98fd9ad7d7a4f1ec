package tsunagi.assessment;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tsunagi.assessment.Screening.Referral;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.web.Conflict.Stored;

/** The form of a screening as typed; the version is the number of the screening that it was opened on. */
record ScreeningForm(
        @Nullable String on,
        @Nullable String result,
        @Nullable String reason,
        @Nullable List<String> destinations,
        @Nullable String destinationNote,
        @Nullable String followUp,
        @Nullable String linkMethod,
        @Nullable String linkedOn,
        @Nullable List<String> urgent,
        @Nullable String urgentNote,
        @Nullable String reportedOn,
        @Nullable String onPaper,
        @Nullable Integer version) {
    static final String ON_PAPER = "paper";
    private static final String NOTHING_URGENT = "none";
    private static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_LINE = 200;

    ScreeningForm {
        destinations = List.copyOf(requireNonNullElse(destinations, List.of()));
        urgent = List.copyOf(requireNonNullElse(urgent, List.of()));
    }

    static ScreeningForm blank(LocalDate today) {
        return new ScreeningForm(
                JapaneseDates.format(today), null, null, null, null, null, null, null, null, null, null, null, 0);
    }

    static ScreeningForm of(StoredScreening stored) {
        Screening screening = stored.screening();
        Referral referral = screening.referral();
        return new ScreeningForm(
                JapaneseDates.format(screening.on()),
                screening.result().code(),
                screening.reason(),
                referral == null ? null : referral.destinations(),
                referral == null ? null : referral.note(),
                referral == null ? null : referral.followUp(),
                referral == null ? null : referral.method(),
                referral == null ? null : written(referral.linkedOn()),
                screening.urgent(),
                screening.urgentNote(),
                written(screening.reportedOn()),
                screening.assessmentOnPaper() ? ON_PAPER : null,
                stored.number());
    }

    /** For whoever has typed something else. */
    List<Stored> stored(ScreeningPage.Choices choices) {
        return List.of(
                Stored.of("on", "実施日", on),
                Stored.chosen("result", "対応結果・方針", result, choices.results()),
                Stored.of("reason", "理由・方針", reason),
                Stored.chosen("destinations", "つなぎ先", chosenDestinations(), choices.destinations()),
                Stored.of("destinationNote", "つなぎ先の機関名", destinationNote),
                Stored.chosen("linkMethod", "つなぎ方法", linkMethod, choices.linkMethods()),
                Stored.of("linkedOn", "つなぎ日", linkedOn),
                Stored.chosen("followUp", "フォロー", followUp, choices.followUps()),
                Stored.chosen("urgent", "プラン策定前支援の必要性", chosenUrgent(), choices.urgent()),
                Stored.of("urgentNote", "その他の支援", urgentNote),
                Stored.of("reportedOn", "自治体報告日", reportedOn),
                Stored.chosen("onPaper", "紙の様式2", chosenOnPaper(), choices.onPaper()));
    }

    List<String> chosenDestinations() {
        return requireNonNull(destinations);
    }

    List<String> chosenUrgent() {
        return requireNonNull(urgent);
    }

    List<String> chosenOnPaper() {
        return onPaper == null ? List.of() : List.of(onPaper);
    }

    int shownVersion() {
        return version == null ? 0 : version;
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Screening read(LocalDate today, ScreeningRules rules, ScreeningOptions options) {
        var refusals = new Refusals();
        LocalDate day = pastDay(refusals, "on", on, today);
        refusals.unless(TypedText.strip(on) != null, "on", "実施日を入力してください");
        ScreeningResult chosen = ScreeningResult.read(result).orElse(null);
        refusals.unless(chosen != null, ScreeningRules.FIELD, "対応結果・方針を選んでください");
        if (chosen != null) {
            rules.check(chosen, ON_PAPER.equals(onPaper), refusals);
        }
        String written = refusals.reading("reason", () -> TypedText.strip(reason, LONGEST_TEXT));
        refusals.unless(TypedText.strip(reason) != null, "reason", "理由・方針を入力してください");
        Referral referral = referral(refusals, chosen, today, options);
        String note = urgent(refusals, options);
        LocalDate reported = pastDay(refusals, "reportedOn", reportedOn, today);
        refusals.unless(
                reported == null || chosen == null || chosen == ScreeningResult.PLAN,
                "reportedOn",
                "自治体報告日は、K4（プランを策定する）のときに入力します");
        refusals.throwIfAny();
        return new Screening(
                requireNonNull(day),
                requireNonNull(chosen),
                requireNonNull(written),
                referral,
                chosenUrgent(),
                note,
                reported,
                ON_PAPER.equals(onPaper));
    }

    private @Nullable Referral referral(
            Refusals refusals, @Nullable ScreeningResult chosen, LocalDate today, ScreeningOptions options) {
        LocalDate linked = pastDay(refusals, "linkedOn", linkedOn, today);
        String note = refusals.reading("destinationNote", () -> TypedText.strip(destinationNote, LONGEST_LINE));
        String follow = TypedText.strip(followUp);
        String how = TypedText.strip(linkMethod);
        known(refusals, "destinations", chosenDestinations(), options::isDestination);
        known(refusals, "followUp", listOf(follow), options::isFollowUp);
        known(refusals, "linkMethod", listOf(how), options::isLinkMethod);
        if (chosen != ScreeningResult.REFERRAL) {
            refusals.unless(
                    chosen == null || chosenDestinations().isEmpty(), "destinations", "つなぎ先は、K2（他機関へつなぐ）のときに選びます");
            return null;
        }
        refusals.unless(!chosenDestinations().isEmpty(), "destinations", "つなぎ先を選んでください");
        return new Referral(chosenDestinations(), note, follow, how, linked);
    }

    private @Nullable String urgent(Refusals refusals, ScreeningOptions options) {
        known(refusals, "urgent", chosenUrgent(), options::isUrgent);
        refusals.unless(
                !chosenUrgent().contains(NOTHING_URGENT) || chosenUrgent().size() == 1,
                "urgent",
                "「なし」とほかの支援は、一緒に選べません");
        return refusals.reading("urgentNote", () -> TypedText.strip(urgentNote, LONGEST_LINE));
    }

    private static void known(Refusals refusals, String field, List<String> codes, Predicate<String> offered) {
        refusals.unless(codes.stream().allMatch(offered), field, "選び直してください");
    }

    private static List<String> listOf(@Nullable String code) {
        return code == null ? List.of() : List.of(code);
    }

    private static @Nullable LocalDate pastDay(
            Refusals refusals, String field, @Nullable String typed, LocalDate today) {
        String stripped = TypedText.strip(typed);
        LocalDate day = stripped == null ? null : refusals.reading(field, () -> JapaneseDates.parse(stripped));
        refusals.unless(day == null || !day.isAfter(today), field, "今日までの日付にしてください");
        return day;
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : JapaneseDates.format(day);
    }
}
