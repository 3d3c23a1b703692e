package uk.gov.cafcass.intranet.providers.registerimport.domain.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.places.Postcode;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListLine.ToldService;

/** Makes a line of the list of its cells, by the rules that hold for what people type. */
final class LineReading {

    private static final Map<String, Scheme> SCHEMES = Map.of(
            "supported", Scheme.NACCC_SUPPORTED,
            "naccc supported", Scheme.NACCC_SUPPORTED,
            "naccc supported contact", Scheme.NACCC_SUPPORTED,
            "enhanced", Scheme.NACCC_ENHANCED,
            "naccc enhanced", Scheme.NACCC_ENHANCED);

    private static final Map<String, AccreditationStatus> STATUSES = Map.of(
            "accredited", AccreditationStatus.ACCREDITED,
            "committed", AccreditationStatus.COMMITTED,
            "suspended", AccreditationStatus.SUSPENDED);

    private static final String IN_THE_COMMUNITY = " in the community";
    private static final String LANGUAGE = "Use at most 60 characters for a language";

    private final Cells cells;
    private final LocalDate day;

    LineReading(Cells cells, LocalDate day) {
        this.cells = cells;
        this.day = day;
    }

    /** The line; empty when something is wrong, which its cells then tell. */
    Optional<ListLine> read(int number) {
        OrganisationDetails organisation = organisation();
        Optional<Boolean> thirdSector = cells.word(ListColumn.THIRD_SECTOR, LineReading::yesOrNo, "Write yes or no");
        Optional<Postcode> postcode = postcode();
        CentreDetails centre = centre();
        List<ToldService> services = cells.words(
                ListColumn.SERVICES, LineReading::service, "Use the names of services that the template’s notes list");
        Optional<Wait> waiting = waiting(services);
        Optional<AccreditationEntry> accreditation = accreditation();
        if (!cells.faults().isEmpty() || postcode.isEmpty() || accreditation.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ListLine(
                number,
                organisation.membership(),
                organisation.name(),
                thirdSector,
                organisation.website(),
                centre.name(),
                centre.address(),
                postcode.get(),
                centre.languages(),
                centre.access(),
                services,
                waiting,
                accreditation.get()));
    }

    private OrganisationDetails organisation() {
        OrganisationDetails text = new OrganisationDetails(
                cells.needed(ListColumn.ORGANISATION, "Enter the name of the organisation"),
                true,
                cells.line(ListColumn.MEMBERSHIP_NUMBER),
                cells.line(ListColumn.WEBSITE));
        tell(
                Constraints.faults(text),
                Map.of(
                        "name", ListColumn.ORGANISATION,
                        "membership", ListColumn.MEMBERSHIP_NUMBER,
                        "website", ListColumn.WEBSITE));
        return text;
    }

    private CentreDetails centre() {
        List<String> languages = cells.words(
                ListColumn.LANGUAGES, word -> Optional.of(word.intern()).filter(one -> one.length() <= 60), LANGUAGE);
        CentreDetails text = new CentreDetails(
                cells.needed(ListColumn.CENTRE, "Enter the name of the centre"),
                cells.text(ListColumn.ADDRESS),
                "",
                Optional.empty(),
                Optional.empty(),
                access(),
                languages);
        tell(
                Constraints.faults(text),
                Map.of("name", ListColumn.CENTRE, "address", ListColumn.ADDRESS, "languages", ListColumn.LANGUAGES));
        return text;
    }

    private void tell(List<Fault> faults, Map<String, ListColumn> columns) {
        faults.forEach(fault -> {
            ListColumn column = columns.get(fault.field());
            if (column != null) {
                cells.fault(column, fault.sentence());
            }
        });
    }

    private Set<AccessFeature> access() {
        List<AccessFeature> features = cells.words(
                ListColumn.ACCESS,
                word -> labelled(AccessFeature.values(), AccessFeature::label, word)
                        .or(() -> EnumLabels.read(AccessFeature.class, word)),
                Cells.oneOf(Arrays.stream(AccessFeature.values())
                        .map(AccessFeature::label)
                        .toList()));
        return features.isEmpty() ? Set.of() : EnumSet.copyOf(features);
    }

