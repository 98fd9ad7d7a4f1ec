package tsunagi.conference;

import tsunagi.web.ChangedMeanwhile;

/** The minutes of an item as they are stored, and who saved them; version 0 while nobody has. */
record WrittenMinutes(Minutes minutes, ChangedMeanwhile.Saved saved) {}
