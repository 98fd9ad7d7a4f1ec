package tsunagi.transcription;

import tsunagi.web.Tone;

/** 転記の状態 of a part. */
enum TranscriptionState {
    PENDING("未転記", Tone.INFO),
    CHANGED("変更あり", Tone.WARNING),
    DONE("済み", Tone.SUCCESS);

    private final String label;
    private final Tone tone;

    TranscriptionState(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    String label() {
        return label;
    }

    Tone tone() {
        return tone;
    }
}
