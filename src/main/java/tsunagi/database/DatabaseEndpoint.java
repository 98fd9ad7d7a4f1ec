package tsunagi.database;

/**
 * Where the database is and who speaks to it: the owner migrates, the app role does everything else and can't bypass
 * row-level security.
 */
public record DatabaseEndpoint(String url, String ownerUser, String ownerPassword, String appUser, String appPassword) {

    @Override
    public String toString() {
        return "DatabaseEndpoint[%s, owner %s, app %s]".formatted(url, ownerUser, appUser);
    }
}
