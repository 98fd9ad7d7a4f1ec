package tsunagi.surroundings;

/**
 * 続柄 as a place in the family — how many generations below the person. In the order in which a family is put together: each
 * kind is attached to one that stands before it.
 */
enum Kinship {
    SELF(0),
    PARENT(-1),
    SPOUSE(0),
    GRANDPARENT(-2),
    SIBLING(0),
    UNCLE_OR_AUNT(-1),
    PARENT_OF_SPOUSE(-1),
    SIBLING_OF_SPOUSE(0),
    CHILD(1),
    STEPCHILD(1),
    SPOUSE_OF_SIBLING(0),
    SPOUSE_OF_CHILD(1),
    NEPHEW_OR_NIECE(1),
    COUSIN(0),
    GRANDCHILD(2),
    /** Drawn beside the others without a line: 同居人, その他の親族, and words that nobody knows. */
    OTHER(0);

    private final int generation;

    Kinship(int generation) {
        this.generation = generation;
    }

    int generation() {
        return generation;
    }
}
