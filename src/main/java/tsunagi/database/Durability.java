package tsunagi.database;

import java.util.List;

/** Whether what is committed survives the loss of power. */
public enum Durability {
    /** Every commit is on the disk before it is answered. */
    DURABLE,
    /** Nothing waits for the disk: only for data that a test throws away. */
    THROWN_AWAY;

    List<String> settings() {
        return switch (this) {
            case DURABLE -> List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");
            case THROWN_AWAY -> List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");
        };
    }
}
