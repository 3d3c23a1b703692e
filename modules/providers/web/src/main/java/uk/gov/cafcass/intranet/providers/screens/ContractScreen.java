package uk.gov.cafcass.intranet.providers.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.providers.application.Access;
import uk.gov.cafcass.intranet.providers.application.CommissioningReading;
import uk.gov.cafcass.intranet.providers.application.ContractView;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Contract;

/** The page of one contract with its prices (P-5). */
@Named
@RequestScoped
public class ContractScreen {

    private final CommissioningReading reading;
    private final Places places;
    private final Access access;
    private String id = "";
    private @Nullable ContractView view;

    @Inject
    ContractScreen(CommissioningReading reading, Places places, Access access) {
        this.reading = reading;
        this.places = places;
        this.access = access;
    }

    /** Reads it before anything is written. */
    public void load() {
        view = reading.contract(RegisterPages.number(id, "contract"));
    }

    public ContractView getShown() {
        return Objects.requireNonNull(view);
    }

    public Contract getContract() {
        return getShown().contract().value();
    }

    public List<PriceTable.Row> getPrices() {
        return PriceTable.of(getContract().period(), getShown().prices()).rows();
    }

    public String getServices() {
        return ContractLine.services(getContract().servicesInOrder());
    }

    /** The names of the DFJ areas that it is for. */
    public String getDfjAreas() {
        return getContract().dfjAreas().isEmpty()
                ? "All of " + getContract().area().label()
                : getContract().dfjAreas().stream()
                        .map(code -> places.dfjArea(code).map(DfjArea::name).orElse(code))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    public String getLanguages() {
        return getContract().languages().isEmpty()
                ? "English only"
                : "English, " + String.join(", ", getContract().languages());
    }

    public boolean isMayEdit() {
        return access.mayEdit();
    }

    /** What was just done, as a sentence; empty when nothing was. */
    public String doneNow(@Nullable String done) {
        return switch (done == null ? "" : done) {
            case "contract" -> "The contract was saved.";
            case "price" -> "The price was saved.";
            case "price-removed" -> "The price was removed.";
            default -> "";
        };
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
