package tsunagi.reporting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.tenancy.MunicipalityDirectory;

/** 提供先を加える, as typed. */
record SharingForm(@Nullable String recipient, @Nullable String maskedBelow) {
    private static final String USUAL_MASK = "5";

    static SharingForm blank() {
        return new SharingForm(null, USUAL_MASK);
    }

    /** To whom, and which numbers are masked there. */
    record Wanted(MunicipalityDirectory.Entry recipient, int maskedBelow) {}

    /** @throws Refusal with one reason per field to put right */
    Wanted read(SharingPage page) {
        var refusals = new Refusals();
        var chosen = page.choice(recipient).orElse(null);
        refusals.unless(chosen != null, "recipient", "提供先の団体を選んでください");
        boolean known =
                SharingPage.maskings().stream().anyMatch(each -> each.value().equals(maskedBelow));
        refusals.unless(known, "maskedBelow", "小さい数の扱いを選んでください");
        refusals.throwIfAny();
        return new Wanted(Objects.requireNonNull(chosen), Integer.parseInt(Objects.requireNonNull(maskedBelow)));
    }
}
