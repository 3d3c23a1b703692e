package uk.gov.cafcass.intranet.correspondence.letters.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The letterheads and the Commissioner's details of the two seed letters; a test holds them against the seeded rows. */
public final class LetterheadFixture {

    private static final LocalDate FROM = LocalDate.of(2015, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2017, 1, 1);

    private LetterheadFixture() {}

    public static Letterhead of2015() {
        return letterhead(FROM, Optional.of(CHANGE), Optional.empty());
    }

    public static Letterhead of2017() {
        return letterhead(
                CHANGE,
                Optional.empty(),
                Optional.of(
                        "Cafcass, the Children and Family Court Advisory and Support Service, is a non-departmental body"
                                + " of the Ministry of Justice"));
    }

    public static IcoDetails ico2015() {
        return ico(
                FROM, Optional.of(CHANGE), "Information Commissioner's office", "www.informationcommissioner.gov.uk");
    }

    public static IcoDetails ico2017() {
        return ico(CHANGE, Optional.empty(), "Information Commissioner’s Office", "https://ico.org.uk/");
    }

    private static Letterhead letterhead(LocalDate from, Optional<LocalDate> until, Optional<String> status) {
        return new Letterhead(
                from,
                until,
                List.of("Cafcass National Office", "3rd Floor", "21 Bloomsbury Street", "London", "WC1B 3HF"),
                "0300 456 4000",
                "Baroness Tyler of Enfield",
                "Anthony Douglas CBE",
                status,
                List.of("Governance Team", "Cafcass", "Governance@cafcass.gsi.gov.uk"));
    }

    private static IcoDetails ico(LocalDate from, Optional<LocalDate> until, String name, String website) {
        return new IcoDetails(
                from,
                until,
                name,
                website,
                List.of(
                        "Information Commissioner's Office",
                        "Wycliffe House, Water Lane,",
                        "Wilmslow,",
                        "Cheshire",
                        "SK9 5AF"),
                Optional.of("01625 524 510"),
                "0303 123 1113",
                "casework@ico.org.uk");
    }
}
