package uk.gov.cafcass.intranet.providers.registerimport.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportWarning;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RowKind;

/** The parameters that go with imports. */
final class SentImport {

    private static final int USUAL = 50;
    private static final int MOST = 500;

    private SentImport() {}

    /** What goes with a list. */
    record Head(LocalDate listOn, String name) {}

    static Head head(MultivaluedMap<String, String> parameters) {
        QueryParameters sent = new QueryParameters(parameters, Set.of("listOn", "name"));
        return new Head(
                sent.needed("listOn", sent.day("listOn")), sent.text("name").orElse("list.csv"));
    }

    /** Which warnings the sender knows of. */
    static Set<ImportWarning> known(MultivaluedMap<String, String> parameters) {
        QueryParameters sent = new QueryParameters(parameters, Set.of("older", "short"));
        Set<ImportWarning> known = EnumSet.noneOf(ImportWarning.class);
        for (ImportWarning warning : ImportWarning.values()) {
            if (sent.choice(warning.name().toLowerCase(Locale.ROOT), YesOrNo.class)
                            .orElse(YesOrNo.FALSE)
                    == YesOrNo.TRUE) {
                known.add(warning);
            }
        }
        return known;
    }

    private enum YesOrNo {
        TRUE,
        FALSE
    }

    /** Which imports were asked for. */
    static int limit(MultivaluedMap<String, String> parameters) {
        return new QueryParameters(parameters, Set.of("limit")).number("limit", 1, MOST, USUAL);
    }

    /** Which rows were asked for. */
    record Which(RowKind kind, int limit, int offset) {}

    static Which which(MultivaluedMap<String, String> parameters) {
        QueryParameters sent = new QueryParameters(parameters, Set.of("kind", "limit", "offset"));
        return new Which(
                sent.needed("kind", sent.choice("kind", RowKind.class)),
                sent.number("limit", 1, MOST, USUAL),
                sent.number("offset", 0, 100_000, 0));
    }
}
