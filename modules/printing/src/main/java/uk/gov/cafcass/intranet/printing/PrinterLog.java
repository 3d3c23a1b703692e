package uk.gov.cafcass.intranet.printing;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes what openhtmltopdf has to say: warnings go to our log, its chatter about every document does not. */
final class PrinterLog implements XRLogger {

    private static final Logger LOG = Logger.getLogger(PrinterLog.class.getName());

    private PrinterLog() {}

    /** From now on, for all documents. */
    static void install() {
        XRLog.setLoggerImpl(new PrinterLog());
    }

    @Override
    public void log(String where, Level level, String message) {
        if (matters(level)) {
            LOG.log(level, "{0}", message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {
        if (matters(level)) {
            LOG.log(level, message, thrown);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The level is ours to say.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return matters(diagnostic.getLevel());
    }

    private static boolean matters(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
