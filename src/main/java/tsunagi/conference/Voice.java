package tsunagi.conference;

/**
 * 機関の意見.
 *
 * @param said empty where the organisation said nothing
 */
record Voice(String organisation, String said) {
    String line() {
        return organisation + "：" + said;
    }
}
