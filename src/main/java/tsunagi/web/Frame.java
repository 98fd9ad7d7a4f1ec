package tsunagi.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the layout of every page shows around its content.
 *
 * @param municipality name of the implementing body, null while nobody is signed in
 * @param office name of the agency's desk, null where there is none
 * @param staff who is signed in, null before
 * @param tools links of the top band, such as 新しい相談
 * @param search where the search box posts to, null hides the box
 * @param formToken fresh for each page, makes its submission idempotent ({@link Submissions})
 * @param practice shows the banner of the practice municipality
 * @param writing what is being written into the forms of this page
 */
public record Frame(
        @Nullable String municipality,
        @Nullable String office,
        @Nullable SignedIn staff,
        List<NavigationItem> navigation,
        List<NavigationItem> tools,
        @Nullable String search,
        @Nullable Csrf csrf,
        UUID formToken,
        List<Notice> notices,
        boolean practice,
        Writing writing) {

    public static final String PRODUCT = "つなぎ";

    public Frame {
        navigation = List.copyOf(navigation);
        tools = List.copyOf(tools);
        notices = List.copyOf(notices);
    }

    /** The address, where the top band offers it to this role; null otherwise. */
    public @Nullable String offers(String href) {
        return tools.stream().anyMatch(tool -> tool.href().equals(href)) ? href : null;
    }

    /**
     * The signed-in staff member as the top band names them.
     *
     * @param roles as one label, such as 主任相談支援員
     * @param singleKeys whether single keys are shortcuts for her; she may switch them off (WCAG 2.1.4)
     */
    public record SignedIn(
            String name, String roles, @Nullable String lastSignIn, boolean singleKeys) {}

    /** Spring Security's token, as a hidden field carries it. */
    public record Csrf(String parameter, String token) {}

    /** One link of the navigation; shortcut as shown to the reader, such as {@code g t}. */
    public record NavigationItem(
            String label,
            String href,
            boolean current,
            @Nullable String shortcut) {
        public static NavigationItem of(String label, String href) {
            return new NavigationItem(label, href, false, null);
        }

        /** Marked current on its own page and on those below it. */
        public NavigationItem on(String path) {
            return new NavigationItem(label, href, path.equals(href) || path.startsWith(href + "/"), shortcut);
        }

        public NavigationItem shortcut(String keys) {
            return new NavigationItem(label, href, current, keys);
        }
    }

    /** Before sign-in, and for error pages that can't know who is asking. */
    public static Frame signedOut() {
        return of(null, null, null);
    }

    public static Frame signedIn(String municipality, @Nullable String office, SignedIn staff) {
        return of(municipality, office, staff);
    }

    private static Frame of(@Nullable String municipality, @Nullable String office, @Nullable SignedIn staff) {
        return new Frame(
                municipality,
                office,
                staff,
                List.of(),
                List.of(),
                null,
                null,
                UUID.randomUUID(),
                List.of(),
                false,
                Writing.nothing("/"));
    }

    /** What each form of this page carries: its token, and for whom it was made. */
    String tokenOfForms() {
        return FormToken.text(formToken, writing.writer());
    }

    /** The links that a key opens. */
    public List<NavigationItem> shortcuts() {
        return Stream.concat(tools.stream(), navigation.stream())
                .filter(item -> item.shortcut() != null)
                .toList();
    }

    public Frame navigation(List<NavigationItem> items, List<NavigationItem> topTools, @Nullable String searchAction) {
        return new Frame(
                municipality,
                office,
                staff,
                items,
                topTools,
                searchAction,
                csrf,
                formToken,
                notices,
                practice,
                writing);
    }

    public Frame csrf(@Nullable Csrf token) {
        return new Frame(
                municipality, office, staff, navigation, tools, search, token, formToken, notices, practice, writing);
    }

    public Frame notices(List<Notice> shown) {
        return new Frame(
                municipality, office, staff, navigation, tools, search, csrf, formToken, shown, practice, writing);
    }

    public Frame practice(boolean shown) {
        return new Frame(
                municipality, office, staff, navigation, tools, search, csrf, formToken, notices, shown, writing);
    }

    /** The forms of the page carry this token: of a draft that is gone on with, or of a form that was refused. */
    public Frame writing(Writing shown, UUID token) {
        return new Frame(municipality, office, staff, navigation, tools, search, csrf, token, notices, practice, shown);
    }
}
