package uk.gov.cafcass.intranet.providers.finance.application;

import static uk.gov.cafcass.intranet.providers.register.application.Edits.mustBeSeen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaperView.Section;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.BoardPaperEntity;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperDetails;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperLine;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperSection;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.WrittenSection;
import uk.gov.cafcass.intranet.providers.finance.persistence.BoardPapers;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/**
 * The paper for the Board about a financial year (P-14): its tables are made from the records each time it is read, its words are
 * written here, and every version of them is kept. COMMISSIONER writes, GOVERNANCE reads too.
 */
@ApplicationScoped
@Transactional
public class BoardPaper {

    private static final int LONGEST = 20_000;

    private final BoardPapers papers;
    private final YearReading reading;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    @Inject
    BoardPaper(BoardPapers papers, YearReading reading, AuditTrail audit, Access access, Clock clock) {
        this.papers = papers;
        this.reading = reading;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /** The paper of a year, of which there is always one: where nobody wrote anything it has words to begin with. */
    public BoardPaperView paper(FinancialYear year) {
        access.readerOfMoney();
        YearView figures = reading.year(year);
        PaperTables tables = PaperTables.of(figures.provision(), figures.sums());
        Versioned<PaperDetails> details = papers.find(year)
                .map(BoardPaperEntity::versioned)
                .orElseGet(() -> new Versioned<>(0, 0, PaperDetails.of(year)));
        audit.looked(subject(year));
        return new BoardPaperView(
                details,
                sections(year, tables),
                tables,
                tables.note(details.value().printedTotal()).stream().toList());
    }

    /**
     * The paper of a year of which something is recorded.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public BoardPaperView recorded(FinancialYear year) {
        access.readerOfMoney();
        if (papers.begun().stream().noneMatch(line -> line.year().equals(year))) {
            throw Problem.of(
                    Kind.NOT_FOUND, "board-paper.unknown", "Nothing is recorded for the financial year " + year + ".");
        }
        return paper(year);
    }

    /** The years of which something is recorded or written, the latest first. */
    public List<PaperLine> list() {
        access.readerOfMoney();
        return papers.begun();
    }

    /** A section as it stands, for who is going to write it. */
    public Section toWrite(FinancialYear year, PaperSection section) {
        access.commissioner();
        return paper(year).sections().get(section.ordinal());
    }

    /**
     * Says when the Board meets and whose paper it is.
     *
     * @param version of the details as they were read
     * @throws Problem {@link Kind#INVALID} at {@code preparedBy}, {@code preparedOn} or {@code printedTotal}; {@link Kind#STALE}
     */
    public Versioned<PaperDetails> describe(int version, PaperDetails details) {
        access.commissioner();
        BoardPaperEntity present = papers.lock(details.year());
        mustBeSeen(version, present.version(), "Board paper for", details.year().toString());
        Constraints.check(details);
        if (details.equals(present.value())) {
            return present.versioned();
        }
        audit.changed(subject(details.year()), "described");
        present.describe(details);
        return papers.store(present).versioned();
    }

    /**
     * Writes a section. Saving what stands there changes nothing.
     *
     * @param version of the section as it was read
     * @throws Problem {@link Kind#INVALID} at {@code text}; {@link Kind#STALE}
     */
    public Section write(FinancialYear year, PaperSection section, int version, String text) {
        StaffMember author = access.commissioner();
        papers.lock(year);
        Optional<WrittenSection> present = latest(year, section);
        mustBeSeen(version, present.map(WrittenSection::version).orElse(0), "section", section.heading());
        String words = CleanText.text(text).strip();
        if (CleanText.showsNothing(words) || words.length() > LONGEST) {
            throw Problem.invalid("board-paper.text", "text", "Write the section, in at most 20,000 characters");
        }
        if (present.filter(there -> there.text().equals(words)).isPresent()) {
            return view(present.get());
        }
        WrittenSection written =
                new WrittenSection(section, version + 1, words, author.id(), OffsetDateTime.now(clock));
        papers.add(year, written);
        audit.changed(subject(year), "section " + section.number() + " written");
        return view(written);
    }

    /** Every version of a section that was ever written, the latest first. */
    public List<WrittenSection> versions(FinancialYear year, PaperSection section) {
        access.readerOfMoney();
        return papers.versions(year, section);
    }

    private Optional<WrittenSection> latest(FinancialYear year, PaperSection section) {
        return papers.versions(year, section).stream().findFirst();
    }

    private List<Section> sections(FinancialYear year, PaperTables tables) {
        Map<PaperSection, WrittenSection> written =
                papers.sections(year).stream().collect(Collectors.toMap(WrittenSection::section, Function.identity()));
        return Arrays.stream(PaperSection.values())
                .map(section -> Optional.ofNullable(written.get(section))
                        .map(BoardPaper::view)
                        .orElseGet(() -> new Section(
                                section.number(), section.heading(), 0, section.wordsToBeginWith(tables.quotable()))))
                .toList();
    }

    private static Section view(WrittenSection written) {
        return new Section(written.section().number(), written.section().heading(), written.version(), written.text());
    }

    private static Subject subject(FinancialYear year) {
        return new Subject("Board paper", year.toString());
    }
}
