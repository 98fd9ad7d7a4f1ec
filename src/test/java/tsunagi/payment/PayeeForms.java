package tsunagi.payment;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 支払先の入力 with invented names. */
final class PayeeForms {
    private PayeeForms() {}

    /** A landlord as the one who pays types it, sent to the payee form. */
    static Map<String, String> landlord() {
        var fields = new HashMap<String, String>();
        fields.put("share", "1");
        fields.put("seen", "");
        fields.put("validFrom", "令和8年4月1日");
        fields.put("kind", "LANDLORD");
        fields.put("name", "練習 大家");
        fields.put("bankCode", "９９９９");
        fields.put("bankName", "練習銀行");
        fields.put("branchCode", "001");
        fields.put("branchName", "本店");
        fields.put("accountType", "ORDINARY");
        fields.put("accountNumber", "12345");
        fields.put("holder", "レンシュウ オオヤ");
        return fields;
    }

    static PayeeForm form(Map<String, String> fields) {
        return new PayeeForm(
                fields.get("share"),
                fields.get("seen"),
                fields.get("validFrom"),
                fields.get("kind"),
                fields.get("ground"),
                fields.get("necessity"),
                fields.get("foundOn"),
                fields.get("name"),
                fields.get("amount"),
                fields.get("bankCode"),
                fields.get("bankName"),
                fields.get("branchCode"),
                fields.get("branchName"),
                fields.get("accountType"),
                fields.get("accountNumber"),
                fields.get("holder"));
    }

    /** The same with one field otherwise. */
    static PayeeForm with(String field, @Nullable String value) {
        var fields = landlord();
        fields.put(field, value);
        return form(fields);
    }
}
