package tsunagi.person;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PhoneNumber;

/**
 * 電話番号 with what was promised about calling it.
 *
 * @param owner whose it is: 本人携帯, 自宅, 母
 * @param mayCall 連絡してよい
 * @param mayLeaveMessage 留守番電話・伝言に残してよい
 * @param hideOurName 機関名を名乗らない
 */
public record Telephone(
        PhoneNumber number,
        String owner,
        boolean mayCall,
        boolean mayLeaveMessage,
        boolean hideOurName,
        @Nullable String note) {
    public Telephone {
        requireNonNull(number, "number is null");
        requireNonNull(owner, "owner is null");
    }

    /** 本人携帯, to be called without any reserve. */
    public static Telephone own(PhoneNumber number) {
        return new Telephone(number, "本人携帯", true, true, false, null);
    }

    /** Each number once: where it is written twice, as after a merge, the stricter promise holds. */
    static List<Telephone> once(List<Telephone> telephones) {
        Map<String, Telephone> byDigits = new LinkedHashMap<>();
        telephones.forEach(each -> byDigits.merge(each.number().digits(), each, Telephone::stricter));
        return List.copyOf(byDigits.values());
    }

    private Telephone stricter(Telephone other) {
        return new Telephone(
                number,
                owner,
                mayCall && other.mayCall,
                mayLeaveMessage && other.mayLeaveMessage,
                hideOurName || other.hideOurName,
                note == null ? other.note : note);
    }

    /** What to mind before dialling, as one text; empty when there is nothing to mind. */
    public String warning() {
        return String.join("。", rules());
    }

    /** What to mind before dialling, one sentence each. */
    public List<String> rules() {
        if (!mayCall) {
            return List.of("この番号には電話しないでください");
        }
        List<String> rules = new ArrayList<>();
        if (!mayLeaveMessage) {
            rules.add("留守電に残さないでください");
        }
        if (hideOurName) {
            rules.add("機関名を名乗らないでください");
        }
        return rules;
    }
}
