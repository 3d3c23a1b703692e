package uk.gov.cafcass.intranet.correspondence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** G-1: when a message was sent, by London's clock, whichever program in whichever country wrote its date. */
class EmailDateProperties {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Minutes of thirty years. */
    @Provide
    Arbitrary<Instant> minute() {
        long first = Instant.parse("2005-01-01T00:00:00Z").getEpochSecond() / 60;
        long last = Instant.parse("2034-12-31T23:59:00Z").getEpochSecond() / 60;
        return Arbitraries.longs().between(first, last).map(minute -> Instant.ofEpochSecond(minute * 60));
    }

    @Provide
    Arbitrary<ZoneOffset> offset() {
        return Arbitraries.integers()
                .between(-12 * 4, 14 * 4)
                .map(quarters -> ZoneOffset.ofTotalSeconds(quarters * 900));
    }

    /** As mail programs write a date that has its offset. */
    @Provide
    Arbitrary<DateTimeFormatter> withOffset() {
        return Arbitraries.of(
                        "EEE, d MMM yyyy HH:mm:ss Z",
                        "d MMM yyyy HH:mm:ss Z",
                        "d MMMM yyyy HH:mm xxx",
                        "yyyy-MM-dd'T'HH:mm:ssxxx")
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }

    /** As people's programs here write one. */
    @Provide
    Arbitrary<DateTimeFormatter> without() {
        return Arbitraries.of(
                        "d MMMM yyyy HH:mm",
                        "dd MMMM yyyy HH:mm",
                        "EEEE, d MMMM yyyy HH:mm",
                        "MMMM d, yyyy h:mm a",
                        "dd/MM/yyyy HH:mm",
                        "d MMM yyyy 'at' HH:mm",
                        "yyyy-MM-dd HH:mm")
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }

    private static LocalDateTime inLondon(Instant moment) {
        return moment.atZone(LONDON).toLocalDateTime();
    }

    @Property
    void a_moment_with_an_offset_is_london_s(
            @ForAll("minute") Instant minute,
            @ForAll("offset") ZoneOffset offset,
            @ForAll("withOffset") DateTimeFormatter format) {
        String written = minute.atOffset(offset).format(format);
        EmailDate read = EmailDate.read(written).orElseThrow();
        assertThat(read.moment()).as(written).contains(inLondon(minute));
        assertThat(read.day()).as(written).isEqualTo(inLondon(minute).toLocalDate());
    }

    @Property
    void one_without_is_taken_as_it_is_written(
            @ForAll("minute") Instant minute, @ForAll("without") DateTimeFormatter format) {
        LocalDateTime local = inLondon(minute);
        String written = local.format(format);
        EmailDate read = EmailDate.read(written).orElseThrow();
        assertThat(read.day()).as(written).isEqualTo(local.toLocalDate());
        assertThat(read.moment()).as(written).contains(local);
    }

    /** Numbers are day, month, year here: never the other way round, whichever day of whichever month it is. */
    @Property
    void a_day_in_numbers_is_read_as_the_british_write_it(@ForAll("minute") Instant minute) {
        LocalDate day = inLondon(minute).toLocalDate();
        for (String separator : List.of("/", ".", "-")) {
            String written = day.getDayOfMonth() + separator + day.getMonthValue() + separator + day.getYear();
            assertThat(EmailDate.read(written)).as(written).map(EmailDate::day).contains(day);
        }
    }

    @Property
    void whatever_stands_there_is_a_date_or_none(@ForAll String text) {
        EmailDate.read(text).ifPresent(read -> assertThat(read.day().getYear()).isBetween(0, 9999));
    }
}
