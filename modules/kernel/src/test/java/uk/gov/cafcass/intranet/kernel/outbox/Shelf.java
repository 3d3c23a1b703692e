package uk.gov.cafcass.intranet.kernel.outbox;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;

/** A handler that writes each parcel down in a table, and then does what the test wants. */
final class Shelf implements MessageHandler<Parcel> {

    /** What it was given at each attempt, in that order, whether or not the transaction came to its end. */
    static final List<Delivery> DELIVERIES = new CopyOnWriteArrayList<>();

    static volatile Consumer<Parcel> next = parcel -> {};

    private final Sql sql;

    @Inject
    Shelf(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "test.shelf";
    }

    @Override
    public Class<Parcel> type() {
        return Parcel.class;
    }

    @Override
    public void handle(Parcel parcel, Delivery delivery) {
        DELIVERIES.add(delivery);
        sql.change("insert into public.shelf values (?, ?)", parcel.number(), parcel.toString());
        next.accept(parcel);
    }
}
