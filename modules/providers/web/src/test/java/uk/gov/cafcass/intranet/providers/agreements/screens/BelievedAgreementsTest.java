package uk.gov.cafcass.intranet.providers.agreements.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.gov.cafcass.intranet.providers.SampleAgreements.days;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.providers.SampleAgreements;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;

/** P-1: what we believed on a day stays what it was, whatever is corrected later, and stands beside what is known now. */
class BelievedAgreementsTest {

    private static final FormsFixture FIXTURE = new FormsFixture();
    private static final Period TERM = days("2024-04-01", "2027-03-31");
    private static long organisation;
    private static long agreement;
    private static long contract;

    /** Recorded on 24 November 2026, corrected on 10 December, and looked at on the 20th. */
    @BeforeAll
    static void agree() {
        FIXTURE.with(forms -> {
            organisation = SampleAgreements.organisation(forms, "Harbour House");
            agreement = SampleAgreements.framework(forms, organisation, "FA 2024 11", TERM);
            contract = SampleAgreements.add(forms, SampleAgreements.contract(agreement, Area.NORTH, TERM, 1_000));
            SampleAgreements.price(forms, contract, 2, 900, TERM);
        });
        FIXTURE.clock.moveTo("2026-12-10");
        FIXTURE.with(forms -> {
            AgreementReading reading = forms.get(AgreementReading.class);
            ContractRegister register = forms.get(ContractRegister.class);
            register.correctContract(
                    contract,
                    reading.contract(contract).contract().version(),
                    SampleAgreements.contract(agreement, Area.CENTRAL, TERM, 2_000),
                    "Misread");
            register.correctFramework(
                    agreement,
                    reading.framework(agreement).framework().version(),
                    new Framework(organisation, "FA 2024 12", TERM),
                    "A slip");
            register.removePrice(
                    reading.contract(contract).prices().get(0).id(),
                    reading.contract(contract).prices().get(0).version(),
                    "Never agreed");
        });
        FIXTURE.clock.moveTo("2026-12-20");
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static ContractScreen contract(Forms forms, String then) {
        ContractScreen screen = forms.page(ContractScreen.class, "then=" + then);
        screen.setId(Long.toString(contract));
        screen.load();
        return screen;
    }

    private static FrameworkScreen framework(Forms forms, String then) {
        FrameworkScreen screen = forms.page(FrameworkScreen.class, "then=" + then);
        screen.setId(Long.toString(agreement));
        screen.load();
        return screen;
    }

    private static String words(List<FieldValue> fields, String label) {
        return fields.stream()
                .filter(field -> field.label().equals(label))
                .findFirst()
                .map(FieldValue::words)
                .orElseThrow();
    }

    @Test
    void a_contract_says_what_it_said_on_the_day_before_it_was_corrected() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            ContractScreen screen = contract(forms, "9 December 2026");
            assertThat(screen.isBelieved()).isTrue();
            assertThat(words(screen.getBelievedTerms(), "Area")).isEqualTo("North");
            assertThat(words(screen.getBelievedTerms(), "Annual value")).isEqualTo("£1,000");
            assertThat(screen.getBelievedPrices())
                    .singleElement()
                    .satisfies(row -> assertThat(row.cells().get(1).price()).isEqualTo("£900"));
            assertThat(words(screen.getTerms(), "Area")).isEqualTo("Central");
            assertThat(words(screen.getTerms(), "DFJ areas")).isEqualTo("All of Central");
            assertThat(screen.getPrices()).isEmpty();
        });
    }

    @Test
    void a_day_is_looked_at_from_its_end() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            assertThat(words(contract(forms, "10 December 2026").getBelievedTerms(), "Area"))
                    .isEqualTo("Central");
            assertThat(words(contract(forms, "24 November 2026").getBelievedTerms(), "Area"))
                    .isEqualTo("North");
        });
    }

    @Test
    void today_is_looked_at_as_far_as_it_has_come() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            ContractScreen screen = contract(forms, "20 December 2026");
            assertThat(screen.getAsked().moment().orElseThrow().toInstant()).isEqualTo(FIXTURE.clock.instant());
            assertThat(words(screen.getBelievedTerms(), "Area")).isEqualTo("Central");
        });
    }

    @Test
    void before_it_was_recorded_nothing_was_believed() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            ContractScreen screen = contract(forms, "23 November 2026");
            assertThat(screen.isBelieved()).isFalse();
            assertThat(screen.getBelievedTerms()).isEmpty();
            assertThat(screen.getBelievedPrices()).isEmpty();
            FrameworkScreen page = framework(forms, "23 November 2026");
            assertThat(page.isBelieved()).isFalse();
            assertThat(page.getBelievedContracts()).isEmpty();
        });
    }

    @Test
    void a_framework_agreement_has_the_contracts_that_were_believed_to_be_under_it() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            FrameworkScreen screen = framework(forms, "24 November 2026");
            assertThat(words(screen.getBelievedTerms(), "Reference")).isEqualTo("FA 2024 11");
            assertThat(screen.getBelievedContracts())
                    .extracting(ContractLine::area, ContractLine::value)
                    .containsExactly(tuple("North", "£1,000"));
            assertThat(screen.getFramework().framework().value().reference()).isEqualTo("FA 2024 12");
        });
    }

    @Test
    void each_time_that_something_was_said_of_it_stands_there_with_what_changed_and_why() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            ContractScreen screen = contract(forms, "");
            assertThat(screen.getRevisions())
                    .extracting(entry -> entry.what())
                    .containsExactlyInAnyOrder(
                            "Price at level 2 removed",
                            "Contract changed",
                            "Price at level 2 recorded",
                            "Contract recorded");
            assertThat(screen.getRevisions().subList(0, 2))
                    .extracting(entry -> String.valueOf(entry.detail()))
                    .anySatisfy(detail -> assertThat(detail)
                            .contains("Area: until then North, since then Central.", "Why: Misread")
                            .doesNotContain("Languages"))
                    .anySatisfy(detail -> assertThat(detail).contains("Price: £900.", "Why: Never agreed"));
            assertThat(framework(forms, "").getRevisions())
                    .extracting(entry -> entry.what(), entry -> entry.detail())
                    .first()
                    .isEqualTo(tuple(
                            "Framework agreement changed",
                            "Reference: until then FA 2024 11, since then FA 2024 12. Why: A slip"));
        });
    }
}
