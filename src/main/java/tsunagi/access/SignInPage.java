package tsunagi.access;

import java.util.List;

/** What the sign-in page shows; demo users exist in the practice profile only. */
record SignInPage(
        boolean failed,
        boolean signedOut,
        boolean carrying,
        List<CarriedSubmission.Entry> carried,
        List<DemoUsers.DemoUser> demoUsers,
        String demoPassword) {}
