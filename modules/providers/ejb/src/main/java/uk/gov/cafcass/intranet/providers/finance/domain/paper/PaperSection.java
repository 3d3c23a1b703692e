package uk.gov.cafcass.intranet.providers.finance.domain.paper;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The numbered sections of the paper for the Board [002], each with words to begin with until somebody writes others. What stands in
 * braces is filled in from the tables.
 */
public enum PaperSection {
    AIM(
            1,
            "Aim and purpose",
            """
            This paper tells the Board which services for children and separated parents Cafcass paid others to provide in {year}, \
            and where that leaves us. It covers child contact services, grants to supported contact centres, and contact \
            activities."""),
    RECOMMENDATIONS(
            2, "Recommendations and action for the Board", "For information. The Board is asked to note this paper."),
    SUMMARY(
            3,
            "Short summary",
            """
            In {year} we had {contracts} contracts for child contact services and gave {grants} grants to supported contact centres. \
            Providers also held {pip} grants for parenting information programmes and {dv} for domestic violence programmes.

            Under the contracts {units} units of service were delivered, at three levels of cost and intensity."""),
    BACKGROUND(
            4,
            "Background",
            """
            We contract only with providers of child contact services that meet the accreditation standards of the National \
            Association of Child Contact Centres, and refer only to domestic violence programmes that Respect has accredited.

            The directory and the information sheets for the areas of Designated Family Judges show what can be had locally."""),
    ISSUES(
            5,
            "Key strategic issues for the Board to consider",
            "Courts and families can come to safe and lasting arrangements only where these services can be had in good time."),
    BENEFITS(
            6,
            "Benefits for children",
            """
            Where Cafcass or the court finds that it would help them, children spend time safely with the parent they do not live \
            with."""),
    FINANCE(
            7,
            "Financial analysis",
            """
            The budget for {year} came to {budget}, of which {spent} is recorded as spent. {average} For {next} we expect \
            {forecast}."""),
    RISKS(
            8,
            "Risk analysis",
            """
            Most providers are charities that need money from elsewhere too. If they do not find it, some areas may be left without \
            a service, to the cost of children, families and the courts."""),
    DIVERSITY(
            9,
            "Diversity analysis",
            """
            Each framework agreement binds the provider to the law on equality and on access to services, to work with regard to \
            what each family needs, and to offer the service in a language that they choose.""");

    private final int number;
    private final String heading;
    private final String words;

    PaperSection(int number, String heading, String words) {
        this.number = number;
        this.heading = heading;
        this.words = words;
    }

    /** From 1 to 9. */
    public int number() {
        return number;
    }

    /** What stands above it. */
    public String heading() {
        return heading;
    }

    /** The words to begin with, filled in; paragraphs are parted by an empty line. */
    public String wordsToBeginWith(Map<String, String> figures) {
        String filled = words;
        for (Map.Entry<String, String> figure : figures.entrySet()) {
            filled = filled.replace("{" + figure.getKey() + "}", figure.getValue());
        }
        return filled.strip();
    }

    /** The one with this number, if there is one. */
    public static Optional<PaperSection> of(int number) {
        return Arrays.stream(values())
                .filter(section -> section.number == number)
                .findFirst();
    }
}
