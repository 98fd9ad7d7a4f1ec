package tsunagi.tenancy;

import static java.util.Objects.requireNonNull;

import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;

/**
 * 提出先 — to whom a return is handed in, how and until when, such as 区保健福祉センター and 福祉局 of 大阪市 each month.
 *
 * @param per who hands it in: the municipality once, or each agency
 * @param method how it is handed in: 電子メール, 市の指定様式 …; may be empty
 * @param valid for the returns of which days
 * @param assumed 仮定: nobody has confirmed it
 * @param source the section or paper that says so, or why it is assumed
 */
public record Recipient(
        RecipientId id,
        String name,
        Frequency frequency,
        Per per,
        String method,
        Deadline deadline,
        Period valid,
        boolean assumed,
        String source) {
    public Recipient {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(frequency, "frequency is null");
        requireNonNull(per, "per is null");
        requireNonNull(method, "method is null");
        requireNonNull(deadline, "deadline is null");
        requireNonNull(valid, "valid is null");
        requireNonNull(source, "source is null");
        if (name.isBlank()) {
            throw new Refusal("name", "提出先の名前を入力してください");
        }
    }

    /** Which return. */
    public enum Frequency implements Labelled {
        MONTHLY("月報"),
        YEARLY("年報");

        private final String label;

        Frequency(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** 提出の単位. */
    public enum Per implements Labelled {
        MUNICIPALITY("市全体で1回"),
        AGENCY("機関ごと");

        private final String label;

        Per(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Whether both receive the same return on some day. */
    boolean overlaps(Recipient other) {
        return !id.equals(other.id)
                && name.equals(other.name)
                && frequency == other.frequency
                && valid.overlaps(other.valid);
    }
}
