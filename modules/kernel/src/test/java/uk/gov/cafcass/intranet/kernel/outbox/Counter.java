package uk.gov.cafcass.intranet.kernel.outbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another handler of parcels, which wants large ones only. */
final class Counter implements MessageHandler<Parcel> {

    static final List<Parcel> LARGE = new CopyOnWriteArrayList<>();

    Counter() {}

    @Override
    public String name() {
        return "test.counter";
    }

    @Override
    public Class<Parcel> type() {
        return Parcel.class;
    }

    @Override
    public boolean wants(Parcel parcel) {
        return parcel.size() == Parcel.Size.LARGE;
    }

    @Override
    public void handle(Parcel parcel, Delivery delivery) {
        LARGE.add(parcel);
    }
}
