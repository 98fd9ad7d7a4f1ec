package tsunagi.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * 通知文 — an outgoing paper such as 様式8 支援提供（変更）通知書 (standard-forms §6B).
 *
 * @param documentNumber as {@link DocumentNumbers} gave it; empty where such papers are not numbered
 * @param items what stands under 記, numbered in this order; empty for a letter without 記
 * @param notice 教示文, empty where the municipality doesn't print one
 */
public record Letter(
        String documentNumber,
        LocalDate date,
        Addressee addressee,
        Sender sender,
        String title,
        List<String> paragraphs,
        List<Item> items,
        String notice,
        String contact) {

    public Letter {
        Objects.requireNonNull(documentNumber, "documentNumber is null");
        Objects.requireNonNull(date, "date is null");
        Objects.requireNonNull(notice, "notice is null");
        Objects.requireNonNull(contact, "contact is null");
        paragraphs = List.copyOf(paragraphs);
        items = List.copyOf(items);
    }

    /** 宛名. The honorific is 様 for a person and 御中 for an organisation. */
    public record Addressee(String postalCode, List<String> address, String name, String honorific) {
        public Addressee {
            address = List.copyOf(address);
        }
    }

    /** 発信者; the office is empty where the name says all. */
    public record Sender(String office, String name, Seal seal) {}

    /** 公印: its place is empty, printed as omitted, or there is none on a paper of this kind. */
    public enum Seal {
        PLACE("印"),
        OMITTED("（公印省略）"),
        NONE("");

        private final String mark;

        Seal(String mark) {
            this.mark = mark;
        }

        public String mark() {
            return mark;
        }
    }

    /** One numbered entry under 記. */
    public sealed interface Item {
        String label();

        /** An entry with text beside its label. */
        record Text(String label, String text) implements Item {}

        /** An entry with a table below its label. */
        record Table(String label, List<String> heads, List<List<String>> rows) implements Item {
            public Table {
                heads = List.copyOf(heads);
                rows = rows.stream().map(List::copyOf).toList();
            }
        }
    }
}
