package uk.gov.cafcass.intranet.providers.accreditation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.providers.accreditation.domain.EligibilityRules.Facts;
import uk.gov.cafcass.intranet.providers.accreditation.domain.EligibilityRules.Question;
import uk.gov.cafcass.intranet.providers.api.Reason;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Use;
import uk.gov.cafcass.intranet.providers.api.Verdict;

/** P-2, P-3, P-4, C-4, C-10, C-12: every scheme, status, service and use, on the days around the change of policy. */
class EligibilityRulesTest {

    private static final long CENTRE = 7;
    private static final Policy PROTOCOL = new Policy(
            "protocol with NACCC", Period.of(LocalDate.parse("2009-04-01"), LocalDate.parse("2022-01-23")), true);
    private static final Policy POLICY =
            new Policy("child contact centre policy", Period.since(LocalDate.parse("2022-01-24")), false);

    /** Which scheme accredits which service, said once more and otherwise than in the code. */
    private static boolean accredits(Scheme scheme, ServiceKind service) {
        return switch (scheme) {
            case NACCC_SUPPORTED ->
                List.of(ServiceKind.SUPPORTED, ServiceKind.HANDOVER, ServiceKind.INDIRECT)
                        .contains(service);
            case NACCC_ENHANCED ->
                List.of(ServiceKind.SUPERVISED, ServiceKind.CCI, ServiceKind.HANDOVER, ServiceKind.INDIRECT)
                        .contains(service);
            case RESPECT -> service == ServiceKind.DV_PROGRAMME;
            case MEDIATION -> service == ServiceKind.MEDIATION_ASSESSMENT;
        };
    }

    private static String rule(ServiceKind service, Use use) {
        return switch (service) {
            case DV_PROGRAMME -> "P-4";
            case MEDIATION_ASSESSMENT, PIP -> "C-12";
            default -> use == Use.CONTRACT ? "P-3" : use == Use.REFER ? "C-10" : "C-4";
        };
    }

