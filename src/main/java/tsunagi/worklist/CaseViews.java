package tsunagi.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.documents.HandedOut;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.OfficeId;
import tsunagi.web.HttpProblem;

/** 相談・ケースの一覧, and 保存した一覧: lists of cases with a name, one's own or shared with one's desk; only who made one changes it. */
@Service
public class CaseViews {
    private final Access access;
    private final CaseViewStore store;
    private final CaseListStore lists;
    private final CaseLists shown;
    private final CaseListFile file;
    private final Clock clock;

    CaseViews(
            Access access, CaseViewStore store, CaseListStore lists, CaseLists shown, CaseListFile file, Clock clock) {
        this.access = access;
        this.store = store;
        this.lists = lists;
        this.shown = shown;
        this.file = file;
        this.clock = clock;
    }

    /** The list that the reader begins with, where she has chosen one. */
    @Transactional
    Optional<UUID> first() {
        access.require(Permission.VIEW_CASE_LIST);
        return store.all().stream().filter(CaseView::first).map(CaseView::id).findFirst();
    }

    /** The list itself, of nobody's making. */
    @Transactional
    CaseListPage list(CaseFilter filter) {
        access.require(Permission.VIEW_CASE_LIST);
        return page(filter, null, store.all(), lists.list(filter, CaseOrder.LAST_FACT, null, CaseFilter.PAGE_SIZE));
    }

    @Transactional
    CaseListPage page(UUID id, int page) {
        access.require(Permission.VIEW_CASE_LIST);
        var views = store.all();
        var view = find(views, id);
        var filter = view.filter(page);
        return page(filter, view, views, found(view, filter, CaseFilter.PAGE_SIZE));
    }

    /** What the form shows beside what was typed; null for a new one. */
    @Transactional
    CaseViewFormPage form(@Nullable UUID id) {
        return new CaseViewFormPage(id, maySave());
    }

    /** One's own, to be changed. */
    @Transactional
    CaseView toEdit(UUID id) {
        maySave();
        return own(id);
    }

    @Transactional
    UUID add(CaseViewForm form) {
        boolean mayShare = maySave();
        UUID id = Identifiers.next();
        store.add(id, form.read(), offices(form, mayShare));
        return id;
    }

    @Transactional
    UUID change(UUID id, CaseViewForm form) {
        boolean mayShare = maySave();
        if (!store.change(id, form.read(), offices(form, mayShare))) {
            throw HttpProblem.notFound();
        }
        return id;
    }

    /** It is used no longer, neither by others. */
    @Transactional
    void end(UUID id) {
        maySave();
        own(id);
        store.end(id);
    }

    @Transactional
    void beginWith(UUID id) {
        access.require(Permission.VIEW_CASE_LIST);
        find(store.all(), id);
        store.beginWith(id);
    }

    @Transactional
    void beginWithAll() {
        access.require(Permission.VIEW_CASE_LIST);
        store.beginWithAll();
    }

    /** Excel; a restricted case never leaves. */
    @Transactional
    HandedOut excel(UUID id) {
        access.require(Permission.VIEW_CASE_LIST, Channel.FILE);
        var view = find(store.all(), id);
        var found = found(view, view.filter(1), CaseListFile.MOST);
        var lines = found.lines().stream().filter(line -> !line.restricted()).toList();
        var named = shown.named(Permission.VIEW_CASE_LIST, lines, Channel.FILE);
        return file.handOut(view, named, found.total() > CaseListFile.MOST, LocalDate.now(clock));
    }

    private CaseListStore.Lines found(CaseView view, CaseFilter filter, int size) {
        DayFilter day = view.content().filter().day();
        var days = day == null ? null : new CaseListStore.Days(day.day(), day.range(LocalDate.now(clock)));
        return lists.list(filter, view.content().order(), days, size);
    }

    private CaseListPage page(
            CaseFilter filter, @Nullable CaseView view, List<CaseView> all, CaseListStore.Lines found) {
        var actor = Actor.current();
        return new CaseListPage(
                filter,
                view,
                all,
                shown.named(Permission.VIEW_CASE_LIST, found.lines(), Channel.SCREEN),
                found.total(),
                LocalDate.now(clock),
                new CaseListPage.Rights(
                        actor.may(Permission.VIEW_CASE_LIST, Channel.PRINT),
                        actor.may(Permission.VIEW_CASE_LIST, Channel.FILE),
                        actor.may(Permission.RECORD_SUPPORT)));
    }

    /** Says whether there is a desk to share with: the city's staff has none. */
    private boolean maySave() {
        return !access.require(Permission.VIEW_CASE_LIST).offices().isEmpty();
    }

    private static List<OfficeId> offices(CaseViewForm form, boolean mayShare) {
        return form.shared() && mayShare ? Actor.current().offices() : List.of();
    }

    private CaseView own(UUID id) {
        var view = find(store.all(), id);
        if (!view.own()) {
            throw HttpProblem.notFound();
        }
        return view;
    }

    private static CaseView find(List<CaseView> views, UUID id) {
        return views.stream().filter(view -> view.id().equals(id)).findFirst().orElseThrow(HttpProblem::notFound);
    }
}
