package tsunagi.casepage;

import java.util.List;
import tsunagi.web.Conflict.Stored;

/** What is typed of one telephone, address or member. */
interface EntryForm {
    /** The version of the entry that was read; 0 for a new one. */
    long version();

    List<Stored> stored();
}
