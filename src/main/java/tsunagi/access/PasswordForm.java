package tsunagi.access;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;

/** The form of パスワードを変える, as typed; nothing of it is ever shown again. */
record PasswordForm(
        @Nullable String currentPassword,
        @Nullable String password,
        @Nullable String passwordAgain) {

    String current() {
        return Objects.toString(currentPassword, "");
    }

    /** @throws Refusal when a field is empty, or the new password was typed in two ways */
    String read() {
        if (current().isEmpty()) {
            throw new Refusal("currentPassword", "今のパスワードを入力してください");
        }
        return PasswordEntry.typedTwice(password, passwordAgain);
    }

    /** Never the passwords. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
