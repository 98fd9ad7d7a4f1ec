package tsunagi.bench;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.referral.ReferralMethod;
import tsunagi.referral.Wish;
import tsunagi.resource.ResourceKind;
import tsunagi.services.EmergencyKind;

/** 受付、振り分け、同意、つなぎ、緊急的な支援. */
final class IntakeTables implements Tables {
    private final CopyTable receptions = new CopyTable(
            "reception",
            "case_id, revision, received_on, channel, route, caller, free_text, urgency, dangers, recorded_at, recorded_by");
    private final CopyTable triages = new CopyTable(
            "triage", "id, case_id, triaged_on, outcome, reason, needs_protection, recorded_at, recorded_by");
    private final CopyTable consents = new CopyTable(
            "consent",
            "id, case_id, answer, answered_on, method, scope, rules_version, exceptions, reason, recorded_at, recorded_by");
    private final CopyTable referrals = new CopyTable(
            "referral",
            "id, case_id, destination_kind, destination_name, method, referred_on, wish, reason, information_given, state,"
                    + " ask_on, state_on, recorded_at, recorded_by");
    private final CopyTable emergencies =
            new CopyTable("emergency_support", "id, case_id, kind, given_on, text, provider, recorded_at, recorded_by");

    @Override
    public List<CopyTable> all() {
        return List.of(receptions, triages, consents, referrals, emergencies);
    }

    @Override
    public void add(SimulatedCase simulated) {
        var random = simulated.random(this);
        for (var fact : simulated.life().facts()) {
            add(simulated, fact, random);
        }
    }

    private void add(SimulatedCase simulated, CaseFact fact, SplittableRandom random) {
        UUID id = simulated.id();
        switch (fact.kind()) {
            case RECEIVED -> receive(simulated, fact, random);
            case TRIAGE_POSTPONED -> triage(id, fact, "LATER", null, random);
            case TRIAGED_INFORMATION -> triage(id, fact, "INFORMATION", "制度の案内と助言で、本人が自分で進められる。", random);
            case TRIAGED_REFERRAL -> triage(id, fact, "REFERRAL", "専門の窓口での対応がふさわしい。", random);
            case TRIAGED_APPLICATION -> triage(id, fact, "APPLICATION", "継続した支援が必要で、本人も希望している。", random);
            case CONSENTED -> consent(id, fact, random);
            case CONSENT_REFUSED -> refuse(id, fact, random);
            case REFERRED -> refer(simulated, fact, random);
            case EMERGENCY_SUPPORTED, EMERGENCY_NOT_NEEDED -> help(id, fact, random);
            default -> {}
        }
    }

    private void receive(SimulatedCase simulated, CaseFact fact, SplittableRandom random) {
        boolean visits = random.nextBoolean();
        boolean outreach = simulated.life().first(FactKind.REACHED_OUT).isPresent();
        String route = outreach ? "R6" : (visits ? "R1" : "R2");
        receptions.add(
                simulated.id(),
                1,
                fact.on(),
                visits ? "VISIT" : "TELEPHONE",
                route,
                "PERSON",
                Words.one("complaint", random),
                random.nextInt(10) == 0 ? "SOON" : "NORMAL",
                List.of(),
                fact.recordedAt(),
                by(fact));
    }

    private void triage(UUID id, CaseFact fact, String outcome, @Nullable String reason, SplittableRandom random) {
        triages.add(
                Ids.next(fact.recordedAt(), random),
                id,
                fact.on(),
                outcome,
                reason,
                false,
                fact.recordedAt(),
                by(fact));
    }

    private void consent(UUID id, CaseFact fact, SplittableRandom random) {
        consents.add(
                Ids.next(fact.recordedAt(), random),
                id,
                "GIVEN",
                fact.on(),
                "WRITTEN",
                "支援調整会議の構成員と市の担当者に、支援に必要な情報を伝えることに同意します。",
                "第1版（平成27年4月）",
                List.of(),
                null,
                fact.recordedAt(),
                by(fact));
    }

    private void refuse(UUID id, CaseFact fact, SplittableRandom random) {
        consents.add(
                Ids.next(fact.recordedAt(), random),
                id,
                "REFUSED",
                fact.on(),
                null,
                null,
                null,
                List.of(),
                "家族に知られたくない。",
                fact.recordedAt(),
                by(fact));
    }

    private void help(UUID id, CaseFact fact, SplittableRandom random) {
        boolean given = fact.kind() == FactKind.EMERGENCY_SUPPORTED;
        emergencies.add(
                Ids.next(fact.recordedAt(), random),
                id,
                given ? EmergencyKind.FOOD_AND_GOODS : null,
                fact.on(),
                given ? "三日分の食料を渡した。" : "当面の食費と住まいはある。",
                given ? "フードバンク" : null,
                fact.recordedAt(),
                by(fact));
    }

    private void refer(SimulatedCase simulated, CaseFact fact, SplittableRandom random) {
        var arrived = simulated
                .life()
                .last(each -> each.kind() == FactKind.ARRIVAL_CONFIRMED && Objects.equals(each.about(), fact.about()));
        boolean welfare = random.nextInt(3) == 0;
        referrals.add(
                fact.about(),
                simulated.id(),
                welfare ? ResourceKind.WELFARE_OFFICE : ResourceKind.OTHER,
                welfare ? "福祉事務所" : "生活相談センター",
                ReferralMethod.INFORMATION,
                fact.on(),
                Wish.WISHED,
                "専門の窓口での対応がふさわしい。",
                "窓口の場所と受付時間、持ち物を伝えた。",
                arrived.isPresent() ? "ARRIVED" : "AWAITING_ARRIVAL",
                arrived.isPresent() ? null : fact.dueOn(),
                arrived.map(CaseFact::on).orElse(null),
                fact.recordedAt(),
                by(fact));
    }

    static @Nullable UUID by(CaseFact fact) {
        var staff = fact.recordedBy();
        return staff == null ? null : staff.value();
    }
}
