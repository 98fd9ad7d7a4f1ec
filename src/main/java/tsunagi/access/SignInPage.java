package tsunagi.access;

import java.util.List;
import tsunagi.web.CarriedForm.Entry;

/** What the sign-in page shows; demo users exist in the practice profile only. */
record SignInPage(
        boolean failed,
        boolean signedOut,
        boolean carrying,
        List<Entry> carried,
        List<DemoUsers.DemoUser> demoUsers,
        String demoPassword) {}
