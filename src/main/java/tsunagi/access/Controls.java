package tsunagi.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 操作の設定 — how the program answers to one person's hands. Who speaks to the machine, or whose hands shake, switches
 * single-key shortcuts off (JIS X 8341-3 / WCAG 2.1.4).
 */
@Service
class Controls {
    private final Access access;
    private final StaffStore store;

    Controls(Access access, StaffStore store) {
        this.access = access;
        this.store = store;
    }

    @Transactional
    public OwnControls own() {
        return store.controls(access.require(Permission.SET_OWN_CONTROLS).staff());
    }

    @Transactional
    public void set(OwnControls controls) {
        store.setControls(access.require(Permission.SET_OWN_CONTROLS).staff(), controls);
    }
}
