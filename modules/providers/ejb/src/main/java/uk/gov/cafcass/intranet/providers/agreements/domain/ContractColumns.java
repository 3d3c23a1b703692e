package uk.gov.cafcass.intranet.providers.agreements.domain;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.columns.TextArray;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract.Duties;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/** The columns of a contract, the same in its table and in that of its revisions. */
@Embeddable
class ContractColumns {

    @Column(name = "framework_id")
    private long frameworkId;

    /** The period of the framework agreement is part of a foreign key; the database keeps it up to date. */
    @Column(name = "framework_from", updatable = false)
    private LocalDate frameworkFrom;

    @Column(name = "framework_until", updatable = false)
    private @Nullable LocalDate frameworkUntil;

    @Enumerated(EnumType.STRING)
    private Area area;

    @Basic
    @Column(name = "dfj_areas")
    @Convert(converter = TextArray.class)
    private List<String> dfjAreas;

    @Basic
    @Convert(converter = TextArray.class)
    private List<String> services;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    @Column(name = "annual_value")
    private Money annualValue;

    private String equality;
    private String access;

    @Basic
    @Convert(converter = TextArray.class)
    private List<String> languages;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    protected ContractColumns() {}

    ContractColumns(Contract contract, Period ofFramework) {
        frameworkId = contract.frameworkId();
        frameworkFrom = ofFramework.from();
        frameworkUntil = ofFramework.until().orElse(null);
        area = contract.area();
        dfjAreas = contract.dfjAreas().stream().sorted().toList();
        services = contract.servicesInOrder().stream().map(ServiceKind::name).toList();
        fromOn = contract.period().from();
        untilOn = contract.period().until().orElse(null);
        annualValue = contract.annualValue();
        equality = contract.duties().equality();
        access = contract.duties().access();
        languages = contract.languages();
        reviewOn = contract.reviewOn().orElse(null);
    }

    ContractColumns copy() {
        return new ContractColumns(value(), Period.of(frameworkFrom, frameworkUntil));
    }

    Contract value() {
        return new Contract(
                frameworkId,
                area,
                Set.copyOf(dfjAreas),
                services.stream().map(ServiceKind::valueOf).collect(Collectors.toSet()),
                Period.of(fromOn, untilOn),
                annualValue,
                new Duties(equality, access),
                languages,
                Optional.ofNullable(reviewOn));
    }
}
