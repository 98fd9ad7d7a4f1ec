package tsunagi.access;

/** Something municipal was asked for by a thread without a signed-in person. */
public class SignInRequired extends RuntimeException {
    SignInRequired() {
        super("nobody is signed in");
    }
}
