package uk.gov.cafcass.intranet.providers.samples;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.CentreLocation;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/**
 * An invented register of the whole of England, the same every time. Its numbers are those of the Board's paper of 16 April 2010, by
 * kind and area; its names all begin with “Sample”, its postcodes end in ZZ, and nobody answers its telephones: their numbers are those
 * that Ofcom keeps for drama.
 */
final class SampleRegister {

    private static final List<String> LANGUAGES = List.of(
            "Urdu",
            "Polish",
            "Punjabi",
            "Bengali",
            "Arabic",
            "Romanian",
            "Somali",
            "Gujarati",
            "Portuguese",
            "Turkish",
            "Tamil",
            "Farsi");
    private static final List<String> HOURS = List.of(
            "Saturdays 10am to 4pm",
            "Every other Saturday 10am to 1pm",
            "Saturdays and Sundays 10am to 4pm",
            "Tuesdays to Saturdays 9:30am to 5:30pm",
            "Wednesdays 3:30pm to 7pm, Saturdays 9am to 5pm",
            "Sundays 1pm to 5pm");
    private static final List<String> FORENAMES =
            List.of("Alex", "Bina", "Chris", "Dana", "Esme", "Farid", "Gwen", "Hanif", "Ivy", "Jo", "Kofi", "Lena");
    /** What Ofcom keeps for drama where an area has a number of its own; for all others there is 01632 960. */
    private static final Map<String, String> DRAMA = Map.ofEntries(
            Map.entry("WEST_YORKSHIRE", "0113 496 0"),
            Map.entry("SOUTH_YORKSHIRE", "0114 496 0"),
            Map.entry("NOTTINGHAM", "0115 496 0"),
            Map.entry("LEICESTER", "0116 496 0"),
            Map.entry("BRISTOL", "0117 496 0"),
            Map.entry("READING", "0118 496 0"),
            Map.entry("BIRMINGHAM", "0121 496 0"),
            Map.entry("LIVERPOOL", "0151 496 0"),
            Map.entry("MANCHESTER", "0161 496 0"),
            Map.entry("NORTHUMBRIA_AND_NORTH_DURHAM", "0191 498 0"),
            Map.entry("CENTRAL_LONDON", "020 7946 0"),
            Map.entry("EAST_LONDON", "020 7946 0"),
            Map.entry("WEST_LONDON", "020 7946 0"));
    /** From here on, second halves of districts are no places but large users. */
    private static final int LARGE_USERS = 90;

    private final List<DfjArea> areas;
    private final Map<String, List<Outcode>> districts;
    private final LocalDate today;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /**
     * A register as it is on a day.
     *
     * @param districtsOf an area, by its code
     */
    SampleRegister(List<DfjArea> areas, Function<String, List<Outcode>> districtsOf, LocalDate today) {
        this.areas = areas;
        this.districts = areas.stream()
                .collect(Collectors.toMap(DfjArea::code, area -> districtsOf.apply(area.code()).stream()
                        .filter(SampleRegister::isPlace)
                        .toList()));
        this.today = today;
    }

    /** The kinds of organisation of the paper, with how many of them there are in North, Central and South. */
    enum Group {
        CONTRACTED("Family Service", "Family Centre", 27, 32, 29),
        SUPPORTED("Contact Charity", "Contact Centre", 55, 84, 85),
        /** The paper gives their sum only. */
        PIP("Parenting Service", "Parenting Programme", 18, 18, 18),
        /** The paper gives their sum only. */
        DV("Change Service", "Change Programme", 3, 3, 2);

        private final String organisation;
        private final String centre;
        private final List<Integer> counts;

        Group(String organisation, String centre, Integer... northCentralSouth) {
            this.organisation = organisation;
            this.centre = centre;
            this.counts = List.of(northCentralSouth);
        }
    }

    /**
     * An organisation with its centres.
     *
     * @param number counted within its group, from 0
     */
    record Sample(Group group, int number, OrganisationDetails text, List<SampleCentre> centres) {}

    /** A centre with its services and whom one can speak to. */
    record SampleCentre(
            CentreDetails text,
            CentreLocation site,
            List<ServiceDetails> services,
            ContactDetails contact,
            Optional<LocalDate> closedOn) {}

    /** The whole register as it is on a day. */
    static List<Sample> of(Places places, LocalDate today) {
        return new SampleRegister(places.dfjAreas(), places::districts, today).all();
    }

