package tsunagi.supportlog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import tsunagi.web.Choice;

/** 様式3 の区分 — the dated code lists of the record, kept in {@code supportlog/codes.csv}. */
enum CodeList {
    /** 対応方法: the nation counts 支援実績（延べ） by it. */
    METHOD,
    /** 対応相手 */
    COUNTERPART,
    /** 場所 */
    PLACE,
    /** 支援内容 */
    CONTENT;

    /** Of {@link #CONTENT}: completes step 10. */
    static final String MONITORING = "S13";

    private static final List<SupportCode> ALL = read();

    boolean offers(String code, LocalDate day) {
        return ALL.stream()
                .anyMatch(entry -> entry.list() == this && entry.code().equals(code) && entry.isValidOn(day));
    }

    List<Choice> choices(LocalDate day) {
        return ALL.stream()
                .filter(entry -> entry.list() == this && entry.isValidOn(day))
                .map(entry -> Choice.of(entry.code(), entry.label()))
                .toList();
    }

    /** The label that a code has on a day, also after its last day. */
    String label(String code, LocalDate day) {
        List<SupportCode> named = ALL.stream()
                .filter(entry -> entry.list() == this && entry.code().equals(code))
                .toList();
        return named.stream()
                .filter(entry -> entry.isValidOn(day))
                .findFirst()
                .or(() -> named.stream().reduce((_, later) -> later))
                .map(SupportCode::label)
                .orElse(code);
    }

    String labels(Collection<String> codes, LocalDate day) {
        return codes.stream().map(code -> label(code, day)).collect(Collectors.joining("・"));
    }

    private static List<SupportCode> read() {
        var resource = Objects.requireNonNull(CodeList.class.getResourceAsStream("/supportlog/codes.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(CodeList::code).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SupportCode code(String line) {
        String[] parts = line.split(",", -1);
        return new SupportCode(
                valueOf(parts[0]),
                parts[1],
                parts[2],
                LocalDate.parse(parts[3]),
                parts[4].isEmpty() ? null : LocalDate.parse(parts[4]));
    }
}
