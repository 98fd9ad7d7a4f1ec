package tsunagi.bench;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.kernel.JapaneseDates;

/** What is typed on the sheets of a simulated case. Names and codes are the forms'. */
final class SheetInputs {
    private static final List<String> COMPLAINTS =
            List.of("C01", "C02", "C03", "C04", "C05", "C06", "C07", "C08", "C10", "C13", "C15");
    private static final List<String> WORK = List.of("W1", "W3", "W3", "W4");
    private static final List<String> TRAITS =
            List.of("T01", "T04", "T06", "T07", "T09", "T10", "T11", "T12", "T15", "T16", "T24");

    private SheetInputs() {}

    static MultiValueMap<String, String> application(SimulatedCase simulated, SplittableRandom random) {
        var input = new LinkedMultiValueMap<String, String>();
        String main = Words.pick(COMPLAINTS, random);
        String beside = Words.pick(COMPLAINTS, random);
        input.add("chiefComplaint", main);
        if (!beside.equals(main)) {
            input.add("chiefComplaint", beside);
        }
        input.add("chiefComplaint.main", main);
        input.add("wishes", Words.one("complaint", random));
        boolean consents = simulated.life().first(FactKind.CONSENTED).isPresent();
        input.add("consentStatus", consents ? "given" : "refused");
        if (consents) {
            var applied = simulated.life().first(FactKind.APPLIED).orElseThrow();
            input.add("appliedOn", JapaneseDates.format(applied.on()));
            input.add("signature", "paper");
        }
        return input;
    }

    static MultiValueMap<String, String> assessment(CaseFact fact, SplittableRandom random) {
        var input = new LinkedMultiValueMap<String, String>();
        String day = JapaneseDates.format(fact.on());
        boolean behind = random.nextInt(3) == 0;
        boolean owes = random.nextInt(3) == 0;
        boolean alone = random.nextInt(2) == 0;
        String work = Words.pick(WORK, random);
        fill(input, "referralRoute=R1", "earlierUse=none", "marriage=single", "children=none", "housing=rentedFlat");
        fill(input, "healthState=good", "disability=none", "medicalAid=unused", "taxation=exempt", "benefits=none");
        fill(input, "healthInsurance=national", "publicAssistance=never", "education=high", "qualifications=driving");
        fill(input, "separateFamily=present", "arrears=" + (behind ? "present" : "none"), "employment=" + work);
        fill(input, "debt=" + (owes ? "present" : "none"), "cohabitants=" + (alone ? "none" : "present"));
        fill(input, "intakeOn=" + day, "enteredOn=" + day, "author=" + Objects.requireNonNull(fact.recordedBy()));
        input.add("complaint", Words.one("complaint", random));
        input.add("familySituation", Words.one("family", random));
        input.add("householdBudget", Words.one("budget", random));
        input.add("issuesSummary", Words.one("summary", random));
        input.add("housingCost", Integer.toString(30_000 + 1_000 * random.nextInt(40)));
        input.add("income", Integer.toString(10_000 * random.nextInt(15)));
        input.add("householdIncome", Integer.toString(10_000 * random.nextInt(25)));
        String trait = Words.pick(TRAITS, random);
        input.add("traits", trait);
        if (!trait.equals("T09")) {
            input.add("traits", "T09");
        }
        if (!alone) {
            input.add("cohabitants.present.detail", Integer.toString(1 + random.nextInt(4)));
        }
        if (behind) {
            fill(input, "arrearsKinds=rent", "arrearsKinds.rent.detail=96000", "housingArrears=2");
        }
        if (owes) {
            fill(input, "debts.0.lender=カード会社", "debts.0.balance=450000", "debts.0.repayment=15000");
            fill(input, "debts.0.settlement=untouched");
        }
        if (!work.equals("W1")) {
            fill(input, "yearsSinceWork=under1year");
        }
        return input;
    }

    static MultiValueMap<String, String> evaluation(SimulatedCase simulated, CaseFact fact, SplittableRandom random) {
        var input = new LinkedMultiValueMap<String, String>();
        var plan = simulated.plans().stream()
                .filter(each -> each.term() == fact.term())
                .findFirst()
                .orElseThrow();
        fill(input, "evaluatedOn=" + JapaneseDates.format(fact.on()));
        fill(input, "author=" + Objects.requireNonNull(fact.recordedBy()), "followUp=notNeeded");
        input.add("situation", Words.one("situation", random));
        input.add("wish", Words.one("wish", random));
        input.add("view", Words.one("view", random));
        for (int row = 0; row < plan.goals().size(); row++) {
            fill(
                    input,
                    "goals." + row + ".number=" + (row + 1),
                    "goals." + row + ".degree=A" + (1 + random.nextInt(4)));
            input.add("goals." + row + ".facts", Words.one("situation", random));
        }
        change(input, plan);
        var evaluated = plan.last(FactKind.EVALUATED);
        boolean replans = evaluated != null && "replan".equals(evaluated.detail());
        fill(input, "result=" + (replans ? "replan" : "close"));
        if (!replans) {
            fill(input, "closeReason=" + (random.nextBoolean() ? "E1" : "E2"));
        }
        return input;
    }

    private static void change(MultiValueMap<String, String> input, SimulatedPlan plan) {
        var started = plan.last(FactKind.EMPLOYMENT_STARTED);
        var increased = plan.last(FactKind.INCOME_INCREASED);
        if (started != null) {
            boolean continuing = "H17".equals(started.detail());
            fill(input, "changes=" + started.detail(), "jobs.0.startedOn=" + JapaneseDates.format(started.on()));
            fill(input, "jobs.0.employer=地元の事業所", "jobs.0.form=partTime", "jobs.0.takeHome=120000");
            fill(input, "jobs.0.kind=" + (continuing ? "continuing" : "temporary"));
        } else if (increased != null) {
            fill(input, "changes=H14", "incomeBefore=80000", "incomeAfter=100000");
        } else {
            fill(input, "changes=H07", "changes=H12");
        }
    }

    /** Adds {@code field=value} pairs. */
    private static void fill(MultiValueMap<String, String> input, String... pairs) {
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            input.add(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }
}
