package tsunagi.bench;

import java.util.List;

/** A group of tables that simulated cases fill. */
interface Tables {
    void add(SimulatedCase simulated);

    List<CopyTable> all();
}
