package tsunagi.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.bench.Life.Contact;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.StaffId;
import tsunagi.supportlog.SupportMethod;

/** 様式3: a record for each support and monitoring, for each event that writes its own line, and for contacts beside. */
final class RecordTables implements Tables {
    private static final String MONITORING = "S13";

    private final CopyTable records = new CopyTable(
            "support_record",
            "id, record_id, version, case_id, happened_on, from_time, until_time, method, staff, counterparts, place,"
                    + " contents, support_given, facts, views, next_on, next_what, written_by, written_at");

    @Override
    public List<CopyTable> all() {
        return List.of(records);
    }

    /** What stands in a record beside its text. */
    private record Kind(String method, String counterpart, List<String> contents, boolean support) {}

    @Override
    public void add(SimulatedCase simulated) {
        var random = simulated.random(this);
        UUID id = simulated.id();
        StaffId lead = simulated.crew().lead();
        var facts = simulated.life().facts();
        for (int index = 0; index < facts.size(); index++) {
            var fact = facts.get(index);
            Kind kind = saidWithTheNext(facts, index) ? null : kind(fact);
            if (kind != null) {
                String text =
                        kind.support() ? Words.contact(random) : fact.kind().label() + "。";
                write(
                        id,
                        fact.on(),
                        fact.recordedAt(),
                        kind,
                        Objects.requireNonNullElse(fact.recordedBy(), lead),
                        text,
                        random);
            }
        }
        for (Contact contact : simulated.life().contacts()) {
            boolean call = random.nextBoolean();
            var method = call ? SupportMethod.TELEPHONE : SupportMethod.INQUIRY;
            var kind = new Kind(method.code(), call ? "A01" : "A03", List.of("S01"), false);
            write(id, contact.on(), contact.at(), kind, lead, Words.contact(random), random);
        }
    }

    private void write(
            UUID caseId, LocalDate on, Instant at, Kind kind, StaffId by, String text, SplittableRandom random) {
        LocalTime from = JapanTime.of(at).toLocalTime().withSecond(0);
        boolean next = random.nextInt(8) == 0;
        records.add(
                Ids.next(at, random),
                Ids.next(at, random),
                1,
                caseId,
                on,
                from,
                from.plusMinutes(15L + random.nextInt(45)),
                kind.method(),
                List.of(by.value()),
                List.of(kind.counterpart()),
                kind.method().equals(SupportMethod.INTERVIEW.code()) ? "P01" : null,
                kind.contents(),
                kind.support(),
                text,
                random.nextInt(3) == 0 ? Words.one("view", random) : null,
                next ? on.plusDays(7L + random.nextInt(14)) : null,
                next ? "面談" : null,
                by.value(),
                at);
    }

    /** A monitoring is support too: two facts, one record. */
    private static boolean saidWithTheNext(List<CaseFact> facts, int index) {
        return facts.get(index).kind() == FactKind.SUPPORT_RECORDED
                && index + 1 < facts.size()
                && facts.get(index + 1).kind() == FactKind.MONITORED;
    }

    private static @Nullable Kind kind(CaseFact fact) {
        return switch (fact.kind()) {
            case SUPPORT_RECORDED ->
                new Kind(Objects.requireNonNull(fact.detail()), "A01", List.of("S01", "S03"), true);
            case MONITORED -> new Kind(Objects.requireNonNull(fact.detail()), "A01", List.of(MONITORING), true);
            case CONFERENCE_APPROVED, CONFERENCE_CONTINUED -> line(SupportMethod.PLAN_CONFERENCE);
            case EVALUATED -> line(SupportMethod.EVALUATION_CONFERENCE);
            case PLAN_SUBMITTED, PLAN_RETURNED, PLAN_DECIDED, PLAN_CONFIRMED, PLAN_REPORTED, DECISION_NOT_NEEDED ->
                line(SupportMethod.OTHER);
            default -> null;
        };
    }

    private static Kind line(SupportMethod method) {
        return new Kind(method.code(), "A05", List.of("S11"), false);
    }
}
