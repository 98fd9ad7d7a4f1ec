package tsunagi.packet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tsunagi.person.PersonCard;

/** 匿名 — takes a person's name out of running text, wherever it was typed. */
record Namelessness(List<String> names) {
    private static final String INSTEAD = "本人";

    Namelessness {
        names = List.copyOf(names);
    }

    static Namelessness of(PersonCard person) {
        var names = new ArrayList<String>();
        add(names, person.displayName());
        String kana = person.kana();
        if (kana != null) {
            add(names, kana);
        }
        names.sort(Comparator.comparingInt(String::length).reversed());
        return new Namelessness(names);
    }

    /** The whole name, with and without its space, and its parts; a part of one letter would tear other words apart. */
    private static void add(List<String> names, String written) {
        String plain = written.replaceAll("（.*）", "").strip();
        Stream.concat(Stream.of(plain, plain.replaceAll("[\\s　]+", "")), Stream.of(plain.split("[\\s　]+")))
                .filter(part -> part.length() > 1)
                .filter(part -> !names.contains(part))
                .forEach(names::add);
    }

    String without(String text) {
        String cleaned = text;
        for (String name : names) {
            cleaned = cleaned.replace(name, INSTEAD);
        }
        return cleaned;
    }
}