    static Stream<Arguments> everything() {
        List<Arguments> table = new ArrayList<>();
        for (Scheme scheme : Scheme.values()) {
            for (AccreditationStatus status : AccreditationStatus.values()) {
                for (ServiceKind service : ServiceKind.values()) {
                    for (Use use : Use.values()) {
                        for (String day : List.of("2010-04-16", "2022-01-23", "2022-01-24", "2026-11-24")) {
                            table.add(Arguments.of(scheme, status, service, use, LocalDate.parse(day)));
                        }
                    }
                }
            }
        }
        return table.stream();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void a_centre_may_be_used_when_it_is_accredited_for_that_kind_of_service_on_that_day(
            Scheme scheme, AccreditationStatus status, ServiceKind service, Use use, LocalDate on) {
        boolean committedIsEnough = use == Use.CONTRACT && on.isBefore(LocalDate.parse("2022-01-24"));
        boolean expected = service == ServiceKind.PIP
                || accredits(scheme, service)
                        && (status == AccreditationStatus.ACCREDITED
                                || status == AccreditationStatus.COMMITTED && committedIsEnough);
        Verdict verdict = ask(service, use, on, true, null, Entries.rows(null, scheme, status + " 2009-01-01"));
        assertThat(verdict.eligible()).as("%s", verdict.reasons()).isEqualTo(expected);
        if (!expected) {
            boolean committed = accredits(scheme, service) && status == AccreditationStatus.COMMITTED;
            assertThat(verdict.reasons())
                    .extracting(Reason::rule)
                    .containsExactly(committed && use == Use.CONTRACT ? "P-2" : rule(service, use));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUPERVISED | RECOMMEND | ACCREDITED 2020-01-01 2025-12-31 | C-4 It cannot be recommended to the court for supervised"
                        + " contact: its NACCC enhanced accreditation ended on 31 December 2025.",
                "SUPERVISED | SIGNPOST | LAPSED 2026-03-01 | C-4 It cannot be named to parents for supervised contact: the"
                        + " organisation’s NACCC enhanced accreditation lapsed on 1 March 2026.",
                "CCI | REFER | SUSPENDED 2026-03-01 | C-10 It cannot be given a referral for child contact intervention: the"
                        + " organisation’s NACCC enhanced accreditation is suspended since 1 March 2026.",
                "SUPERVISED | PLAN | COMMITTED 2026-03-01 | C-4 It cannot be used in planned work for supervised contact: it is"
                        + " committed to meeting the standard of NACCC enhanced, and not yet accredited.",
                "SUPPORTED | PLAN | ACCREDITED 2026-03-01 | C-4 It cannot be used in planned work for supported contact: it has no"
                        + " NACCC supported contact accreditation on 24 November 2026; its NACCC enhanced accreditation is for"
                        + " another kind of service.",
                "CCI | CONTRACT | COMMITTED 2026-03-01 | P-2 It cannot be contracted for child contact intervention: it is committed"
                        + " to meeting the standard of NACCC enhanced, which is not enough under the child contact centre policy.",
                "HANDOVER | CONTRACT | ACCREDITED 2027-01-01 | P-3 It cannot be contracted for handover: it has no NACCC supported"
                        + " contact or NACCC enhanced accreditation on 24 November 2026."
            })
    void the_reason_is_a_sentence_with_its_rule(ServiceKind service, Use use, String row, String expected) {
        Verdict verdict = ask(
                service,
                use,
                LocalDate.parse("2026-11-24"),
                true,
                null,
                Entries.rows(null, Scheme.NACCC_ENHANCED, row));
        assertThat(words(verdict)).isEqualTo(expected);
        assertThat(verdict.policy()).isEqualTo("child contact centre policy");
    }

    @Test
    void every_reason_is_told_and_not_the_first_alone() {
        Verdict verdict =
                ask(ServiceKind.SUPERVISED, Use.RECOMMEND, LocalDate.parse("2008-01-01"), false, null, List.of());
        assertThat(verdict.reasons()).extracting(Reason::rule).containsExactly("C-4", "P-2", "C-4");
        assertThat(words(verdict))
                .contains("Invented House does not offer supervised contact.")
                .contains("No policy on child contact services is recorded for 1 January 2008.");
        assertThat(verdict.policy()).isEmpty();
    }

    static Stream<Arguments> everyCombinationOfCauses() {
        List<Arguments> table = new ArrayList<>();
        for (String standing : List.of(
                "organisation SUSPENDED",
                "organisation SUSPENDED, centre ACCREDITED",
                "organisation ACCREDITED, centre LAPSED",
                "organisation LAPSED",
                "organisation LAPSED, centre SUSPENDED",
                "organisation COMMITTED",
                "none")) {
            for (ServiceKind service : List.of(ServiceKind.CCI, ServiceKind.HANDOVER)) {
                for (Use use : Use.values()) {
                    for (String day : List.of("2008-01-01", "2026-11-24")) {
                        for (String centre : List.of("open", "closed", "elsewhere")) {
                            for (boolean contracted : List.of(true, false)) {
                                table.add(Arguments.of(standing, service, use, day, centre, contracted));
                            }
                        }
                    }
                }
            }
        }
        return table.stream();
    }

    @ParameterizedTest
    @MethodSource("everyCombinationOfCauses")
    void each_cause_is_told_once(
            String standing, ServiceKind service, Use use, LocalDate on, String centre, boolean contracted) {
        List<String> causes = new ArrayList<>();
        if (centre.equals("closed")) {
            causes.add("P-9 Invented House is closed since ");
        } else if (centre.equals("elsewhere")) {
            causes.add(rule(service, use) + " Invented House does not offer ");
        }
        boolean policy = on.isAfter(LocalDate.parse("2009-03-31"));
        if (!policy) {
            causes.add("P-2 No policy on child contact services is recorded for ");
        }
        boolean committed = use == Use.CONTRACT && standing.equals("organisation COMMITTED");
        if (policy || !committed) {
            causes.add((committed ? "P-2" : rule(service, use)) + " It cannot be " + use.label() + " for ");
        }
        if (service == ServiceKind.CCI && use == Use.REFER && !contracted) {
            causes.add("C-10 Its organisation has no contract with Cafcass for ");
        }
        Verdict verdict = ask(
                service,
                use,
                on,
                !centre.equals("elsewhere"),
                centre.equals("closed") ? on : null,
                contracted,
                standing(standing));
        assertThat(verdict.reasons()).hasSameSizeAs(causes);
        for (int i = 0; i < causes.size(); i++) {
            Reason reason = verdict.reasons().get(i);
            assertThat(reason.rule() + " " + reason.sentence()).startsWith(causes.get(i));
        }
    }

    /** Of NACCC enhanced, since 2005. */
    private static List<Accreditation> standing(String words) {
        return Stream.of(words.split(", "))
                .filter(word -> !word.equals("none"))
                .map(word -> word.split(" "))
                .flatMap(word -> Entries.rows(
                        word[0].equals("centre") ? CENTRE : null, Scheme.NACCC_ENHANCED, word[1] + " 2005-01-01")
                        .stream())
                .toList();
    }

    @Test
    void whoever_is_committed_under_one_scheme_is_contracted_whatever_became_of_another_P_2() {
        List<Accreditation> rows = new ArrayList<>(Entries.rows(null, Scheme.NACCC_SUPPORTED, "LAPSED 2009-05-01"));
        rows.addAll(Entries.rows(null, Scheme.NACCC_ENHANCED, "COMMITTED 2009-05-01"));
        LocalDate on = LocalDate.parse("2010-04-16");
        assertThat(ask(ServiceKind.HANDOVER, Use.CONTRACT, on, true, null, rows).eligible())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, true", "2026-11-24, false"})
    void a_centre_is_used_until_the_day_before_it_is_closed(LocalDate on, boolean expected) {
        Verdict verdict = ask(
                ServiceKind.SUPERVISED,
                Use.RECOMMEND,
                on,
                true,
                LocalDate.parse("2026-11-24"),
                Entries.rows(null, Scheme.NACCC_ENHANCED, "ACCREDITED 2026-01-01"));
        assertThat(verdict.eligible()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, true", "2025-12-31, false", "2026-12-31, true", "2027-01-01, false"})
    void an_accreditation_counts_from_its_first_day_to_its_last(LocalDate on, boolean expected) {
        Verdict verdict = ask(
                ServiceKind.SUPERVISED,
                Use.RECOMMEND,
                on,
                true,
                null,
                Entries.rows(null, Scheme.NACCC_ENHANCED, "ACCREDITED 2026-01-01 2026-12-31"));
        assertThat(verdict.eligible()).isEqualTo(expected);
    }

    static Stream<Arguments> everyServiceAndUse() {
        return Stream.of(ServiceKind.values())
                .flatMap(service -> Stream.of(Use.values()).map(use -> Arguments.of(service, use)));
    }

    @ParameterizedTest
    @MethodSource("everyServiceAndUse")
    void a_contract_is_asked_for_the_referral_of_an_intervention_and_for_nothing_else(ServiceKind service, Use use) {
        List<Accreditation> rows = Stream.of(Scheme.values())
                .flatMap(scheme -> Entries.rows(null, scheme, "ACCREDITED 2026-01-01").stream())
                .toList();
        Verdict verdict = ask(service, use, LocalDate.parse("2026-11-24"), true, null, false, rows);
        if (service == ServiceKind.CCI && use == Use.REFER) {
            assertThat(words(verdict))
                    .isEqualTo("C-10 Its organisation has no contract with Cafcass for child contact intervention on"
                            + " 24 November 2026.");
        } else {
            assertThat(verdict.eligible()).isTrue();
        }
    }

    private static Verdict ask(
            ServiceKind service,
            Use use,
            LocalDate on,
            boolean offered,
            @Nullable LocalDate closedOn,
            List<Accreditation> rows) {
        return ask(service, use, on, offered, closedOn, true, rows);
    }

    private static Verdict ask(
            ServiceKind service,
            Use use,
            LocalDate on,
            boolean offered,
            @Nullable LocalDate closedOn,
            boolean contracted,
            List<Accreditation> rows) {
        Optional<Policy> policy =
                Stream.of(PROTOCOL, POLICY).filter(one -> one.inForce().has(on)).findFirst();
        return EligibilityRules.verdict(
                new Question(service, use, on),
                new Facts(
                        CENTRE,
                        "Invented House",
                        Optional.ofNullable(closedOn),
                        offered,
                        contracted,
                        new DecisivePeriods(rows),
                        policy));
    }

    private static String words(Verdict verdict) {
        return verdict.reasons().stream()
                .map(reason -> reason.rule() + " " + reason.sentence())
                .collect(Collectors.joining(" "));
    }
}
