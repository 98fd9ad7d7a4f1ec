package tsunagi.practice;

/** A call of one entrance of the program for one life; throws when it is refused. */
interface Entrance {
    void enter(Life life, Approach by);

    /** Several calls, all or none. */
    default Entrance atOnce() {
        return (life, by) -> life.world().inTransaction(by.actor(), () -> {
            enter(life, by);
            return true;
        });
    }
}
