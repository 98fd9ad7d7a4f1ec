package tsunagi.resource;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PhoneNumber;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.web.Conflict.Stored;

/** The form of a つなぎ先 as typed. */
record ResourceForm(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String contact,
        @Nullable String telephone,
        @Nullable String note,
        @Nullable String active,
        @Nullable Long version) {
    static final String IN_USE = "使う";
    static final String OUT_OF_USE = "使わない";
    private static final int LINE = 100;
    private static final int TEXT = 1000;

    static ResourceForm blank() {
        return new ResourceForm(null, null, null, null, null, IN_USE, null);
    }

    static ResourceForm of(Resource resource, long version) {
        return new ResourceForm(
                resource.name(),
                resource.kind().label(),
                resource.contact(),
                Objects.toString(resource.telephone(), null),
                resource.note(),
                resource.active() ? IN_USE : OUT_OF_USE,
                version);
    }

    /** For whoever has typed something else. */
    List<Stored> stored() {
        return List.of(
                Stored.of("name", "名前", name),
                Stored.of("kind", "種別", kind),
                Stored.of("contact", "担当・窓口", contact),
                Stored.of("telephone", "電話番号", telephone),
                Stored.of("note", "覚え書き", note),
                Stored.of("active", "利用", active));
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Resource read(ResourceId id) {
        var refusals = new Refusals();
        String readName = refusals.reading("name", () -> TypedText.strip(name, LINE));
        String readContact = refusals.reading("contact", () -> TypedText.strip(contact, LINE));
        String readNote = refusals.reading("note", () -> TypedText.strip(note, TEXT));
        String typedNumber = TypedText.strip(telephone);
        PhoneNumber readNumber =
                typedNumber == null ? null : refusals.reading("telephone", () -> PhoneNumber.parse(typedNumber));
        ResourceKind readKind = ResourceKind.read(kind).orElse(null);
        refusals.unless(TypedText.strip(name) != null, "name", "名前を入力してください");
        refusals.unless(readKind != null, "kind", "種別を選んでください");
        refusals.throwIfAny();
        return new Resource(
                id,
                Objects.requireNonNull(readName),
                Objects.requireNonNull(readKind),
                readContact,
                readNumber,
                readNote,
                IN_USE.equals(active));
    }
}
