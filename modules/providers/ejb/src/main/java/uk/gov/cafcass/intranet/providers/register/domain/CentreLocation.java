package uk.gov.cafcass.intranet.providers.register.domain;

import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.places.Postcode;
import uk.gov.cafcass.intranet.kernel.problem.Problem;

/**
 * Where a centre is, and how we know.
 *
 * @param postcode in full
 * @param position where it is
 * @param positionFrom how well we know that
 * @param dfjArea the code of its area; empty where nobody knows, as outside of England
 * @param areaChosen whether staff chose the area; otherwise it follows from the postcode
 */
public record CentreLocation(
        Postcode postcode,
        Position position,
        PositionSource positionFrom,
        Optional<String> dfjArea,
        boolean areaChosen) {

    /**
     * What was said of a centre, completed by what its postcode tells.
     *
     * @throws Problem at {@code postcode} when only its district was given
     */
    public static CentreLocation of(CentreDetails text, Outcode outcode) {
        Postcode postcode = Postcode.of(text.postcode());
        if (postcode.unit().isEmpty()) {
            throw Problem.invalid(
                    "postcode.incomplete", "postcode", "Enter the centre’s postcode in full, for example WR1 1AA.");
        }
        Optional<String> chosen =
                text.dfjArea().filter(code -> !outcode.dfjArea().equals(Optional.of(code)));
        return new CentreLocation(
                postcode,
                text.position().orElse(outcode.position()),
                text.position().isPresent() ? PositionSource.TYPED : PositionSource.DISTRICT,
                chosen.or(outcode::dfjArea),
                chosen.isPresent());
    }
}
