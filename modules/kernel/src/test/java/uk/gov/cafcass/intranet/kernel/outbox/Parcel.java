package uk.gov.cafcass.intranet.kernel.outbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A message with everything that messages are made of. */
@MessageType("test.parcel-packed")
public record Parcel(long number, Optional<Long> shelf, LocalDate on, Size size, List<Item> items) {

    public enum Size {
        SMALL,
        LARGE
    }

    public record Item(String name, int count) {}

    static Parcel of(long number) {
        return new Parcel(number, Optional.empty(), LocalDate.parse("2015-06-08"), Size.SMALL, List.of());
    }
}
