package tsunagi.transcription;

import org.jspecify.annotations.Nullable;

/**
 * A value that the forms take over from elsewhere: a row of the views {@code transcription_value_…}.
 *
 * @param detail what stands in the brackets behind an option, or how often
 */
record TakenOver(String path, String value, @Nullable String detail) {}
