package tsunagi.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** 最初のパスワードの決め方. */
enum PasswordChoice {
    GENERATED("つなぎが作る", "次の画面に一度だけ出ます。本人に渡してください。"),
    TYPED("ここで決める", "下の2つの欄に同じものを入力します。"),
    EXISTING("ほかの実施主体のアカウントを使う", "同じ方が、同じログイン名ですでに使っているときに選びます。パスワードは変わりません。");

    private final String label;
    private final String support;

    PasswordChoice(String label, String support) {
        this.label = label;
        this.support = support;
    }

    static Optional<PasswordChoice> read(@Nullable String typed) {
        return TypedChoice.read(PasswordChoice.class, typed);
    }

    /** For a new staff member. */
    static List<Choice> all() {
        return choices(List.of(values()));
    }

    /** For one who has an account already. */
    static List<Choice> renewing() {
        return choices(List.of(GENERATED, TYPED));
    }

    private static List<Choice> choices(List<PasswordChoice> offered) {
        return offered.stream()
                .map(choice -> Choice.of(choice.name(), choice.label, choice.support))
                .toList();
    }
}
