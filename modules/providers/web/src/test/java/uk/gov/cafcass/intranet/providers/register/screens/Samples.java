package uk.gov.cafcass.intranet.providers.register.screens;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.providers.api.Reason;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Verdict;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding.Found;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreSummary;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.PositionSource;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/** Centres as they are found, without a register. */
public final class Samples {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private Samples() {}

    public static Found found(long id, ServiceKind kind, @Nullable Wait wait, String... reasons) {
        return found(id, "Invented Hall", kind, wait, reasons);
    }

    public static Found found(long id, String name, ServiceKind kind, @Nullable Wait wait, String... reasons) {
        CentreSummary row = new CentreSummary(
                id,
                1,
                name,
                "Sample Charity",
                "1 High Street\nWorcester",
                "WR1 1ZZ",
                new Position(52.19, -2.22),
                PositionSource.DISTRICT,
                Optional.of("WORCESTER"),
                3.26,
                List.of("Polish", "Urdu"),
                List.of(AccessFeature.STEP_FREE, AccessFeature.HEARING_LOOP),
                "01632 960 123",
                new ServiceDetails(kind, Setting.CENTRE, "Saturdays", 4, wait));
        List<Reason> against = List.of(reasons).stream()
                .map(sentence -> new Reason("C-4", sentence))
                .toList();
        return new Found(row, new Verdict(against, "policy"));
    }

    public static Wait stated(int weeks, String on) {
        return new Wait(weeks, LocalDate.parse(on));
    }
}
