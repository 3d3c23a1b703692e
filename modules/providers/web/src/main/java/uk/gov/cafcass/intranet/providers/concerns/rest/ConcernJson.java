package uk.gov.cafcass.intranet.providers.concerns.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.timeline.TimelineLine;
import uk.gov.cafcass.intranet.providers.concerns.ConcernKind;
import uk.gov.cafcass.intranet.providers.concerns.ConcernState;
import uk.gov.cafcass.intranet.providers.concerns.ConcernStep;
import uk.gov.cafcass.intranet.providers.concerns.ConcernView;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/**
 * A concern, as its reader may see it.
 *
 * @param centre of the register, when it is about one
 * @param reporter for COMMISSIONER alone
 * @param workingDays of its age, up to the day on which it was closed
 * @param toldNaccc what was sent to NACCC; for COMMISSIONER alone
 * @param steps that the reader can take now
 * @param done the latest first; for COMMISSIONER alone, and empty in a list
 */
public record ConcernJson(
        long id,
        int version,
        ConcernKind kind,
        ConcernState state,
        String about,
        Optional<Long> centre,
        String what,
        Optional<LocalDate> seenOn,
        Optional<Person> reporter,
        OffsetDateTime raisedAt,
        int workingDays,
        Optional<LocalDate> toldNacccOn,
        Optional<String> toldNaccc,
        Optional<String> outcome,
        Optional<OffsetDateTime> closedAt,
        List<String> steps,
        List<Done> done) {

    /** Somebody of the staff. */
    public record Person(String username, String name) {

        static Person of(StaffMember staff) {
            return new Person(staff.username(), staff.name());
        }
    }

    /** Something that was done about it. */
    public record Done(OffsetDateTime at, Person by, String what, String detail) {

        static Done of(TimelineLine done) {
            return new Done(done.at(), Person.of(done.by()), done.what(), done.detail());
        }
    }

    /**
     * A list of them.
     *
     * @param more whether there are more than were asked for
     */
    public record Listed(List<ConcernJson> concerns, boolean more) {

        /** As many as the limit, of a list that has one more where there are more. */
        static Listed of(List<ConcernView> views, int limit) {
            return new Listed(views.stream().limit(limit).map(ConcernJson::of).toList(), views.size() > limit);
        }
    }

    static ConcernJson of(ConcernView view) {
        return new ConcernJson(
                view.id(),
                view.version(),
                view.kind(),
                view.state(),
                view.about(),
                view.holder().flatMap(Holder::centreId),
                view.what(),
                view.seenOn(),
                view.reporter().map(Person::of),
                view.raisedAt(),
                view.workingDays(),
                view.toldNacccOn(),
                said(view.toldNaccc()),
                said(view.outcome()),
                view.closedAt(),
                view.steps().stream().map(ConcernStep::slug).toList(),
                view.entries().stream().map(Done::of).toList());
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(Predicate.not(String::isEmpty));
    }
}
