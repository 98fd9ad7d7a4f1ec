package tsunagi.tenancy;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    public EvaluationCycle evaluationCycle() {
        Dated<Setting> entry = entry(SettingKey.EVALUATION_MONTHS);
        List<Integer> months = Arrays.stream(entry.value().value().split(",", -1))
                .map(Integer::valueOf)
                .toList();
        return new EvaluationCycle(months, entry.assumed());
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

    /** Whether the city sees the cases of プラン未作成の確認, beside how many there are. */
    public boolean cityReadsReviews() {
        return text(SettingKey.CITY_READS_REVIEWS).equals("はい");
    }

    private <E extends Labelled> E choice(SettingKey key, E[] choices) {
        return requireNonNull(Labelled.byLabel(choices).get(text(key)));
    }
}
