package tsunagi.practice;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tsunagi.assessment.ScreeningResult;
import tsunagi.conference.Outcome;
import tsunagi.conference.Purpose;
import tsunagi.evaluation.ClosingReason;
import tsunagi.evaluation.FollowUpMethod;
import tsunagi.intake.TriageOutcome;
import tsunagi.kernel.Yen;
import tsunagi.services.Continuity;
import tsunagi.services.EmergencyKind;
import tsunagi.services.EmploymentForm;
import tsunagi.services.EmploymentOutcome;
import tsunagi.tenancy.YamlPlace;

/** The words in which stories are written, and how many business days after the event before it a thing usually happens. */
enum Verb {
    INFORMATION("information", 0, (told, value) -> told.triages(TriageOutcome.INFORMATION, value.text())),
    NEEDS("needs", 0, (told, value) -> told.triages(TriageOutcome.APPLICATION, value.text())),
    REFERS("refers", 0, (told, value) -> told.refers(resource(value, 0), word(value, 1), word(value, 2))),
    /** 法23条: to the office of 生活保護. */
    TO_WELFARE(
            "toWelfare",
            0,
            (told, value) -> told.refers(PracticeResource.WELFARE_OFFICE, word(value, 0), word(value, 1))),
    ARRIVED("arrived", 4, (told, value) -> told.arrived(value.text())),
    APPLIES("applies", 1, (told, _) -> told.applies(null)),
    REFUSES_CONSENT("refusesConsent", 1, (told, value) -> told.applies(value.text())),
    WITHDRAWS_CONSENT("withdrawsConsent", 0, (told, value) -> told.withdrawsConsent(value.text())),
    RESTRICTED("restricted", 0, (told, _) -> told.restricts()),
    /** 担当: a colleague works on the case too. */
    JOINS("joins", 0, (told, value) -> told.joins(Story.staff(value))),
    HOUSEHOLD("household", 0, (told, value) -> told.tellsOfHerFamily(value)),
    TIES("ties", 0, (told, value) -> told.tellsOfThoseAround(value)),
    EMERGENCY(
            "emergency",
            0,
            (told, value) -> told.emergency(EmergencyKind.valueOf(word(value, 0)), word(value, 1), resource(value, 2))),
    ASSESSING("assessing", 4, (told, value) -> told.assesses(AssessmentSketch.read(value), false)),
    ASSESSED("assessed", 7, (told, value) -> told.assesses(AssessmentSketch.read(value), true)),
    SCREENED("screened", 1, (told, value) -> told.screens(ScreeningResult.PLAN, value.text())),
    CONSENT_PENDING("consentPending", 1, (told, value) -> told.screens(ScreeningResult.CONSENT_PENDING, value.text())),
    INFORMATION_WAS_ENOUGH(
            "informationWasEnough", 1, (told, value) -> told.screens(ScreeningResult.INFORMATION, value.text())),
    /** To the kind of organisation whose code of 様式2 stands first. */
    REFERRED_ELSEWHERE("referredElsewhere", 1, (told, value) -> told.screensReferral(word(value, 0), word(value, 1))),
    ENDS_BEFORE_PLAN("endsBeforePlan", 1, (told, value) -> told.screens(ScreeningResult.ENDED, value.text())),
    PLAN("plan", 6, (told, value) -> told.drafts(value.at("months").number(), PlanSketch.read(value))),
    AGREES("agrees", 4, (told, _) -> told.agrees()),
    PROPOSES("proposes", 2, (told, _) -> told.proposes(Purpose.PLAN)),
    EVALUATION_ON_AGENDA("evaluationOnAgenda", 1, (told, _) -> told.proposes(Purpose.EVALUATION)),
    SUSPENSION_ON_AGENDA("suspensionOnAgenda", 1, (told, _) -> told.proposes(Purpose.SUSPENSION)),
    APPROVED("approved", 0, (told, value) -> told.concluded(Outcome.APPROVED, value.text())),
    CONTINUED("continued", 0, (told, value) -> told.concluded(Outcome.CONTINUED, value.text())),
    SUBMITS("submits", 4, (told, value) -> told.submits(value.isEmpty() ? "" : value.text())),
    RETURNED("returned", 5, (told, value) -> told.cityReturns(value.text())),
    CONFIRMED("confirmed", 4, (told, _) -> told.cityConfirms()),
    DECIDED("decided", 5, (told, value) -> told.cityDecides(value.text())),
    CONTACTS("contacts", 0, (told, value) -> told.meets(Diary.read(value, false))),
    SUPPORTS("supports", 0, (told, value) -> told.meets(Diary.read(value, true))),
    MONITORS("monitors", 0, (told, value) -> told.monitors(word(value, 0), word(value, 1))),
    AMENDS(
            "amends",
            0,
            (told, value) -> told.amends(value.at("because").text(), PlanSketch.Line.read(value.at("line")))),
    SUBMITS_AMENDMENT("submitsAmendment", 1, (told, _) -> told.submitsAmendment()),
    STARTS_TO_WORK(
            "startsToWork",
            0,
            (told, value) -> told.reaches(today -> new EmploymentOutcome.Started(
                    today,
                    word(value, 0),
                    EmploymentForm.valueOf(word(value, 1)),
                    Continuity.valueOf(word(value, 2)),
                    yen(value, 3)))),
    EARNS_MORE(
            "earnsMore",
            0,
            (told, value) ->
                    told.reaches(today -> new EmploymentOutcome.Increased(today, yen(value, 0), yen(value, 1)))),
    TRIES("tries", 0, (told, value) -> told.tries(word(value, 0), number(value, 1), word(value, 2))),
    EVALUATED("evaluated", 0, (told, value) -> told.evaluates(value)),
    REPLANS("replans", 3, (told, _) -> told.replans()),
    FOLLOWED_UP(
            "followedUp", 0, (told, value) -> told.followsUp(FollowUpMethod.valueOf(word(value, 0)), word(value, 1))),
    CLOSES("closes", 0, (told, value) -> told.closes(ClosingReason.valueOf(word(value, 0)), word(value, 1))),
    RESUMES("resumes", 0, (told, value) -> told.resumes(value.text())),
    RETURNS("returns", 0, (told, value) -> told.returns(Call.read(value)));

    private static final Map<String, Verb> BY_WORD =
            Arrays.stream(values()).collect(toMap(verb -> verb.word, Function.identity()));

    private final String word;
    private final int usuallyLater;
    private final BiConsumer<PracticeCase, YamlPlace> deed;

    Verb(String word, int usuallyLater, BiConsumer<PracticeCase, YamlPlace> deed) {
        this.word = word;
        this.usuallyLater = usuallyLater;
        this.deed = deed;
    }

    static Optional<Verb> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    int usuallyLater() {
        return usuallyLater;
    }

    void tell(PracticeCase told, YamlPlace value) {
        value.make(() -> {
            deed.accept(told, value);
            return told;
        });
    }

    private static String word(YamlPlace list, int index) {
        return list.texts().get(index);
    }

    private static int number(YamlPlace list, int index) {
        return list.items().get(index).number();
    }

    private static Yen yen(YamlPlace list, int index) {
        return Yen.of(number(list, index));
    }

    private static PracticeResource resource(YamlPlace list, int index) {
        return PracticeResource.valueOf(word(list, index));
    }
}
