package tsunagi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import tsunagi.web.FormToken;
import tsunagi.web.Frame;
import tsunagi.web.Frame.NavigationItem;
import tsunagi.web.FrameSource;
import tsunagi.web.Notice;
import tsunagi.web.PageAddress;
import tsunagi.web.Writing;

/** The frame of each page for the person at the keyboard: her name, and links only to what she may open. */
@Component
class SignedInFrame implements FrameSource {
    private final PageWriting drafts;
    private final boolean practice;

    SignedInFrame(PageWriting drafts, Environment environment) {
        this.drafts = drafts;
        this.practice = environment.acceptsProfiles(Profiles.of("practice"));
    }

    private record Entry(Permission permission, NavigationItem item) {
        static Entry of(Permission permission, String label, String href, String keys) {
            return new Entry(permission, NavigationItem.of(label, href).shortcut(keys));
        }
    }

    private static final List<Entry> NAVIGATION = List.of(
            Entry.of(Permission.VIEW_WORKLIST, "今日の仕事", "/today", "g t"),
            Entry.of(Permission.VIEW_WORKLIST, "予定", "/calendar", "g y"),
            Entry.of(Permission.VIEW_CASE_LIST, "相談・ケース", "/cases", "g c"),
            Entry.of(Permission.VIEW_PLAN_REVIEW, "プラン未作成の確認", "/reviews", "g p"),
            Entry.of(Permission.MERGE_PERSONS, "同じ方の確認", "/merges", "g d"),
            Entry.of(Permission.VIEW_CONFERENCE, "支援調整会議", "/conferences", "g m"),
            Entry.of(Permission.ATTEND_SUPPORT_CONFERENCE, "支援会議（法9条）", "/support-conference", "g q"),
            Entry.of(Permission.VIEW_DECISION_INBOX, "支援決定・確認", "/decisions", "g a"),
            Entry.of(Permission.CHECK_HOUSING_BENEFIT, "給付金の審査", "/housing-benefit/inbox", "g x"),
            Entry.of(Permission.TRY_HOUSING_BENEFIT, "給付金の試算", "/housing-benefit/what-if", "g b"),
            Entry.of(Permission.PAY_HOUSING_BENEFIT, "給付金の支払", "/housing-benefit/payments", "g v"),
            Entry.of(Permission.VIEW_RESOURCES, "つなぎ先", "/resources", "g r"),
            Entry.of(Permission.KEEP_PHRASES, "定型文", "/phrases", "g f"),
            Entry.of(Permission.VIEW_RETURNS, "報告", "/returns", "g h"),
            Entry.of(Permission.VIEW_TABLES, "独自集計表", "/returns/tables", "g w"),
            Entry.of(Permission.TRANSCRIBE, "転記", "/returns/transcription", "g n"),
            Entry.of(Permission.VIEW_AUDIT, "監査記録", "/audit", "g l"),
            Entry.of(Permission.VIEW_EXPORT_LEDGER, "出力の記録", "/export-ledger", "g e"),
            Entry.of(Permission.KEEP_INCIDENTS, "漏えい等の事案", "/incidents", "g z"),
            Entry.of(Permission.CHECK_AUDIT, "監査記録の検査", "/audit-seals", "g k"),
            Entry.of(Permission.MANAGE_STAFF, "職員の管理", StaffController.PATH, "g s"),
            Entry.of(Permission.HAND_OVER_CASES, "ケースの引継ぎ", "/administration/succession", "g i"),
            Entry.of(Permission.SHARE_ROLLUPS, "集計の提供", "/administration/rollups", "g u"),
            Entry.of(Permission.VIEW_SETTINGS, "団体の設定", "/settings", "g ,"));

    @Override
    public Frame frame(HttpServletRequest request) {
        boolean shown = Actor.isPresent() && HiddenScreen.of(request).isEmpty();
        var frame = shown ? written(of(Actor.current(), request), request) : Frame.signedOut();
        return frame.csrf(csrf(request)).notices(Notice.of(request)).practice(practice);
    }

    /** A form that was refused is the same form again; a draft that is gone on with as well. */
    private Frame written(Frame frame, HttpServletRequest request) {
        var reader = Actor.current().staff();
        boolean asked = "GET".equals(request.getMethod())
                && (request.getAttribute(Arrival.WRITTEN) != null
                        || PageAddress.draft(request).isPresent());
        Writing writing = asked ? drafts.of(request, reader) : Writing.by(reader.value(), PageAddress.of(request));
        UUID continued = writing.continued().isEmpty()
                ? null
                : PageAddress.draft(request).orElse(null);
        UUID refused = FormToken.token(request.getParameter("formToken")).orElseGet(frame::formToken);
        return frame.writing(writing, continued == null ? refused : continued);
    }

    private static Frame of(Actor actor, HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        var items = NAVIGATION.stream()
                .filter(entry -> actor.may(entry.permission()))
                .filter(entry -> entry.permission() != Permission.ATTEND_SUPPORT_CONFERENCE || actor.seated())
                .map(Entry::item)
                .toList();
        var navigation = items.stream()
                .map(item -> items.stream().anyMatch(deeper -> isDeeper(deeper, item, path)) ? item : item.on(path))
                .toList();
        var tools = Stream.of(NavigationItem.of("＋新しい相談", "/intake/new").shortcut("c"))
                .filter(item -> actor.may(Permission.RECEIVE_CONSULTATION))
                .toList();
        String search = actor.may(Permission.SEARCH) ? "/search" : null;
        var staff = new Frame.SignedIn(actor.name(), actor.roleLabels(), null, actor.singleKeys());
        return Frame.signedIn(municipalityName(request), null, staff).navigation(navigation, tools, search);
    }

    /** Of two entries, one below the other, the deeper one is the current page. */
    private static boolean isDeeper(NavigationItem deeper, NavigationItem item, String path) {
        return deeper.href().startsWith(item.href() + "/") && deeper.on(path).current();
    }

    private static String municipalityName(HttpServletRequest request) {
        var session = request.getSession(false);
        var membership = session == null ? null : (Membership) session.getAttribute(Membership.CHOSEN);
        return membership == null ? "" : membership.municipalityName();
    }

    private static Frame.@Nullable Csrf csrf(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? null : new Frame.Csrf(token.getParameterName(), token.getToken());
    }
}
