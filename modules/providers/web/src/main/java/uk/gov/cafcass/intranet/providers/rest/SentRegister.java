package uk.gov.cafcass.intranet.providers.rest;

import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.kernel.web.input.JsonInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.domain.CentreText;
import uk.gov.cafcass.intranet.providers.domain.ContactText;
import uk.gov.cafcass.intranet.providers.domain.OrganisationText;
import uk.gov.cafcass.intranet.providers.domain.ServiceText;
import uk.gov.cafcass.intranet.providers.domain.ServiceText.Wait;
import uk.gov.cafcass.intranet.providers.domain.Setting;

/** What was sent of the things of the register; whether it will do, the services say. */
final class SentRegister {

    private SentRegister() {}

    static OrganisationText organisation(JsonInput sent) throws Problem {
        String name = sent.text("name");
        boolean thirdSector = sent.flag("thirdSector").orElse(true);
        String membership = sent.text("membership");
        String website = sent.text("website");
        sent.check();
        return new OrganisationText(name, thirdSector, membership, website);
    }

    static CentreText centre(JsonInput sent) throws Problem {
        String name = sent.text("name");
        String address = sent.text("address");
        String postcode = sent.text("postcode");
        Optional<Position> position = position(sent);
        Optional<String> dfjArea = Optional.of(sent.text("dfjArea")).filter(code -> !code.isBlank());
        Set<AccessFeature> access = features(sent);
        List<String> languages = sent.texts("languages");
        sent.check();
        return new CentreText(name, address, postcode, position, dfjArea, access, languages);
    }

    private static Optional<Position> position(JsonInput sent) {
        Optional<BigDecimal> latitude = degrees(sent, "latitude", 90);
        Optional<BigDecimal> longitude = degrees(sent, "longitude", 180);
        if (latitude.isPresent() != longitude.isPresent()) {
            sent.fault(
                    latitude.isPresent() ? "longitude" : "latitude",
                    "Send latitude and longitude together, or neither");
        }
        return latitude.flatMap(north -> longitude.map(east -> new Position(north.doubleValue(), east.doubleValue())));
    }

    private static Optional<BigDecimal> degrees(JsonInput sent, String name, int most) {
        Optional<BigDecimal> degrees = sent.decimal(name);
        if (degrees.filter(number -> number.abs().compareTo(BigDecimal.valueOf(most)) > 0)
                .isPresent()) {
            sent.fault(name, "Send degrees from -" + most + " to " + most);
            return Optional.empty();
        }
        return degrees;
    }

    private static Set<AccessFeature> features(JsonInput sent) {
        Set<AccessFeature> features = EnumSet.noneOf(AccessFeature.class);
        for (String word : sent.texts("access")) {
            EnumLabels.read(AccessFeature.class, word)
                    .ifPresentOrElse(
                            features::add,
                            () -> sent.fault("access", "Use some of " + EnumLabels.names(AccessFeature.class)));
        }
        return features;
    }

    static ServiceText service(JsonInput sent) throws Problem {
        Optional<ServiceKind> kind = sent.neededChoice("kind", ServiceKind.class);
        Setting setting = sent.choice("setting", Setting.class).orElse(Setting.CENTRE);
        String hours = sent.text("openingHours");
        Optional<Integer> capacity = sent.number("capacity");
        Optional<Integer> weeks = sent.number("waitingWeeks");
        Optional<LocalDate> statedOn = sent.day("waitingStatedOn");
        if (weeks.isPresent() && statedOn.isEmpty()) {
            sent.fault("waitingStatedOn", "Send the day on which the centre stated its wait");
        }
        if (statedOn.isPresent() && weeks.isEmpty()) {
            sent.fault("waitingWeeks", "Send the wait that the centre stated on that day, 0 for none");
        }
        sent.check();
        @Nullable Wait wait =
                weeks.map(number -> new Wait(number, statedOn.orElseThrow())).orElse(null);
        return new ServiceText(kind.orElseThrow(), setting, hours, capacity.orElse(null), wait);
    }

    static ContactText contact(JsonInput sent) throws Problem {
        String name = sent.text("name");
        String job = sent.text("job");
        String email = sent.text("email");
        String telephone = sent.text("telephone");
        sent.check();
        return new ContactText(name, job, email, telephone);
    }

    static String note(JsonInput sent) throws Problem {
        String text = sent.text("text");
        sent.check();
        return text;
    }

    /** The first day without what ends. */
    static LocalDate day(JsonInput sent) throws Problem {
        Optional<LocalDate> on = sent.neededDay("on", "Send the first day without it");
        sent.check();
        return on.orElseThrow();
    }
}
