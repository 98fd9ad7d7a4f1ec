package tsunagi.worklist;

import org.jspecify.annotations.Nullable;

/**
 * One line of 今日の仕事, with the name that the reader may see.
 *
 * @param name null for a task that belongs to no case
 */
record ListedDuty(
        Duty duty, @Nullable String name, @Nullable String kana) {}