    /** The whole register. */
    List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        for (Group group : Group.values()) {
            int number = 0;
            for (Area area : Area.values()) {
                List<DfjArea> here =
                        areas.stream().filter(one -> one.area() == area).toList();
                for (int i = 0; i < group.counts.get(area.ordinal()); i++) {
                    all.add(sample(group, number++, here.get(i % here.size())));
                }
            }
        }
        return all;
    }

    private Sample sample(Group group, int number, DfjArea area) {
        Outcode first = next(area);
        String place = place(group, first);
        List<SampleCentre> centres = new ArrayList<>();
        centres.add(centre(group, number, area, first, place, false));
        if (group == Group.CONTRACTED && number % 9 == 4) {
            Outcode second = next(area);
            centres.add(centre(group, number + 1, area, second, place(group, second), number % 27 == 4));
        }
        boolean naccc = group == Group.CONTRACTED || group == Group.SUPPORTED;
        OrganisationDetails text = new OrganisationDetails(
                "Sample " + place + " " + group.organisation,
                number % 20 != 0,
                naccc ? "SAMPLE-" + group.name().charAt(0) + (1000 + number) : "",
                "https://www.example.org/" + slug(place));
        return new Sample(group, number, text, centres);
    }

    private SampleCentre centre(Group group, int n, DfjArea area, Outcode outcode, String place, boolean closed) {
        String name = "Sample " + place + " " + group.centre;
        CentreDetails text = new CentreDetails(
                name,
                (1 + n % 97) + " Invented Street\n" + outcode.place(),
                outcode.district() + " " + (1 + n % 9) + "ZZ",
                Optional.empty(),
                Optional.empty(),
                access(n),
                languages(n));
        ContactDetails contact = new ContactDetails(
                FORENAMES.get(n % FORENAMES.size()) + " Sample",
                "Coordinator",
                slug(place) + "." + group.name().toLowerCase(Locale.ROOT) + "@example.org",
                DRAMA.getOrDefault(area.code(), "01632 960 ")
                        + "%03d".formatted((n * 7 + group.ordinal() * 250) % 1000));
        return new SampleCentre(
                text,
                CentreLocation.of(text, outcode),
                services(group, n),
                contact,
                closed ? Optional.of(today.minusMonths(2)) : Optional.empty());
    }

    private List<ServiceDetails> services(Group group, int n) {
        return switch (group) {
            case CONTRACTED -> contracted(n);
            case SUPPORTED ->
                chosen(
                        Stream.of(service(ServiceKind.SUPPORTED, Setting.CENTRE, n)),
                        n % 2 == 0,
                        service(ServiceKind.HANDOVER, Setting.CENTRE, n + 1),
                        n % 9 == 0,
                        service(ServiceKind.INDIRECT, Setting.CENTRE, n + 2));
            case PIP -> List.of(service(ServiceKind.PIP, n % 3 == 0 ? Setting.COMMUNITY : Setting.CENTRE, n));
            case DV -> List.of(service(ServiceKind.DV_PROGRAMME, Setting.CENTRE, n));
        };
    }

    private List<ServiceDetails> contracted(int n) {
        List<ServiceDetails> basic = chosen(
                Stream.of(service(ServiceKind.SUPERVISED, Setting.CENTRE, n)),
                n % 8 == 1,
                service(ServiceKind.SUPERVISED, Setting.COMMUNITY, n + 4),
                n % 2 == 0,
                service(ServiceKind.CCI, n % 6 == 0 ? Setting.COMMUNITY : Setting.CENTRE, n + 1));
        List<ServiceDetails> more = chosen(
                basic.stream(),
                n % 3 == 0,
                service(ServiceKind.HANDOVER, Setting.CENTRE, n + 2),
                n % 5 == 0,
                service(ServiceKind.INDIRECT, Setting.CENTRE, n + 3));
        return n % 10 == 7
                ? Stream.concat(
                                more.stream(),
                                Stream.of(service(ServiceKind.MEDIATION_ASSESSMENT, Setting.CENTRE, n + 5)))
                        .toList()
                : more;
    }

    private static List<ServiceDetails> chosen(
            Stream<ServiceDetails> always, boolean first, ServiceDetails one, boolean second, ServiceDetails other) {
        List<ServiceDetails> all = new ArrayList<>(always.toList());
        if (first) {
            all.add(one);
        }
        if (second) {
            all.add(other);
        }
        return all;
    }

    private ServiceDetails service(ServiceKind kind, Setting setting, int n) {
        return new ServiceDetails(kind, setting, HOURS.get(n % HOURS.size()), n % 4 == 3 ? null : 3 + n % 10, wait(n));
    }

    /** Mostly short and fresh; some long, some old (C-5), some never asked. */
    private @Nullable Wait wait(int n) {
        int k = n * 5;
        if (n % 11 == 6) {
            return null;
        }
        int weeks = n % 13 == 5 ? 26 + n % 15 : k % 9;
        int daysAgo = n % 7 == 3 ? 30 + k % 200 : k % 28;
        return new Wait(weeks, today.minusDays(daysAgo));
    }

    private static Set<AccessFeature> access(int n) {
        Set<AccessFeature> access = EnumSet.noneOf(AccessFeature.class);
        for (AccessFeature feature : AccessFeature.values()) {
            if ((n + feature.ordinal()) % (2 + feature.ordinal()) == 0) {
                access.add(feature);
            }
        }
        return access;
    }

    private static List<String> languages(int n) {
        return IntStream.range(0, n % 4)
                .mapToObj(i -> LANGUAGES.get((n / 4 + i * 5) % LANGUAGES.size()))
                .distinct()
                .toList();
    }

    /** Districts of an area in steps that meet each of them once before any comes again. */
    private Outcode next(DfjArea area) {
        List<Outcode> all = districts.getOrDefault(area.code(), List.of());
        int step = Stream.of(7, 11, 13, 1)
                .filter(one -> BigInteger.valueOf(one)
                        .gcd(BigInteger.valueOf(all.size()))
                        .equals(BigInteger.ONE))
                .findFirst()
                .orElse(1);
        int times = taken.merge(area.code(), 1, Integer::sum);
        return all.get(times * step % all.size());
    }

    /** What distinguishes a name: the place, with its district where the place has one of the kind already. */
    private String place(Group group, Outcode outcode) {
        String place = outcode.place().replaceFirst("\\s+ED$", "");
        for (String name : List.of(place, place + " " + outcode.district())) {
            if (names.add(group + " " + name.toLowerCase(Locale.UK))) {
                return name;
            }
        }
        String numbered = place + " " + outcode.district() + " " + names.size();
        names.add(group + " " + numbered.toLowerCase(Locale.UK));
        return numbered;
    }

    private static boolean isPlace(Outcode outcode) {
        String number = outcode.district().replaceAll("\\D", "");
        return Integer.parseInt(number) < LARGE_USERS;
    }

    private static String slug(String place) {
        return place.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
