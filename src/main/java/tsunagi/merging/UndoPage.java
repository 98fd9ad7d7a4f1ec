package tsunagi.merging;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tsunagi.kernel.StaffId;
import tsunagi.person.BasicsField;
import tsunagi.person.MergeUndoing;
import tsunagi.person.PersonBasics;
import tsunagi.web.Detail;

/** 統合を取り消す画面 — what comes back, and what was written since and stays. */
record UndoPage(MergeUndoing undoing, Map<StaffId, String> names) {

    /** One of the basics that goes back. */
    record Line(String label, String now, String then) {}

    String path() {
        return path(undoing.merge().id().toString());
    }

    static String path(String id) {
        return MergeController.PATH + "/done/" + id;
    }

    List<Detail> details() {
        var merge = undoing.merge();
        return List.of(
                Detail.of(
                        "残した登録",
                        merge.keptName().display() + "（" + merge.newestCase().value() + "）"),
                Detail.of("統合された登録", merge.givenUpName().display()),
                Detail.of("統合した日", DonePage.done(merge.merged(), names)),
                Detail.of("統合した理由", merge.reason()));
    }

    boolean possible() {
        return undoing.merge().last();
    }

    List<Line> lines() {
        PersonBasics now = undoing.kept().content();
        return Stream.of(BasicsField.values())
                .filter(field -> !field.same(now, undoing.restored()))
                .map(field -> new Line(field.label(), words(field, now), words(field, undoing.restored())))
                .toList();
    }

    private static String words(BasicsField field, PersonBasics basics) {
        return Objects.requireNonNullElse(field.words(basics), "（空欄）");
    }

    String returning() {
        return numbers(undoing.returning());
    }

    String opening() {
        return numbers(undoing.opening());
    }

    String since() {
        return numbers(undoing.since());
    }

    String later() {
        return undoing.later().stream().map(BasicsField::label).collect(Collectors.joining("、"));
    }

    private static String numbers(List<MergeUndoing.Case> cases) {
        return cases.stream().map(each -> each.number().value()).collect(Collectors.joining("、"));
    }
}
