package tsunagi.review;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** 確認の番号, unseen by staff. */
public record ReviewId(UUID value) {
    public ReviewId {
        requireNonNull(value, "value is null");
    }

    String path() {
        return "/reviews/" + value;
    }
}
