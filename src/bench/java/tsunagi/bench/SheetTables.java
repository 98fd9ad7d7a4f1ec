package tsunagi.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import tsunagi.casefile.CaseFact;
import tsunagi.forms.BoundValues;
import tsunagi.forms.FormId;
import tsunagi.forms.RenderedValue;
import tsunagi.forms.SheetContext;
import tsunagi.forms.SheetFiller;
import tsunagi.forms.StaffOption;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;
import tsunagi.person.Sex;
import tsunagi.plan.PlanRow;

/** 様式1・2・6, finalised by the program's own rules: answers, the values frozen in words, and the choices for counting. */
final class SheetTables implements Tables {
    private static final LocalDate VALID = LocalDate.of(2016, 4, 1);

    private final CopyTable definitions = new CopyTable("form_definition", "hash, form, body, recorded_at");
    private final CopyTable answers = new CopyTable("form_answer", "id, case_id, form, term, version");
    private final CopyTable revisions = new CopyTable(
            "form_revision",
            "id, answer_id, version, definition_hash, state, answers, rendered, rendered_on, revised_by, revised_by_name,"
                    + " revised_at");
    private final CopyTable choices = new CopyTable("form_choice", "answer_id, field, option, main");
    private final SheetFiller application = SheetFiller.of(FormId.INTAKE_APPLICATION, VALID);
    private final SheetFiller assessment = SheetFiller.of(FormId.ASSESSMENT, VALID);
    private final SheetFiller evaluation = SheetFiller.of(FormId.EVALUATION, VALID);

    @Override
    public List<CopyTable> all() {
        return List.of(definitions, answers, revisions, choices);
    }

    /** The definitions that the sheets of a town are filled in with. */
    void define() {
        var at = VALID.atStartOfDay(JapanTime.ZONE).toInstant();
        List.of(application, assessment, evaluation)
                .forEach(form -> definitions.add(form.hash(), form.form(), form.body(), at));
    }

    @Override
    public void add(SimulatedCase simulated) {
        var random = simulated.random(this);
        for (var fact : simulated.life().facts()) {
            switch (fact.kind()) {
                case APPLIED -> write(simulated, fact, application, SheetInputs.application(simulated, random), random);
                case ASSESSED -> write(simulated, fact, assessment, SheetInputs.assessment(fact, random), random);
                case EVALUATION_FINALISED ->
                    write(simulated, fact, evaluation, SheetInputs.evaluation(simulated, fact, random), random);
                default -> {}
            }
        }
    }

    private void write(
            SimulatedCase simulated,
            CaseFact fact,
            SheetFiller form,
            MultiValueMap<String, String> input,
            SplittableRandom random) {
        var by = Objects.requireNonNull(fact.recordedBy());
        String name = simulated.town().nameOf(by);
        var writer = new StaffOption(by, name);
        var sheet = form.finalise(input, new SheetContext(fact.on(), writer, List.of(writer), bound(simulated, fact)));
        UUID id = Ids.next(fact.recordedAt(), random);
        answers.add(id, simulated.id(), form.form(), fact.term(), 1);
        revisions.add(
                Ids.next(fact.recordedAt(), random),
                id,
                1,
                form.hash(),
                "FINALISED",
                sheet.answers(),
                sheet.rendered(),
                fact.on(),
                by.value(),
                name,
                fact.recordedAt());
        sheet.choices().forEach(choice -> choices.add(id, choice.field(), choice.option(), choice.main()));
    }

    /** 自動転記: what the forms take over from the case, the person and the plan. */
    private static BoundValues bound(SimulatedCase simulated, CaseFact fact) {
        var client = simulated.client();
        var received = simulated.life().facts().getFirst();
        var values = BoundValues.builder()
                .text("case.number", simulated.number().value())
                .text("case.receivedOn", JapaneseDates.format(received.on()))
                .text(
                        "case.receivedBy",
                        simulated.town().nameOf(simulated.crew().lead()))
                .text("agency.name", simulated.town().agency().name())
                .text("consent.rules", "個人情報に関する管理・取扱規程")
                .text("person.name", client.fullName())
                .text("person.kana", client.name().kana())
                .value("person.sex", RenderedValue.code(client.sex() == Sex.MALE ? "1" : "2"))
                .text("person.birthDate", client.birthday().label())
                .text("person.age", Integer.toString(client.ageOn(fact.on())))
                .text("person.address", client.home().street())
                .text("person.mobileTelephone", client.telephone())
                .open("screening.on")
                .open("screening.result")
                .open("closing.on");
        simulated.plans().stream()
                .filter(plan -> plan.term() == fact.term())
                .forEach(plan -> values.text(
                                "plan.kind", plan.term() == 1 ? "初回プラン（第1版）" : "再プラン（" + (plan.term() - 1) + "回目）（第1版）")
                        .value("plan.goals", goals(plan)));
        return values.build();
    }

    private static RenderedValue goals(SimulatedPlan plan) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (PlanRow.Goal goal : plan.goals()) {
            var target = Objects.requireNonNull(goal.targetOn());
            rows.add(Map.of(
                    "number", Integer.toString(rows.size() + 1),
                    "goal", goal.text(),
                    "targetOn", JapaneseDates.format(target)));
        }
        return RenderedValue.rows(rows);
    }
}
