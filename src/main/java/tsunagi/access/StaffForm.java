package tsunagi.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Kana;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.tenancy.Office;
import tsunagi.web.Conflict.Stored;

/** The form of a 職員 as typed; the fields of the password are apart ({@link PasswordEntry}), because they are never shown again. */
record StaffForm(
        @Nullable String name,
        @Nullable String kana,
        @Nullable String login,
        @Nullable List<String> roles,
        @Nullable List<String> offices,
        @Nullable Long version) {
    private static final int LINE = 40;

    static StaffForm blank() {
        return new StaffForm(null, null, null, null, null, null);
    }

    static StaffForm of(StaffPage page) {
        var entry = page.entry();
        return new StaffForm(
                entry.name(),
                entry.kana(),
                page.login(),
                entry.roles().stream().map(Role::label).toList(),
                page.officeNames(),
                entry.version());
    }

    /** For whoever has typed something else. */
    List<Stored> stored(List<Office> known) {
        return List.of(
                Stored.of("name", "氏名", name),
                Stored.of("kana", "ふりがな", kana),
                Stored.chosen("roles", "役割", chosenRoles(), Role.choices()),
                Stored.chosen("offices", "窓口", chosenOffices(), StaffPage.choices(known)));
    }

    /** What stands in the register. */
    record Details(String name, String kana, Set<Role> roles, List<OfficeId> offices) {}

    List<String> chosenRoles() {
        return roles == null ? List.of() : roles;
    }

    List<String> chosenOffices() {
        return offices == null ? List.of() : offices;
    }

    /** @throws Refusal with one reason per field to put right */
    Details read(List<Office> known) {
        var refusals = new Refusals();
        String readName = refusals.reading("name", () -> TypedText.strip(name, LINE));
        refusals.unless(TypedText.strip(name) != null, "name", "氏名を入力してください");
        String readKana = refusals.reading("kana", () -> TypedText.strip(kana, LINE));
        boolean kanaTyped = TypedText.strip(kana) != null;
        refusals.unless(kanaTyped, "kana", "ふりがなを入力してください");
        refusals.unless(!kanaTyped || Kana.isKana(Objects.toString(kana)), "kana", "ふりがなは、ひらがなかカタカナで入力してください");
        Set<Role> readRoles = readRoles();
        refusals.unless(!readRoles.isEmpty(), "roles", "役割を一つ以上選んでください");
        List<OfficeId> readOffices = readOffices(known);
        boolean homeless = readRoles.stream().anyMatch(Role.desk()::contains) && readOffices.isEmpty();
        refusals.unless(!homeless, "offices", "相談支援の役割を持つ職員は、働く窓口を一つ以上選んでください");
        refusals.throwIfAny();
        return new Details(
                Objects.requireNonNull(readName),
                Kana.toHiragana(Objects.requireNonNull(readKana)),
                readRoles,
                readOffices);
    }

    /** @throws Refusal when it is none that can be typed on every keyboard */
    String readLogin() {
        String typed = TypedText.narrow(Objects.toString(login, ""));
        if (!typed.matches("[A-Za-z0-9][A-Za-z0-9._@-]{2,39}")) {
            throw new Refusal("login", "ログイン名は、英字か数字で始まる3〜40文字の半角で入力してください（使える記号 . _ - @）");
        }
        return typed;
    }

    private Set<Role> readRoles() {
        var read = EnumSet.noneOf(Role.class);
        chosenRoles().forEach(chosen -> Role.read(chosen).ifPresent(read::add));
        return read;
    }

    private List<OfficeId> readOffices(List<Office> known) {
        var read = new ArrayList<OfficeId>();
        for (Office office : known) {
            if (chosenOffices().contains(office.name())) {
                read.add(office.id());
            }
        }
        return read;
    }
}
