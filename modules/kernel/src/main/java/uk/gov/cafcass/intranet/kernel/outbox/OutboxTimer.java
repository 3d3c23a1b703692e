package uk.gov.cafcass.intranet.kernel.outbox;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every three seconds, on every node, for what is due. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {

    private static final Logger LOG = Logger.getLogger(OutboxTimer.class.getName());

    @Inject
    private OutboxRound round;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void look() {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The outbox could not be read; it is read again in three seconds", e);
        }
    }
}
