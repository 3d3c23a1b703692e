package uk.gov.cafcass.intranet.providers.directory.screens;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreFilter;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;

/** The search that stands in the address of the directory. What is not understood is left out: the list is shown all the same. */
public final class CentreParameters {

    private final HttpServletRequest request;

    CentreParameters(HttpServletRequest request) {
        this.request = request;
    }

    /** Where the search begins, as it was typed; empty when nothing was. */
    String near() {
        return text("near");
    }

    int page() {
        String page = text("page");
        return page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    }

    CentreFilter filter() {
        return new CentreFilter(
                EnumLabels.read(ServiceKind.class, text("service")),
                Optional.of(text("dfj-area").toUpperCase(Locale.ROOT).replace('-', '_'))
                        .filter(code -> !code.isEmpty()),
                Optional.empty(),
                Optional.of(text("language")).filter(language -> !language.isEmpty()),
                access(),
                number("max-wait"),
                number("within"));
    }

    private Set<AccessFeature> access() {
        String[] values = request.getParameterValues("access");
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .flatMap(value -> Stream.of(value.split(",")))
                        .flatMap(value -> EnumLabels.read(AccessFeature.class, value).stream())
                        .collect(Collectors.toSet());
    }

    /** How a code reads in an address. */
    public static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private OptionalInt number(String name) {
        String value = text(name);
        return value.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }

    private String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
