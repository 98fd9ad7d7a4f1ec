package tsunagi.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * 続きから書く — a page as it is made for everybody, with drafts put into its forms. So each form of the program can be gone on
 * with, and compared with what is saved, without a word about drafts in its module.
 */
final class ContinuedPage {
    private static final String CONTROLS = "input[name], textarea[name], select[name]";
    private static final String NOT_FILLED = "[type=submit], [type=button], [type=image], [type=file], [type=password]";

    private final Document page;

    private ContinuedPage(String html) {
        this.page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
    }

    /** One field in which a draft differs from what is saved. */
    record Difference(String label, String saved, String draft) {}

    static String fill(String html, List<CarriedForm> drafts) {
        var continued = new ContinuedPage(html);
        drafts.forEach(continued::fill);
        return continued.page.outerHtml();
    }

    static List<Difference> differences(String html, List<CarriedForm> drafts) {
        var saved = new ContinuedPage(html);
        var written = new ContinuedPage(html);
        drafts.forEach(written::fill);
        return drafts.stream()
                .flatMap(draft ->
                        Stream.concat(differences(saved.words(draft), written.words(draft)), saved.withoutField(draft)))
                .toList();
    }

    private static Stream<Difference> differences(Map<String, Words> saved, Map<String, Words> written) {
        return saved.entrySet().stream().flatMap(entry -> {
            Words draft = written.getOrDefault(entry.getKey(), entry.getValue());
            String before = entry.getValue().text();
            return before.equals(draft.text())
                    ? Stream.of()
                    : Stream.of(new Difference(entry.getValue().label(), before, draft.text()));
        });
    }

    /** Texts for which the page has no field any more. */
    private Stream<Difference> withoutField(CarriedForm draft) {
        Set<String> names = forms(draft)
                .flatMap(ContinuedPage::controls)
                .map(control -> control.attr("name"))
                .collect(Collectors.toSet());
        return draft.fields().stream()
                .filter(field -> !names.contains(field.name())
                        && !CarriedForm.OF_THE_PAGE.contains(field.name())
                        && !field.value().isBlank())
                .map(field -> new Difference("今の画面にない欄", "", field.value()));
    }

    private void fill(CarriedForm draft) {
        forms(draft).forEach(form -> fill(form, draft));
    }

    private static void fill(Element form, CarriedForm draft) {
        draft.fields().stream()
                .filter(field -> field.name().equals(FormBase.PARAMETER))
                .forEach(base -> form.appendElement("input")
                        .attr("type", "hidden")
                        .attr("name", base.name())
                        .val(base.value()));
        Map<String, Deque<String>> typed = new HashMap<>();
        draft.fields()
                .forEach(field -> typed.computeIfAbsent(field.name(), name -> new ArrayDeque<>())
                        .add(field.value()));
        List<Element> controls = controls(form).toList();
        controls.stream().filter(ContinuedPage::isTicked).forEach(control -> tick(control, values(typed, control)));
        controls.stream()
                .filter(control -> !isTicked(control) && !values(typed, control).isEmpty())
                .forEach(control -> write(control, values(typed, control).remove()));
    }

    private static Deque<String> values(Map<String, Deque<String>> typed, Element control) {
        return typed.getOrDefault(control.attr("name"), new ArrayDeque<>());
    }

    private static void tick(Element control, Deque<String> values) {
        control.attr("checked", values.removeFirstOccurrence(control.hasAttr("value") ? control.val() : "on"));
    }

    private static void write(Element control, String value) {
        switch (control.tagName()) {
            // A parser drops the first line break of a textarea.
            case "textarea" -> control.text("\n" + value);
            case "select" ->
                control.select("option")
                        .forEach(option ->
                                option.attr("selected", optionValue(option).equals(value)));
            default -> control.val(value);
        }
    }

    private static String optionValue(Element option) {
        return option.hasAttr("value") ? option.attr("value") : option.text();
    }

    /** What staff read in a field. */
    private record Words(String label, String text) {
        Words and(Words next) {
            return new Words(
                    label,
                    Stream.of(text, next.text).filter(part -> !part.isEmpty()).collect(Collectors.joining("、")));
        }
    }

    private Map<String, Words> words(CarriedForm draft) {
        var words = new LinkedHashMap<String, Words>();
        var visible = new ArrayList<Element>();
        forms(draft)
                .flatMap(ContinuedPage::controls)
                .filter(control -> !control.is("[type=hidden]"))
                .forEach(visible::add);
        visible.forEach(
                control -> words.merge(control.attr("name"), new Words(label(control), text(control)), Words::and));
        return words;
    }

    private static String text(Element control) {
        if (isTicked(control)) {
            return control.hasAttr("checked") ? ownLabel(control) : "";
        }
        return switch (control.tagName()) {
            case "textarea" -> control.wholeText().strip();
            case "select" -> control.select("option[selected]").text();
            default -> control.val();
        };
    }

    private String label(Element control) {
        Element group = control.closest("fieldset");
        if (isTicked(control) && group != null) {
            return ownWords(group.select("legend").first(), control);
        }
        return ownLabel(control);
    }

    private static String ownLabel(Element control) {
        Element root = control.root();
        return ownWords(root.selectFirst("label[for=\"" + control.id() + "\"]"), control);
    }

    private static String ownWords(@Nullable Element label, Element control) {
        if (label == null) {
            return control.hasAttr("aria-label") ? control.attr("aria-label") : control.attr("name");
        }
        return label.ownText().isBlank() ? label.text() : label.ownText();
    }

    private Stream<Element> forms(CarriedForm draft) {
        return page.select("form[method=post]").stream()
                .filter(form -> PageAddress.place(form.attr("action")).equals(draft.action()));
    }

    private static Stream<Element> controls(Element form) {
        return form.select(CONTROLS).stream()
                .filter(control -> !CarriedForm.OF_THE_PAGE.contains(control.attr("name")) && !control.is(NOT_FILLED));
    }

    private static boolean isTicked(Element control) {
        return control.is("[type=checkbox], [type=radio]");
    }
}
