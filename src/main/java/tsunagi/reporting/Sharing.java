package tsunagi.reporting;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.MunicipalityDirectory;

/** 集計の提供 — who may see the roll-ups of the municipality: its administrator decides. */
@Service
class Sharing {
    private final Access access;
    private final SharingStore store;
    private final Rollups rollups;
    private final MunicipalityDirectory directory;

    Sharing(Access access, SharingStore store, Rollups rollups, MunicipalityDirectory directory) {
        this.access = access;
        this.store = store;
        this.rollups = rollups;
        this.directory = directory;
    }

    @Transactional
    public SharingPage page() {
        access.require(Permission.SHARE_ROLLUPS);
        return shown();
    }

    /**
     * Lets another municipality see the roll-ups from now on.
     *
     * @return its name
     * @throws Refusal with one reason per field to put right
     */
    @Transactional
    public String share(SharingForm form) {
        access.require(Permission.SHARE_ROLLUPS);
        var wanted = form.read(shown());
        store.begin(wanted.recipient().id(), wanted.maskedBelow());
        access.noted(
                Permission.SHARE_ROLLUPS,
                "提供先に加えた：%s（%d未満を伏せる）".formatted(wanted.recipient().name(), wanted.maskedBelow()));
        return wanted.recipient().name();
    }

    /** @throws Refusal when it isn't shared with them */
    @Transactional
    public String end(MunicipalityId recipient) {
        access.require(Permission.SHARE_ROLLUPS);
        if (!store.end(recipient)) {
            throw new Refusal("集計を提供している団体ではありません");
        }
        String name = names().getOrDefault(recipient, "");
        access.noted(Permission.SHARE_ROLLUPS, "提供を終えた：" + name);
        return name;
    }

    /** 今集計する */
    @Transactional
    public void count() {
        access.require(Permission.SHARE_ROLLUPS);
        rollups.countNow();
        access.noted(Permission.SHARE_ROLLUPS, "集計表を集計した");
    }

    private SharingPage shown() {
        var own = WorkScope.required().municipality();
        return new SharingPage(
                rollups.counted().orElse(null),
                store.recipients(),
                directory.all().stream().filter(each -> !each.id().equals(own)).toList());
    }

    private Map<MunicipalityId, String> names() {
        return directory.all().stream()
                .collect(Collectors.toMap(MunicipalityDirectory.Entry::id, MunicipalityDirectory.Entry::name));
    }
}
