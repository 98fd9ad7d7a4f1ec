package tsunagi.web;

/**
 * Where a long list stands.
 *
 * @param href address up to the page number, such as {@code /cases?page=}
 */
public record Pager(int page, int pageSize, int total, String href) {
    /** The page that an address asks for; the first where it names none. */
    public static int asked(String page) {
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    public int pages() {
        return Math.max(1, (total + pageSize - 1) / pageSize);
    }

    public int first() {
        return total == 0 ? 0 : (page - 1) * pageSize + 1;
    }

    public int last() {
        return Math.min(page * pageSize, total);
    }
}
