package tsunagi.person;

import org.jspecify.annotations.Nullable;

/** What has been typed so far about somebody; every part may be missing, unfinished or wrong. */
public record Described(
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String kana,
        @Nullable String birth,
        @Nullable String telephone) {}