    private Optional<Postcode> postcode() {
        cells.needed(ListColumn.POSTCODE, "Enter the centre’s postcode in full, for example WR1 1AA");
        return cells.word(
                ListColumn.POSTCODE,
                word -> Postcode.parse(word).filter(postcode -> postcode.unit().isPresent()),
                "This is not a full postcode such as WR1 1AA");
    }

    private Optional<Wait> waiting(List<ToldService> services) {
        Optional<Integer> weeks = cells.word(
                ListColumn.WAITING_WEEKS,
                word -> Optional.of(word).filter(one -> one.matches("\\d{1,3}")).map(Integer::valueOf),
                "Enter the wait in weeks, a whole number from 0 to 260");
        Optional<LocalDate> statedOn = cells.day(ListColumn.WAITING_STATED_ON);
        if (weeks.isPresent() && statedOn.isEmpty()) {
            cells.fault(ListColumn.WAITING_STATED_ON, "Enter the day on which the centre said how long families wait");
        }
        if (statedOn.isPresent() && weeks.isEmpty()) {
            cells.fault(ListColumn.WAITING_WEEKS, "Enter the wait in weeks, or leave its day empty");
        }
        if (weeks.isPresent() && services.isEmpty()) {
            cells.fault(ListColumn.SERVICES, "Enter for which services families wait so long");
        }
        return weeks.flatMap(many -> statedOn.map(on -> sound(new Wait(many, on))));
    }

    private Wait sound(Wait wait) {
        tell(
                Constraints.faults(wait, day),
                Map.of("waitingWeeks", ListColumn.WAITING_WEEKS, "waitingStatedOn", ListColumn.WAITING_STATED_ON));
        return wait;
    }

    private Optional<AccreditationEntry> accreditation() {
        cells.needed(ListColumn.SCHEME, "Enter the scheme: supported or enhanced");
        Optional<Scheme> scheme =
                cells.word(ListColumn.SCHEME, word -> one(SCHEMES, word), "Use supported or enhanced");
        cells.needed(ListColumn.STATUS, "Enter the status: accredited, committed or suspended");
        Optional<AccreditationStatus> status = cells.word(
                ListColumn.STATUS,
                word -> one(STATUSES, word),
                "Use accredited, committed or suspended. Who has lapsed does not stand on the list");
        return period().flatMap(period ->
                scheme.flatMap(known -> status.map(stands -> new AccreditationEntry(known, stands, period, ""))));
    }

    private Optional<Period> period() {
        cells.needed(ListColumn.ACCREDITED_FROM, "Enter the first day of the accreditation");
        Optional<LocalDate> from = cells.day(ListColumn.ACCREDITED_FROM);
        Optional<LocalDate> until = cells.day(ListColumn.ACCREDITED_UNTIL);
        if (from.filter(day::isBefore).isPresent()) {
            cells.fault(
                    ListColumn.ACCREDITED_FROM, "This is after " + DateFormats.format(day) + ", the day of the list");
        }
        if (until.filter(day::isAfter).isPresent()) {
            cells.fault(
                    ListColumn.ACCREDITED_UNTIL,
                    "This is before " + DateFormats.format(day)
                            + ", the day of the list. Who has lapsed does not stand on it");
        }
        boolean sound = from.isPresent() && until.filter(from.get()::isAfter).isEmpty();
        return sound ? Optional.of(new Period(from.get(), until)) : Optional.empty();
    }

    private static Optional<Boolean> yesOrNo(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true" -> Optional.of(true);
            case "no", "n", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<ToldService> service(String word) {
        boolean community = word.toLowerCase(Locale.ROOT).endsWith(IN_THE_COMMUNITY);
        String name = community ? word.substring(0, word.length() - IN_THE_COMMUNITY.length()) : word;
        return labelled(ServiceKind.values(), ServiceKind::label, name)
                .or(() -> EnumLabels.read(ServiceKind.class, name))
                .map(kind -> new ToldService(kind, community ? Setting.COMMUNITY : Setting.CENTRE));
    }

    private static <T> Optional<T> labelled(T[] values, Function<T, String> label, String word) {
        return Arrays.stream(values)
                .filter(value -> label.apply(value).equalsIgnoreCase(word))
                .findFirst();
    }

    private static <T> Optional<T> one(Map<String, T> words, String word) {
        return Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT)));
    }
}
