package uk.gov.cafcass.intranet.providers.finance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractSummary;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.Provision;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaperView.Section;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperDetails;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperLine;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperSection;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables.FinanceGroup;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables.FinanceLine;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables.ProvisionRow;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables.UnitsRow;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.WrittenSection;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.samples.SampleCommissioning;
import uk.gov.cafcass.intranet.providers.samples.SampleProviders;
import uk.gov.cafcass.intranet.providers.samples.SampleToday;
import uk.gov.cafcass.intranet.providers.samples.SampleYear;

/** P-14: with the data of 2009/10 the paper shows the figures of the Board's paper of 16 April 2010, and its words can be written. */
class BoardPaperTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();
    private static final FinancialYear YEAR = new FinancialYear(2009);
    private static final FinancialYear OTHER = new FinancialYear(2024);

    static {
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(SampleProviders.class).load());
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(SampleCommissioning.class).load());
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(SampleToday.class).load());
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void contracts_and_grants_by_area_are_those_of_section_3() {
        assertThat(tables().provision())
                .containsExactly(
                        new ProvisionRow("North", 27, 55, 0, 0),
                        new ProvisionRow("Central", 32, 84, 0, 0),
                        new ProvisionRow("South", 29, 85, 0, 0),
                        new ProvisionRow("National", 0, 0, 54, 8),
                        new ProvisionRow("Total", 88, 224, 54, 8));
    }

    @Test
    void units_by_level_and_area_are_those_of_section_3() {
        assertThat(tables().units())
                .containsExactly(
                        new UnitsRow("Level 1", 27, 0, 90, 117),
                        new UnitsRow("Level 2", 780, 673, 576, 2029),
                        new UnitsRow("Level 3", 32, 138, 0, 170),
                        new UnitsRow("Total", 839, 811, 666, 2316));
    }

    @Test
    void the_finance_is_that_of_section_7() {
        PaperTables tables = tables();
        assertThat(tables.finance())
                .containsExactly(
                        new FinanceGroup(
                                FundingSource.CONTACT_SERVICES.label(),
                                List.of(
                                        line("DCSF allocated child contact services budget", 2_000_000),
                                        line("DCSF additional allocation in response to demand", 400_000)),
                                pounds(2_400_000),
                                pounds(2_400_000),
                                "2,316 units of service, on average £1,036 each",
                                Optional.of(pounds(2_400_000))),
                        new FinanceGroup(
                                FundingSource.CONTACT_ACTIVITIES.label(),
                                List.of(line("DCSF contact activity spend", 369_400)),
                                pounds(369_400),
                                pounds(369_400),
                                "1,000 PIP, 22 DV",
                                Optional.of(pounds(2_019_000))),
                        new FinanceGroup(
                                FundingSource.GRANT_IN_AID.label(),
                                List.of(
                                        line("Cafcass grant in aid: commissioning and partnerships team", 500_000),
                                        line("Cafcass grant in aid: supported contact grants", 500_000)),
                                pounds(1_000_000),
                                pounds(1_000_000),
                                "",
                                Optional.of(pounds(1_000_000))));
        assertThat(tables.averageCost()).contains(pounds(1_036));
        assertThat(tables.forecast()).isEqualTo(pounds(5_419_000));
    }

    @Test
    void the_total_is_what_adds_up_and_a_note_says_that_the_paper_rounds() {
        assertThat(tables().budget()).isEqualTo(pounds(3_769_400));
        assertThat(tables().spent()).isEqualTo(pounds(3_769_400));
        assertThat(paper(YEAR).notes())
                .containsExactly(
                        "The paper as it was printed shows a total of £3,769,000; its rows add up to £3,769,400,"
                                + " which is shown here.");
    }

    @Test
    void every_row_of_the_file_is_in_the_tables() {
        Map<String, Integer> shown = new HashMap<>();
        PaperTables tables = tables();
        for (ProvisionRow row : tables.provision()) {
            shown.put("contracts," + row.area() + ",contracts", row.contracts());
            shown.put("grants," + row.area() + ",supported contact grants", row.supportedContact());
            shown.put("grants," + row.area() + ",PIP grants", row.pip());
            shown.put("grants," + row.area() + ",DV grants", row.dv());
        }
        for (UnitsRow row : tables.units()) {
            String measure = row.level().toLowerCase(java.util.Locale.UK);
            shown.put("units,North," + measure, row.north());
            shown.put("units,Central," + measure, row.central());
            shown.put("units,South," + measure, row.south());
        }
        tables.finance().stream()
                .flatMap(group -> group.lines().stream())
                .forEach(line -> shown.put(
                        "finance,National," + line.name() + " 2009/10",
                        line.budget().pounds().intValueExact()));
        shown.put("finance,National,DCSF child contact services forecast 2010/11", forecast(tables, 0));
        shown.put("finance,National,DCSF contact activity forecast 2010/11", forecast(tables, 1));
        shown.put("finance,National,Cafcass grant in aid forecast 2010/11", forecast(tables, 2));
        YearFigures sums =
                FIXTURE.commission(s -> s.get(YearReading.class).year(YEAR).sums());
        shown.put(
                "finance,National,contact activity: parenting information programmes 2009/10",
                sums.volume(ServiceKind.PIP));
        shown.put(
                "finance,National,contact activity: domestic violence programmes 2009/10",
                sums.volume(ServiceKind.DV_PROGRAMME));
        List<SampleYear.Row> rows = SampleYear.read().rows();
        assertThat(rows).hasSize(27);
        for (SampleYear.Row row : rows) {
            assertThat(shown).contains(entry(row.table() + "," + row.area() + "," + row.measure(), row.value()));
        }
    }

    @Test
    void the_sample_adds_up_to_the_paper_contract_by_contract() {
        List<ContractSummary> contracts = FIXTURE.commission(s -> s.get(AgreementReading.class)
                .contracts(ContractFilter.of(YEAR), 100, 0)
                .rows());
        assertThat(contracts).hasSize(88);
        assertThat(contracts).extracting(ContractSummary::organisation).doesNotHaveDuplicates();
        assertThat(Money.sum(
                        contracts.stream().map(ContractSummary::annualValue).toList()))
                .isEqualTo(pounds(2_400_000));
        Provision provision =
                FIXTURE.commission(s -> s.get(YearReading.class).year(YEAR).provision());
        assertThat(provision.granted(GrantKind.SUPPORTED_CONTACT)).isEqualTo(pounds(500_000));
        assertThat(provision.granted(GrantKind.PIP).plus(provision.granted(GrantKind.DV)))
                .isEqualTo(pounds(369_400));
    }

    private static GrantFilter grants(Optional<GrantKind> kind, Optional<Area> area) {
        return new GrantFilter(Optional.of(YEAR), kind, area, Optional.empty(), "");
    }

    @Test
    void contracts_and_grants_are_listed_by_area_a_page_at_a_time() {
        FIXTURE.doAs(Role.GOVERNANCE, s -> {
            AgreementReading reading = s.get(AgreementReading.class);
            assertThat(reading.contracts(
                            new ContractFilter(
                                    Optional.of(YEAR),
                                    Optional.of(Area.CENTRAL),
                                    Optional.empty(),
                                    Optional.empty(),
                                    "",
                                    Optional.empty()),
                            10,
                            30))
                    .satisfies(page -> assertThat(page.found()).isEqualTo(32))
                    .satisfies(page -> assertThat(page.rows()).hasSize(2));
            assertThat(reading.contracts(ContractFilter.of(new FinancialYear(2011)), 1, 0)
                            .found())
                    .isEqualTo(88);
            assertThat(reading.contracts(ContractFilter.of(new FinancialYear(2012)), 1, 0)
                            .found())
                    .isZero();
            assertThat(reading.grants(grants(Optional.of(GrantKind.DV), Optional.empty()), 50, 0)
                            .rows())
                    .hasSize(8);
            assertThat(reading.grants(grants(Optional.empty(), Optional.of(Area.SOUTH)), 5, 0)
                            .found())
                    .isEqualTo(85);
        });
    }

    @Test
    void loading_the_sample_again_changes_nothing() {
        String before = FIXTURE.value("select count(*) from providers.organisation");
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(SampleCommissioning.class).load());
        assertThat(FIXTURE.value("select count(*) from providers.organisation")).isEqualTo(before);
    }

    @Test
    void there_are_nine_sections_and_those_of_2009_10_are_written() {
        List<Section> sections = paper(YEAR).sections();
        assertThat(sections)
                .extracting(Section::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 9).boxed().toList());
        assertThat(sections).allSatisfy(section -> assertThat(section.version()).isEqualTo(1));
        assertThat(sections.get(2).text()).contains("88 contracts", "224 grants", "2,316 units");
    }

    @Test
    void a_year_without_records_has_words_to_begin_with() {
        BoardPaperView paper = paper(new FinancialYear(2030));
        assertThat(paper.details().version()).isZero();
        assertThat(paper.tables().provision()).hasSize(4);
        assertThat(paper.tables().averageCost()).isEmpty();
        assertThat(paper.notes()).isEmpty();
        assertThat(paper.sections()).allSatisfy(section -> {
            assertThat(section.version()).isZero();
            assertThat(section.text()).isNotBlank().doesNotContain("{", "}", "\\");
        });
        assertThat(paper.sections().get(6).text())
                .contains("2030/31", "£0", "No units of service are recorded.", "2031/32");
    }

    @Test
    void the_list_has_every_year_with_records_and_no_other() {
        List<PaperLine> list = FIXTURE.commission(s -> s.get(BoardPaper.class).list());
        assertThat(list)
                .filteredOn(line -> line.year().equals(YEAR))
                .singleElement()
                .satisfies(line -> assertThat(line.written()).isEqualTo(9));
        assertThat(list)
                .extracting(PaperLine::year)
                .contains(new FinancialYear(2011))
                .doesNotContain(new FinancialYear(2012))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(FIXTURE.<BoardPaperView>commission(
                                s -> s.get(BoardPaper.class).recorded(YEAR))
                        .tables())
                .isEqualTo(tables());
        assertThat(problem(() -> FIXTURE.commission(s -> s.get(BoardPaper.class).recorded(new FinancialYear(2030))))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void words_are_kept_in_every_version_and_the_second_of_two_editors_is_told() {
        Section first = write(PaperSection.RISKS, 0, "One risk.\r\n\r\nAnother.");
        assertThat(first.version()).isEqualTo(1);
        assertThat(problem(() -> write(PaperSection.RISKS, 0, "Mine")).kind()).isEqualTo(Kind.STALE);
        assertThat(write(PaperSection.RISKS, 1, "One risk.\n\nAnother.").version())
                .isEqualTo(1);
        assertThat(write(PaperSection.RISKS, 1, "No risk.").version()).isEqualTo(2);
        List<WrittenSection> versions =
                FIXTURE.commission(s -> s.get(BoardPaper.class).versions(OTHER, PaperSection.RISKS));
        assertThat(versions).extracting(WrittenSection::text).containsExactly("No risk.", "One risk.\n\nAnother.");
        assertThat(paper(OTHER).sections().get(7).text()).isEqualTo("No risk.");
        assertThat(FIXTURE.audited).contains("CHANGED 2024/25: section 8 written");
    }

    @Test
    void a_section_is_not_empty() {
        Problem problem = problem(() -> write(PaperSection.AIM, 0, " \n\u200b "));
        assertThat(problem.faults()).singleElement().satisfies(fault -> assertThat(fault.field())
                .isEqualTo("text"));
    }

    @Test
    void the_details_are_described_and_the_day_below_the_paper_is_not_after_the_meeting() {
        Versioned<PaperDetails> read = paper(YEAR).details();
        PaperDetails backwards = new PaperDetails(
                YEAR,
                read.value().meetingOn(),
                "Team",
                read.value().meetingOn().map(day -> day.plusDays(1)),
                Optional.empty());
        assertThat(problem(() -> describe(read.version(), backwards)).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo("preparedOn"));
        assertThat(describe(read.version(), read.value()).version()).isEqualTo(read.version());
        assertThat(problem(() -> describe(read.version() + 1, read.value())).kind())
                .isEqualTo(Kind.STALE);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void commissioners_write_and_governance_reads_too(Role role) {
        boolean reads = role == Role.COMMISSIONER || role == Role.GOVERNANCE;
        ThrowingCallable read =
                () -> FIXTURE.as(role, s -> s.get(BoardPaper.class).paper(YEAR));
        assertThat(problem(read) == null).isEqualTo(reads);
        assertThat(problem(() -> FIXTURE.as(role, s -> s.get(BoardPaper.class).list())) == null)
                .isEqualTo(reads);
        if (role != Role.COMMISSIONER) {
            assertThat(problem(() -> FIXTURE.as(
                                    role, s -> s.get(BoardPaper.class).toWrite(YEAR, PaperSection.AIM)))
                            .kind())
                    .isEqualTo(Kind.NOT_ALLOWED);
            assertThat(problem(() -> FIXTURE.as(
                                    role, s -> s.get(BoardPaper.class).write(OTHER, PaperSection.AIM, 0, "x")))
                            .kind())
                    .isEqualTo(Kind.NOT_ALLOWED);
            assertThat(problem(() -> FIXTURE.as(
                                    role, s -> s.get(BoardPaper.class).describe(0, PaperDetails.of(OTHER))))
                            .kind())
                    .isEqualTo(Kind.NOT_ALLOWED);
        }
    }

    private static BoardPaperView paper(FinancialYear year) {
        return FIXTURE.commission(s -> s.get(BoardPaper.class).paper(year));
    }

    private static PaperTables tables() {
        return paper(YEAR).tables();
    }

    private static Section write(PaperSection section, int version, String text) {
        return FIXTURE.commission(s -> s.get(BoardPaper.class).write(OTHER, section, version, text));
    }

    private static Versioned<PaperDetails> describe(int version, PaperDetails details) {
        return FIXTURE.commission(s -> s.get(BoardPaper.class).describe(version, details));
    }

    private static int forecast(PaperTables tables, int group) {
        return tables.finance().get(group).forecast().orElseThrow().pounds().intValueExact();
    }

    private static FinanceLine line(String name, int pounds) {
        return new FinanceLine(name, pounds(pounds), Optional.of(pounds(pounds)));
    }

    private static Money pounds(int pounds) {
        return Money.ofPounds(pounds);
    }

    private static Problem problem(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work);
    }
}
