package tsunagi.surroundings;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tsunagi.kernel.BirthDates;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.person.Entry;
import tsunagi.person.FamilyEntry;
import tsunagi.person.HouseholdMember;
import tsunagi.person.Kin;
import tsunagi.person.Partnership;
import tsunagi.person.Sex;
import tsunagi.surroundings.TypedRows.Column;
import tsunagi.web.Choice;
import tsunagi.web.Conflict.Stored;

/** 家族の一覧入力, as typed: those who are in the register of the household already, and rows for others. */
record FamilyForm(TypedRows typed) {
    static final String TOGETHER = "同居";
    static final String APART = "別居";
    static final String DECEASED = "故人";
    static final String FORMER = "以前の家族";

    private static final int LINE = 100;
    private static final int NOTE = 500;
    private static final List<String> ASKED = List.of("name", "relation", "birth", "occupation", "health");
    private static final List<Column> COLUMNS = List.of(
            Column.of("relation", "続柄"),
            Column.of(TypedRows.NAME, "氏名"),
            Column.of("sex", "性別"),
            Column.of("birth", "生年月日・年齢"),
            new Column("living", "同居・別居・故人", TOGETHER),
            Column.of("occupation", "職業・学校"),
            Column.of("health", "健康状態など"),
            Column.of("partnership", "夫婦の間柄"),
            Column.of("through", "だれを通した続柄か"));

    static FamilyForm of(MultiValueMap<String, String> sent) {
        return new FamilyForm(TypedRows.of(COLUMNS, sent));
    }

    static FamilyForm of(List<Entry<HouseholdMember>> household, long version) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        household.stream()
                .filter(each -> !isContinued(each, household))
                .forEach(each -> rows.put(each.id().toString(), row(each)));
        return new FamilyForm(new TypedRows(COLUMNS, version, rows).longer());
    }

    /** A row that ended because the member has gone on in another one: a move into or out of the household. */
    private static boolean isContinued(Entry<HouseholdMember> ended, List<Entry<HouseholdMember>> household) {
        return !ended.isCurrent()
                && household.stream()
                        .filter(Entry::isCurrent)
                        .map(Entry::content)
                        .anyMatch(each -> each.name().equals(ended.content().name())
                                && each.relation().equals(ended.content().relation()));
    }

    static Map<String, String> row(Entry<HouseholdMember> entry) {
        HouseholdMember member = entry.content();
        Kin kin = member.kin();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("relation", member.relation());
        row.put("name", member.name());
        row.put("sex", kin.sex() == null ? "" : kin.sex().label());
        row.put("birth", member.birth() == null ? "" : member.birth().asTyped());
        row.put("living", living(entry));
        row.put("occupation", Objects.toString(member.occupation(), ""));
        row.put("health", Objects.toString(member.health(), ""));
        row.put(
                "partnership",
                kin.partnership() == null ? "" : kin.partnership().label());
        row.put("through", Objects.toString(kin.through(), ""));
        return row;
    }

    private static String living(Entry<HouseholdMember> entry) {
        if (entry.content().kin().deceased()) {
            return DECEASED;
        }
        if (!entry.isCurrent()) {
            return FORMER;
        }
        return entry.content().livesTogether() ? TOGETHER : APART;
    }

    FamilyForm atLeast(int blankRows) {
        return new FamilyForm(typed.atLeast(blankRows));
    }

    FamilyForm longer() {
        return new FamilyForm(typed.longer());
    }

    List<Stored> stored() {
        return typed.stored((key, column) -> column.equals("through") ? others(key) : List.of());
    }

    /** Whom the 続柄 of this row may go through. */
    List<Choice> others(String key) {
        return typed.keys().stream()
                .filter(other -> !other.equals(key))
                .filter(other -> !typed.value(other, "name").isBlank())
                .map(other -> Choice.of(other, typed.value(other, "relation") + "　" + typed.value(other, "name")))
                .toList();
    }

    /** Of who has left the household it can only be said here that she died. */
    List<Choice> livings(String key) {
        return Typed.choices(
                typed.value(key, "living").equals(FORMER)
                        ? List.of(FORMER, DECEASED)
                        : List.of(TOGETHER, APART, DECEASED));
    }

    /** @throws Refusal with everything that is to be put right */
    List<FamilyEntry> read(LocalDate today) {
        var refusals = new Refusals();
        List<FamilyEntry> entries = new ArrayList<>();
        typed.keys().stream()
                .filter(key -> typed.id(key).isPresent() || !typed.isEmpty(key, ASKED))
                .flatMap(key -> Stream.ofNullable(entry(key, today, refusals)))
                .forEach(entries::add);
        refusals.throwIfAny();
        return entries;
    }

    private @Nullable FamilyEntry entry(String key, LocalDate today, Refusals refusals) {
        var row = new TypedRow(typed, key, refusals);
        String relation = row.reading("relation", value -> Typed.required(value, LINE, "続柄を選んでください"));
        String name = row.reading("name", value -> Typed.required(value, LINE, "氏名を入力してください。わからないときは「不明」と入力します"));
        PartialDate birth = row.reading("birth", value -> BirthDates.parse(value, today));
        String living = row.reading(
                "living",
                value -> Typed.choice(
                        new String[] {TOGETHER, APART, DECEASED, FORMER}, label -> label, value, "同居・別居・故人を選んでください"));
        String occupation = row.reading("occupation", value -> TypedText.strip(value, LINE));
        String health = row.reading("health", value -> TypedText.strip(value, NOTE));
        Sex sex = row.chosen("sex", Sex.values(), Sex::label);
        Partnership partnership = row.chosen("partnership", Partnership.values(), Partnership::label);
        if (!refusals.isEmpty()) {
            return null;
        }
        var kin = new Kin(sex, DECEASED.equals(living), partnership, null);
        boolean together = TOGETHER.equals(living);
        return new FamilyEntry(
                key,
                typed.id(key).orElse(null),
                new HouseholdMember(
                        requireNonNull(name),
                        null,
                        requireNonNull(relation),
                        birth,
                        together,
                        occupation,
                        health,
                        null,
                        null,
                        kin),
                TypedText.strip(typed.value(key, "through")));
    }
}
