package uk.gov.cafcass.intranet.correspondence.requests.screens;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter.View;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.lists.RequestColumn;
import uk.gov.cafcass.intranet.kernel.clock.TypedDate;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;

/** The filter that stands in the address of a list. What is not understood is left out: a list is shown all the same. */
public final class RequestParameters {

    private final HttpServletRequest request;
    private final Clock clock;

    public RequestParameters(HttpServletRequest request, Clock clock) {
        this.request = request;
        this.clock = clock;
    }

    View view() {
        return one(View.class, "view").orElse(View.OPEN);
    }

    int page() {
        String page = text("page");
        return page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    }

    /**
     * The whole filter.
     *
     * @param accountOf finds the account of a username
     */
    public RequestFilter filter(ToLongFunction<String> accountOf) {
        String owner = text("owner");
        return new RequestFilter(
                view(),
                one(RequestKind.class, "kind"),
                one(RequestState.class, "state"),
                owner.isEmpty() ? OptionalLong.empty() : OptionalLong.of(accountOf.applyAsLong(owner)),
                day("due-before"),
                text("q"),
                order());
    }

    Sorting<RequestColumn> order() {
        return Sorting.read(RequestColumn.class, text("sort"), RequestFilter.usual(view()));
    }

    private Optional<LocalDate> day(String name) {
        return TypedDate.parse(text(name), LocalDate.now(clock)).date();
    }

    private <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        String value = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> EnumLabels.slug(constant).equalsIgnoreCase(value))
                .findFirst();
    }

    private String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
