package uk.gov.cafcass.intranet.providers.directory.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.domain.LocalService;

/**
 * The local information sheet of one area (P-10): what can be had there.
 *
 * @param on the day of which it tells
 * @param kinds of service, every one of them, what nobody offers there too
 */
public record InformationSheet(DfjArea area, LocalDate on, List<Kind> kinds) {

    public InformationSheet {
        kinds = List.copyOf(kinds);
    }

    /**
     * A kind of service.
     *
     * @param here who offers it in the area, by name of the centre
     * @param nearest who offers it elsewhere, where nobody does here; empty when there is nobody anywhere
     */
    public record Kind(ServiceKind service, List<LocalService> here, Optional<Elsewhere> nearest) {

        public Kind {
            here = List.copyOf(here);
        }
    }

    /**
     * Who offers a service elsewhere.
     *
     * @param area where; empty when nobody knows
     * @param miles from the middle of the sheet's area, as the crow flies
     */
    public record Elsewhere(LocalService service, Optional<DfjArea> area, double miles) {}

    /** How many centres in the area may be recommended. */
    public int centres() {
        return (int) kinds.stream()
                .flatMap(kind -> kind.here().stream())
                .map(LocalService::centreId)
                .distinct()
                .count();
    }

    /** How many services they offer. */
    public int services() {
        return kinds.stream().mapToInt(kind -> kind.here().size()).sum();
    }
}
