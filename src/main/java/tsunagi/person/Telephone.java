package tsunagi.person;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
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
