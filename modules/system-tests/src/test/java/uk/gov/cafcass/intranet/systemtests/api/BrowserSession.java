package uk.gov.cafcass.intranet.systemtests.api;

import java.io.IOException;
import uk.gov.cafcass.intranet.bench.Website;
import uk.gov.cafcass.intranet.systemtests.Intranet;
import uk.gov.cafcass.intranet.systemtests.Standalone;

/** A session as a browser has it, for showing that it is worth nothing to the API, and that {@code scripts/bench} can sign in. */
final class BrowserSession {

    private BrowserSession() {}

    /** Fills in the sign-in page's own form and sends it. */
    static Website signedIn(Intranet intranet, String account) throws IOException, InterruptedException {
        Website session = new Website(intranet.base().toString());
        session.signIn(account, Standalone.PASSWORD);
        return session;
    }
}
