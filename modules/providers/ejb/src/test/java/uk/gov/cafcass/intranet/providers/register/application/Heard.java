package uk.gov.cafcass.intranet.providers.register.application;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.outbox.Delivery;
import uk.gov.cafcass.intranet.kernel.outbox.MessageHandler;
import uk.gov.cafcass.intranet.providers.api.AccreditationLapsed;
import uk.gov.cafcass.intranet.providers.api.AccreditationSuspended;

/** What another module heard of the register through the outbox. */
final class Heard {

    final List<Object> events = new ArrayList<>();

    /** Of every lapse. */
    static final class Lapses implements MessageHandler<AccreditationLapsed> {

        private final Heard heard;

        @Inject
        Lapses(Heard heard) {
            this.heard = heard;
        }

        @Override
        public String name() {
            return "test.lapses";
        }

        @Override
        public Class<AccreditationLapsed> type() {
            return AccreditationLapsed.class;
        }

        @Override
        public void handle(AccreditationLapsed message, Delivery delivery) {
            heard.events.add(message);
        }
    }

    /** Of every suspension. */
    static final class Suspensions implements MessageHandler<AccreditationSuspended> {

        private final Heard heard;

        @Inject
        Suspensions(Heard heard) {
            this.heard = heard;
        }

        @Override
        public String name() {
            return "test.suspensions";
        }

        @Override
        public Class<AccreditationSuspended> type() {
            return AccreditationSuspended.class;
        }

        @Override
        public void handle(AccreditationSuspended message, Delivery delivery) {
            heard.events.add(message);
        }
    }
}
