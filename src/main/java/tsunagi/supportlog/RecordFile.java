package tsunagi.supportlog;

import tsunagi.documents.AttachmentId;

/** A photo or paper that was kept with a record. */
record RecordFile(SupportRecordId record, AttachmentId file, String name) {}
