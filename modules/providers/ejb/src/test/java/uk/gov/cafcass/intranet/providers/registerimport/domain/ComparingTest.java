package uk.gov.cafcass.intranet.providers.registerimport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow.FieldChange;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldCentre;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldService;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListText;

/** The list against the register (P-11), without a database. */
class ComparingTest {

    private static final String DAY = HeldRegister.DAY;

    private final HeldRegister register = new HeldRegister();

    @Test
    void what_is_on_the_list_and_not_in_the_register_is_new_with_all_that_is_said_of_it() {
        ImportRow row = only(
                ListText.list().with("Sample Trust", "Sample Centre", "WR1 1AA", "supported accredited 2024-01-01"));
        assertThat(row.kind()).isEqualTo(RowKind.NEW);
        assertThat(row.changes())
                .extracting(FieldChange::field)
                .containsExactly(
                        "Organisation", "Third sector", "Centre", "Address", "Postcode", "NACCC supported contact");
    }

    @Test
    void what_says_the_same_is_unchanged() {
        register.sample("supported ACCREDITED 2024-01-01 2026-12-31");
        ImportRow row = only(HeldRegister.line("supported accredited 2024-01-01 2026-12-31"));
        assertThat(row.kind()).isEqualTo(RowKind.UNCHANGED);
        assertThat(row.changes()).isEmpty();
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ACCREDITED 2024-01-01 2026-12-31 | accredited 2024-01-01 2027-06-30 | ACCREDITED 2024-01-01 2027-06-30",
                "ACCREDITED 2024-01-01 | accredited 2024-01-01 2026-12-31 | ACCREDITED 2024-01-01 2026-12-31",
                "ACCREDITED 2021-01-01 | accredited 2024-01-01 2026-12-31 | ACCREDITED 2021-01-01 2023-12-31, ACCREDITED 2024-01-01 2026-12-31",
                "ACCREDITED 2024-06-01 2026-12-31 | accredited 2024-01-01 2026-12-31 | ACCREDITED 2024-01-01 2026-12-31",
                "ACCREDITED 2024-01-01 2026-12-31 | suspended 2024-01-01 2026-12-31 | ACCREDITED 2024-01-01 2026-11-23, SUSPENDED 2026-11-24 2026-12-31",
                "SUSPENDED 2026-05-01 2026-12-31 | accredited 2024-01-01 2026-12-31 | SUSPENDED 2026-05-01 2026-11-23, ACCREDITED 2026-11-24 2026-12-31",
                "COMMITTED 2024-01-01 | accredited 2026-03-01 2029-02-28 | COMMITTED 2024-01-01 2026-02-28, ACCREDITED 2026-03-01 2029-02-28",
                "COMMITTED 2024-01-01 | accredited 2024-01-01 | COMMITTED 2024-01-01 2026-11-23, ACCREDITED 2026-11-24",
                "LAPSED 2026-01-01 | accredited 2023-01-01 2028-12-31 | LAPSED 2026-01-01 2026-11-23, ACCREDITED 2026-11-24 2028-12-31",
                "LAPSED 2026-01-01 | accredited 2026-09-01 2029-08-31 | LAPSED 2026-01-01 2026-08-31, ACCREDITED 2026-09-01 2029-08-31"
            })
    void the_period_of_the_lists_day_becomes_what_the_list_says(String held, String said, String after) {
        register.sample("supported " + held);
        Planned planned =
                register.compare(HeldRegister.line("supported " + said)).planned();
        assertThat(planned.accreditations()).hasSize(1);
        assertThat(planned.accreditations().get(0).revision().superseded()).hasSize(1);
        assertThat(words(planned)).isEqualTo(after);
    }

    @Test
    void earlier_periods_stay_as_they_are_known() {
        register.sample("supported ACCREDITED 2018-01-01 2020-12-31", "supported ACCREDITED 2021-01-01 2026-12-31");
        assertThat(only(HeldRegister.line("supported accredited 2018-01-01 2026-12-31"))
                        .kind())
                .isEqualTo(RowKind.UNCHANGED);
    }

    @Test
    void one_that_lasts_into_a_later_period_is_rejected_at_its_last_day() {
        register.sample("supported ACCREDITED 2024-01-01 2026-12-31", "supported LAPSED 2027-01-01");
        ImportRow row = only(HeldRegister.line("supported accredited 2024-01-01 2027-12-31"));
        assertThat(row.kind()).isEqualTo(RowKind.REJECTED);
        assertThat(row.changes()).extracting(FieldChange::field).containsExactly("accredited until");
    }

    @Test
    void a_new_one_that_is_suspended_was_accredited_before() {
        assertThat(words(register.compare(HeldRegister.line("supported suspended 2025-01-01 2027-12-31"))
                        .planned()))
                .isEqualTo("ACCREDITED 2025-01-01 2026-11-23, SUSPENDED 2026-11-24 2027-12-31");
    }

    @Test
    void only_a_suspension_that_is_news_is_told_P_6() {
        register.sample("supported ACCREDITED 2024-01-01");
        assertThat(told(HeldRegister.line("supported suspended 2024-01-01")))
                .containsExactly(Planned.Notification.SUSPENDED);
        register.accreditations.clear();
        register.accredit(Holder.centre(1, 1), "supported SUSPENDED 2026-05-01");
        assertThat(only(HeldRegister.line("supported suspended 2024-01-01")).kind())
                .isEqualTo(RowKind.UNCHANGED);
        assertThat(told(HeldRegister.line("supported suspended 2024-01-01 2027-01-01")))
                .containsExactly(Planned.Notification.NOTHING);
    }

    @Test
    void what_is_not_on_the_list_any_more_lapses_on_the_day_before() {
        register.sample("supported ACCREDITED 2024-01-01 2026-12-31", "enhanced ACCREDITED 2024-01-01 2026-12-31");
        Comparison comparison = register.compare(HeldRegister.line("supported accredited 2024-01-01 2026-12-31"));
        assertThat(comparison.rows()).extracting(ImportRow::kind).containsExactly(RowKind.UNCHANGED, RowKind.LAPSED);
        assertThat(comparison.rows().get(1).scheme()).contains(Scheme.NACCC_ENHANCED);
        assertThat(words(comparison.planned())).isEqualTo("ACCREDITED 2024-01-01 2026-11-23, LAPSED 2026-11-24");
        assertThat(comparison.planned().accreditations().get(0).told()).isEqualTo(Planned.Notification.LAPSED);
    }

    @ParameterizedTest
    @CsvSource({
        "LAPSED 2024-01-01",
        "ACCREDITED 2020-01-01 2026-11-23",
        "ACCREDITED 2026-11-24",
        "ACCREDITED 2027-01-01"
    })
    void what_does_not_hold_on_the_day_or_only_since_does_not_lapse(String held) {
        register.sample("supported " + held);
        ListText other = ListText.list().with("Other Trust", "Other", "WR2 1AA", "supported accredited 2024-01-01");
        assertThat(register.compare(other).rows()).extracting(ImportRow::kind).containsExactly(RowKind.NEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",Sample Trust,Sample Centre,1 High Street,nonsense,supported,accredited,2024-01-01,",
                ",Sample Trust,=x,1 High Street,WR1 1AA,supported,accredited,2024-01-01,",
                "M9,=x,Sample Centre,1 High Street,WR1 1AA,supported,accredited,2024-01-01,",
                "M1,=x,=y,1 High Street,nonsense,supported,accredited,2024-01-01,"
            })
    void who_stands_in_a_line_that_cannot_be_taken_has_not_lapsed(String line) {
        register.organisation(1, "Sample Trust", "M1");
        register.centre(1, 1, "Sample Centre", "WR1 1AA");
        register.accredit(Holder.centre(1, 1), "supported ACCREDITED 2024-01-01");
        ListText list = ListText.list().line(line);
        assertThat(register.compare(list).rows()).extracting(ImportRow::kind).containsExactly(RowKind.REJECTED);
    }

    @Test
    void an_organisation_is_known_by_its_number_and_gets_its_new_name() {
        register.organisation(1, "Sample Trust", "M1");
        register.centre(1, 1, "Sample Centre", "WR1 1AA");
        register.accredit(Holder.centre(1, 1), "supported ACCREDITED 2024-01-01");
        ImportRow row = only(ListText.list()
                .line("m1,Renamed Trust,Sample Centre,1 High Street,WR1 1AA,supported,accredited,2024-01-01,"));
        assertThat(row.changes())
                .containsExactly(
                        new FieldChange("Organisation", "Sample Trust", "Renamed Trust"),
                        new FieldChange("Membership number", "M1", "m1"));
    }

    @Test
    void a_name_under_another_number_is_nobodys() {
        register.organisation(1, "Sample Trust", "M1");
        ImportRow row = only(ListText.list()
                .line("M2,Sample Trust,Sample Centre,1 High Street,WR1 1AA,supported,accredited,2024-01-01,"));
        assertThat(row.changes()).extracting(FieldChange::field).containsExactly("membership number");
    }

    @Test
    void lines_that_contradict_each_other_are_rejected_from_the_second_on() {
        ListText list = ListText.list()
                .line("M1,Sample Trust,Sample Centre,1 High Street,WR1 1AA,supported,accredited,2024-01-01,")
                .line("M2,Sample Trust,Other Centre,1 High Street,WR2 1AA,supported,accredited,2024-01-01,")
                .line("M1,Sample Trust,Sample Centre,2 High Street,WR1 1AA,enhanced,accredited,2024-01-01,")
                .line("M1,Sample Trust,Sample Centre,1 High Street,WR1 1AA,supported,accredited,2024-01-01,");
        assertThat(register.compare(list).rows())
                .extracting(row -> row.kind() + " "
                        + row.changes().stream()
                                .map(FieldChange::field)
                                .toList()
                                .get(0))
                .containsExactly(
                        "NEW Organisation", "REJECTED membership number", "REJECTED address", "REJECTED scheme");
    }

    @Test
    void the_only_other_centre_at_its_postcode_has_a_new_name() {
        register.sample("supported ACCREDITED 2024-01-01");
        ImportRow row =
                only(ListText.list().with("Sample Trust", "New Name", "WR1 1AA", "supported accredited 2024-01-01"));
        assertThat(row.kind()).isEqualTo(RowKind.CHANGED);
        assertThat(row.changes()).containsExactly(new FieldChange("Centre", "Sample Centre", "New Name"));
    }

    @Test
    void with_two_centres_at_the_postcode_nobody_can_tell_which_it_is() {
        register.sample("supported ACCREDITED 2024-01-01");
        register.centre(2, 1, "Second Centre", "WR1 1AA");
        ImportRow row =
                only(ListText.list().with("Sample Trust", "New Name", "WR1 1AA", "supported accredited 2024-01-01"));
        assertThat(row.kind()).isEqualTo(RowKind.REJECTED);
        assertThat(row.changes().get(0).after()).contains("Sample Centre", "Second Centre");
    }

    @Test
    void a_closed_centre_is_not_opened_by_a_list() {
        register.organisation(1, "Sample Trust", "");
        register.centres.add(new HeldCentre(
                1,
                1,
                HeldRegister.text("Sample Centre", "WR1 1AA"),
                Optional.of(LocalDate.parse("2025-01-01")),
                List.of()));
        assertThat(only(HeldRegister.line("supported accredited 2024-01-01")).changes())
                .extracting(FieldChange::field)
                .containsExactly("centre");
    }

    @Test
    void an_unknown_district_is_told_at_the_postcode() {
        ImportRow row = only(
                ListText.list().with("Sample Trust", "Sample Centre", "ZZ9 9ZZ", "supported accredited 2024-01-01"));
        assertThat(row.changes()).extracting(FieldChange::field).containsExactly("postcode");
    }

    @Test
    void what_staff_chose_of_a_place_stays_while_its_postcode_does() {
        register.organisation(1, "Sample Trust", "");
        CentreDetails typed = new CentreDetails(
                "Sample Centre",
                "Old address",
                "WR1 1AA",
                Optional.of(HeldRegister.SOMEWHERE),
                Optional.of("leeds"),
                Set.of(),
                List.of("Urdu"));
        register.centres.add(new HeldCentre(1, 1, typed, Optional.empty(), List.of()));
        register.accredit(Holder.centre(1, 1), "supported ACCREDITED 2024-01-01");

        Planned.Centre same = register.compare(HeldRegister.line("supported accredited 2024-01-01"))
                .planned()
                .centres()
                .get(0);
        assertThat(same.text().position()).contains(HeldRegister.SOMEWHERE);
        assertThat(same.text().dfjArea()).contains("leeds");
        assertThat(same.text().languages()).containsExactly("Urdu");

        ListText moved =
                ListText.list().with("Sample Trust", "Sample Centre", "WR2 1AA", "supported accredited 2024-01-01");
        assertThat(only(moved).changes())
                .extracting(FieldChange::field)
                .containsExactly("Address", "Postcode", "Position", "DFJ area");
        assertThat(register.compare(moved).planned().centres().get(0).site().areaChosen())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-02, CHANGED", "2026-10-01, UNCHANGED", "2026-09-30, UNCHANGED"})
    void a_wait_counts_when_it_was_stated_later(String stated, RowKind kind) {
        Wait known = new Wait(4, LocalDate.parse("2026-10-01"));
        register.organisation(1, "Sample Trust", "");
        register.centres.add(new HeldCentre(
                1,
                1,
                HeldRegister.text("Sample Centre", "WR1 1AA"),
                Optional.empty(),
                List.of(
                        new HeldService(7, ServiceKind.SUPPORTED, Setting.CENTRE, Optional.of(known), false),
                        new HeldService(8, ServiceKind.PIP, Setting.CENTRE, Optional.empty(), false),
                        new HeldService(9, ServiceKind.HANDOVER, Setting.CENTRE, Optional.empty(), true))));
        register.accredit(Holder.centre(1, 1), "supported ACCREDITED 2024-01-01");
        Comparison comparison = register.compare(ListText.read(
                "organisation,centre,address,postcode,services,waiting weeks,waiting stated on,scheme,status,accredited from,"
                        + "accredited until\nSample Trust,Sample Centre,1 High Street,WR1 1AA,Supported contact;Handover,6,"
                        + stated
                        + ",supported,accredited,2024-01-01,\n",
                DAY));
        assertThat(comparison.rows()).extracting(ImportRow::kind).containsExactly(kind);
        assertThat(comparison.planned().services())
                .extracting(service -> service.id().orElse(0L))
                .isEqualTo(kind == RowKind.CHANGED ? List.of(7L) : List.of());
    }

    @Test
    void an_organisations_own_accreditation_does_for_its_centres() {
        register.whole("supported ACCREDITED 2024-01-01 2026-12-31");
        assertThat(only(HeldRegister.line("supported accredited 2024-01-01 2026-12-31"))
                        .kind())
                .isEqualTo(RowKind.UNCHANGED);
        assertThat(words(register.compare(HeldRegister.line("supported accredited 2024-01-01 2027-12-31"))
                        .planned()))
                .isEqualTo("ACCREDITED 2024-01-01 2027-12-31");
    }

    @Test
    void an_organisation_of_which_some_centres_are_listed_loses_it_for_the_others() {
        register.whole("supported ACCREDITED 2024-01-01 2026-12-31");
        register.centre(2, 1, "Second Centre", "WR2 1AA");
        Comparison comparison = register.compare(HeldRegister.line("supported accredited 2024-01-01 2026-12-31"));
        assertThat(comparison.rows())
                .extracting(row -> row.kind() + " " + row.centre())
                .containsExactly("UNCHANGED Sample Centre", "LAPSED Second Centre");
        assertThat(words(comparison.planned())).isEqualTo("LAPSED 2026-11-24 2026-12-31");
        assertThat(comparison.planned().accreditations().get(0).revision().superseded())
                .isEmpty();
    }

    @Test
    void an_organisation_of_which_no_centre_is_listed_loses_it_as_a_whole() {
        register.whole("supported ACCREDITED 2024-01-01");
        ListText other = ListText.list().with("Other Trust", "Other", "WR2 1AA", "supported accredited 2024-01-01");
        Comparison comparison = register.compare(other);
        assertThat(comparison.rows())
                .extracting(row -> row.kind() + " " + row.organisation() + " " + row.centre())
                .containsExactly("NEW Other Trust Other", "LAPSED Sample Trust ");
    }

    @Test
    void a_line_about_one_centre_does_not_restore_an_organisation_that_is_suspended() {
        register.whole("supported SUSPENDED 2026-01-01");
        assertThat(only(HeldRegister.line("supported accredited 2024-01-01")).changes())
                .extracting(FieldChange::field)
                .containsExactly("status");
        assertThat(only(HeldRegister.line("supported suspended 2024-01-01")).kind())
                .isEqualTo(RowKind.UNCHANGED);
    }

    @Test
    void the_fingerprint_is_that_of_the_rows() {
        register.sample("supported ACCREDITED 2024-01-01");
        String same = register.compare(HeldRegister.line("supported accredited 2024-01-01"))
                .fingerprint();
        assertThat(register.compare(HeldRegister.line("supported accredited 2024-01-01"))
                        .fingerprint())
                .isEqualTo(same);
        assertThat(register.compare(HeldRegister.line("supported accredited 2023-12-31"))
                        .fingerprint())
                .isNotEqualTo(same);
    }

    private ImportRow only(ListText list) {
        List<ImportRow> rows = register.compare(list).rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<Planned.Notification> told(ListText list) {
        return register.compare(list).planned().accreditations().stream()
                .map(Planned.AccreditationChange::told)
                .toList();
    }

    /** What is added, as tests write it. */
    private static String words(Planned planned) {
        return planned.accreditations().stream()
                .flatMap(standing -> standing.revision().added().stream())
                .map(entry -> entry.status() + " " + entry.period().from()
                        + entry.period().until().map(day -> " " + day).orElse(""))
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
