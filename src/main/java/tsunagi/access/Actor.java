package tsunagi.access;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.StaffId;

/**
 * 利用者 — the person at the keyboard, as one municipality knows her.
 *
 * @param singleKeys whether single keys are shortcuts for her ({@link Controls})
 * @param seated whether she has a seat in 支援会議 today; only for what is shown, the door is {@link SupportConferenceDoor}
 */
public record Actor(
        MunicipalityId municipality,
        StaffId staff,
        String name,
        Set<Role> roles,
        List<OfficeId> offices,
        boolean singleKeys,
        boolean seated) {
    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    public Actor {
        requireNonNull(municipality, "municipality is null");
        requireNonNull(staff, "staff is null");
        requireNonNull(name, "name is null");
        roles = Set.copyOf(roles);
        offices = List.copyOf(offices);
    }

    /**
     * The person at the keyboard.
     *
     * @throws SignInRequired when nobody is signed in on this thread
     */
    public static Actor current() {
        if (!CURRENT.isBound()) {
            throw new SignInRequired();
        }
        return CURRENT.get();
    }

    static boolean isPresent() {
        return CURRENT.isBound();
    }

    public boolean may(Permission permission) {
        return may(permission, Channel.SCREEN);
    }

    public boolean may(Permission permission, Channel channel) {
        return roles.stream().anyMatch(permission.roles(channel)::contains);
    }

    public String roleLabels() {
        return roles.isEmpty() ? "役割なし" : Role.labels(roles);
    }

    /** Runs work as this person, in her municipality. */
    public <T extends @org.jspecify.annotations.Nullable Object, X extends Throwable> T call(
            ScopedValue.CallableOp<T, X> work) throws X {
        return new WorkScope(municipality, staff)
                .call(() -> ScopedValue.where(CURRENT, this).call(work));
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
