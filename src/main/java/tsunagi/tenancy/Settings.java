package tsunagi.tenancy;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tsunagi.kernel.Refusal;

/** 設定 — the municipality's settings on one day. */
public record Settings(LocalDate on, Map<SettingKey, Dated<Setting>> entries) {
    static Settings of(LocalDate on, List<Dated<Setting>> settings) {
        return new Settings(
                on,
                Dated.on(on, settings).stream()
                        .collect(toUnmodifiableMap(entry -> entry.value().key(), entry -> entry)));
    }

    /** With what these don't say: a setting that the program learned later stands in no earlier record. */
    Settings completedBy(Settings others) {
        Map<SettingKey, Dated<Setting>> all = new EnumMap<>(SettingKey.class);
        all.putAll(others.entries);
        all.putAll(entries);
        return new Settings(on, Map.copyOf(all));
    }

    /** The entry with its row, source and 仮定 mark. */
    public Dated<Setting> entry(SettingKey key) {
        Dated<Setting> entry = entries.get(key);
        if (entry == null) {
            throw new Refusal("%s の設定「%s」がありません".formatted(on, key.label()));
        }
        return entry;
    }

    public String text(SettingKey key) {
        return entry(key).value().value();
    }

    /** 生活保護につなぐ窓口: 福祉事務所 in most places, 区保護課 in 札幌市. */
    public String welfareDoor() {
        return text(SettingKey.WELFARE_DOOR);
    }

    /** 個人情報に関する管理・取扱規程 in force, as it is named when the person is told of it. */
    public String privacyRulesVersion() {
        return text(SettingKey.PRIVACY_RULES_VERSION);
    }

    public ConferenceRule conferenceRule() {
        return new ConferenceRule(
                choice(SettingKey.CONFERENCE_REGULAR, ConferenceRule.Regular.values()),
                text(SettingKey.CONFERENCE_AS_NEEDED).equals("はい"),
                choice(SettingKey.CONFERENCE_OFFICER, ConferenceRule.Officer.values()),
                entry(SettingKey.CONFERENCE_REGULAR).assumed()
                        || entry(SettingKey.CONFERENCE_AS_NEEDED).assumed()
                        || entry(SettingKey.CONFERENCE_OFFICER).assumed());
    }

    /** 会議の種類, 支援調整会議 first: which meetings the desk convenes. */
    public List<String> conferenceKinds() {
        return List.of(text(SettingKey.CONFERENCE_KINDS).split("・", -1));
    }

    public Quorum quorum() {
        return new Quorum(text(SettingKey.CONFERENCE_QUORUM));
    }

    public EvaluationCycle evaluationCycle() {
        Dated<Setting> entry = entry(SettingKey.EVALUATION_MONTHS);
        List<Integer> months = Arrays.stream(entry.value().value().split(",", -1))
                .map(Integer::valueOf)
                .toList();
        return new EvaluationCycle(months, entry.assumed());
    }

    public ApprovalSteps approvalSteps() {
        return ApprovalSteps.parse(text(SettingKey.APPROVAL_STEPS));
    }

    public ConferenceAfterReturn conferenceAfterReturn() {
        return choice(SettingKey.CONFERENCE_AFTER_RETURN, ConferenceAfterReturn.values());
    }

    public LostContact lostContact() {
        return choice(SettingKey.LOST_CONTACT, LostContact.values());
    }

    /** Whether a 紹介状 takes a 文書番号. */
    public boolean numbersReferralLetters() {
        return text(SettingKey.REFERRAL_LETTER_NUMBERED).equals("はい");
    }

    public Population population() {
        Dated<Setting> entry = entry(SettingKey.POPULATION);
        return new Population(Long.parseLong(entry.value().value()), entry.assumed());
    }

    public int retentionYears() {
        return Integer.parseInt(text(SettingKey.RETENTION_YEARS));
    }

    /** Numbers below it, save for 0, are masked in what leaves the agency; 1 masks nothing. */
    public int smallNumbers() {
        return Integer.parseInt(text(SettingKey.SMALL_NUMBERS));
    }

    /** So many business days may 「着きましたか」 stay unanswered after its day before it is an alarm. */
    public int silenceDays() {
        return Integer.parseInt(text(SettingKey.SILENCE_DAYS));
    }

    /** 速報の期限: within so many days, the day of learning counted (個人情報保護法のガイドライン: three to five). */
    public int incidentDays() {
        return Integer.parseInt(text(SettingKey.INCIDENT_DAYS));
    }

    /** From whom names are hidden on the packets of a meeting. */
    public PacketNames packetNames() {
        return choice(SettingKey.PACKET_NAMES, PacketNames.values());
    }

    /** From when until when somebody invited to a meeting may read her papers on a screen; empty where nobody may. */
    public Optional<GuestAccess> guestAccess() {
        return GuestAccess.of(text(SettingKey.GUEST_ACCESS));
    }

    /** Whether the city sees the cases of プラン未作成の確認, beside how many there are. */
    public boolean cityReadsReviews() {
        return text(SettingKey.CITY_READS_REVIEWS).equals("はい");
    }

    private <E extends Labelled> E choice(SettingKey key, E[] choices) {
        return requireNonNull(Labelled.byLabel(choices).get(text(key)));
    }
}
