package tsunagi.phrases;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.StaffId;

/**
 * 定型文.
 *
 * @param owner whose it is; null when the whole municipality uses it
 * @param name 略称, as the list shows it
 * @param reading よみ in ひらがな: what is typed behind 「/」
 * @param active false once nobody wants it any more
 */
public record Phrase(PhraseId id, @Nullable StaffId owner, String name, String reading, String text, boolean active) {
    /** 見出し of a record; comes with the program. */
    static final Phrase HEADINGS =
            new Phrase(new PhraseId(new UUID(0, 1)), null, "見出し", "みだし", "【本人の話】\n\n【見立て】\n\n【対応】\n\n【次回】\n", true);

    public Phrase {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(reading, "reading is null");
        requireNonNull(text, "text is null");
    }

    boolean ofTown() {
        return owner == null;
    }

    boolean isFor(StaffId staff) {
        return owner == null || owner.equals(staff);
    }

    boolean shipped() {
        return id.equals(HEADINGS.id);
    }
}
