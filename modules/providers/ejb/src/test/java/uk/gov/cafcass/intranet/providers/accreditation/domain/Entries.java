package uk.gov.cafcass.intranet.providers.accreditation.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** Accreditation as tests write it: {@code ACCREDITED 2020-01-01 2022-12-31}, or without an end. */
public final class Entries {

    private static final OffsetDateTime ONCE = OffsetDateTime.parse("2020-01-01T10:00:00Z");

    private Entries() {}

    /** What is said, of one scheme. */
    public static AccreditationEntry entry(Scheme scheme, String words) {
        String[] word = words.split(" ");
        return new AccreditationEntry(
                scheme,
                AccreditationStatus.valueOf(word[0]),
                Period.of(LocalDate.parse(word[1]), word.length > 2 ? LocalDate.parse(word[2]) : null),
                "");
    }

    /** Rows that hold, numbered from 1, of an organisation or of one of its centres. */
    public static List<Accreditation> rows(@Nullable Long centreId, Scheme scheme, String... words) {
        List<Accreditation> rows = new ArrayList<>();
        for (String each : words) {
            rows.add(new Accreditation(
                    rows.size() + 1,
                    new Holder(1, Optional.ofNullable(centreId)),
                    entry(scheme, each),
                    new RecordedPeriod(new Recorded(ONCE, 1, ""), Optional.empty())));
        }
        return rows;
    }

    /** As tests write it. */
    public static String words(AccreditationEntry entry) {
        return entry.status() + " " + entry.period().from()
                + entry.period().until().map(last -> " " + last).orElse("");
    }
}
