package tsunagi.housingbenefit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** 試算の入力, as typed. A field of a row is named {@code incomes.1.amount}; {@code incomes} alone says how many rows there are. */
record WhatIfForm(Map<String, String> typed) {
    private static final int MOST_ROWS = 20;
    private static final int MORE_ROWS = 2;
    private static final Pattern FIELD =
            Pattern.compile("[a-z][A-Za-z]{1,30}(?:\\.(\\d{1,2}|[A-Z_]{2,30})(?:\\.[A-Za-z]{1,20})?)?");
    private static final List<String> NO_FIELDS = List.of("formToken", "formPage", "formBase", "draft", "show");

    WhatIfForm {
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    }

    static WhatIfForm of(MultiValueMap<String, String> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        sent.toSingleValueMap().forEach((name, value) -> {
            if (FIELD.matcher(name).matches() && !NO_FIELDS.contains(name)) {
                typed.put(name, value);
            }
        });
        return new WhatIfForm(typed);
    }

    /** With what is offered where nothing was sent. */
    WhatIfForm over(Map<String, String> offered) {
        Map<String, String> both = new LinkedHashMap<>(offered);
        both.putAll(typed);
        return new WhatIfForm(both);
    }

    String value(String name) {
        return typed.getOrDefault(name, "");
    }

    String value(RowKind kind, int row, String field) {
        return value(kind.name(row, field));
    }

    /** The numbers of the rows that stand on the screen. */
    List<Integer> rows(RowKind kind) {
        return IntStream.rangeClosed(1, count(kind)).boxed().toList();
    }

    /** The rows in which something was typed. */
    Stream<Integer> told(RowKind kind) {
        return rows(kind).stream()
                .filter(row -> kind.telling().stream()
                        .anyMatch(field -> !value(kind, row, field).isBlank()));
    }

    private int count(RowKind kind) {
        Pattern field = Pattern.compile(kind.label() + "\\.(\\d{1,2})\\.\\w+");
        int last = typed.keySet().stream()
                .map(field::matcher)
                .filter(Matcher::matches)
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .max()
                .orElse(0);
        String asked = value(kind.label());
        int wanted = asked.matches("\\d{1,2}") ? Integer.parseInt(asked) : 0;
        return Math.min(MOST_ROWS, Math.max(kind.offered(), Math.max(last, wanted)));
    }

    WhatIfForm longer(RowKind kind) {
        Map<String, String> longer = new LinkedHashMap<>(typed);
        longer.put(kind.label(), Integer.toString(count(kind) + MORE_ROWS));
        return new WhatIfForm(longer);
    }

    /** The address at which as many rows stand there, so that a draft finds all of them. */
    String page(String path) {
        String rows = Stream.of(RowKind.values())
                .filter(kind -> count(kind) > kind.offered())
                .map(kind -> kind.label() + "=" + count(kind))
                .reduce((one, next) -> one + "&" + next)
                .orElse("");
        return rows.isEmpty() ? path : path + "?" + rows;
    }

    /** Whether something was typed into any of these fields. */
    boolean isTold(List<String> names) {
        return names.stream().anyMatch(name -> !value(name).isBlank());
    }
}
