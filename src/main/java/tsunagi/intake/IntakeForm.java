package tsunagi.intake;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/** 新しい相談 as typed; office is empty where the staff member has only one. */
record IntakeForm(
        ReceptionForm reception,
        PersonForm person,
        ComplaintForm complaints,
        @Nullable String office) {

    static IntakeForm blank(LocalDateTime now) {
        return new IntakeForm(ReceptionForm.blank(now), PersonForm.BLANK, ComplaintForm.BLANK, null);
    }

    @Nullable
    OfficeId readOffice(Refusals refusals) {
        return readOffice(office, refusals);
    }

    static @Nullable OfficeId readOffice(@Nullable String office, Refusals refusals) {
        String typed = TypedText.strip(office);
        if (typed == null) {
            return null;
        }
        try {
            return new OfficeId(UUID.fromString(typed));
        } catch (IllegalArgumentException garbled) {
            refusals.add("office", "窓口を選んでください");
            return null;
        }
    }
}
