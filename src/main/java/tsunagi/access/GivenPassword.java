package tsunagi.access;

/** A password that Tsunagi made, on its only way to the person who hands it on. */
record GivenPassword(String name, String login, String password) {
    /** Never the password. */
    @Override
    public String toString() {
        return "GivenPassword[" + login + "]";
    }
}
