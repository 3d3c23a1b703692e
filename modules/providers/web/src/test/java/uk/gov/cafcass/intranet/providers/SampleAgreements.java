package uk.gov.cafcass.intranet.providers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.agreements.application.GrantRegister;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract.Duties;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;

/** What is agreed with invented organisations: services for which nobody has to be accredited (P-3), so that this is all there is to say. */
public final class SampleAgreements {

    private SampleAgreements() {}

    public static Period days(String from, String until) {
        return Period.of(LocalDate.parse(from), LocalDate.parse(until));
    }

    public static long organisation(Forms forms, String name) {
        return forms.get(Register.class)
                .addOrganisation(new OrganisationDetails(name, true, "", ""))
                .id();
    }

    public static long framework(Forms forms, long organisation, String reference, Period days) {
        return forms.get(ContractRegister.class)
                .addFramework(new Framework(organisation, reference, days))
                .id();
    }

    public static Contract contract(long framework, Area area, Period days, long pounds) {
        return new Contract(
                framework,
                area,
                Set.of(),
                Set.of(ServiceKind.PIP),
                days,
                Money.ofPounds(pounds),
                Duties.NONE,
                List.of(),
                Optional.empty());
    }

    public static long add(Forms forms, Contract contract) {
        return forms.get(ContractRegister.class).addContract(contract).id();
    }

    public static long price(Forms forms, long contract, int level, long pounds, Period days) {
        return forms.get(ContractRegister.class)
                .addPrice(new UnitPrice(
                        contract, CommissioningLevel.of(level).orElseThrow(), Money.ofPounds(pounds), days))
                .id();
    }

    public static long grant(
            Forms forms, long organisation, GrantKind kind, Optional<Area> area, String year, long pounds) {
        return forms.get(GrantRegister.class)
                .addGrant(new Grant(
                        organisation, kind, area, FinancialYear.ofSlug(year), Money.ofPounds(pounds), "", List.of()))
                .id();
    }
}
