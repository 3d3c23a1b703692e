package uk.gov.cafcass.intranet.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The pages and calls for requests from the public. */
final class RequestCases {

    private static final List<String> SEARCHES = List.of(
            "supervised contact",
            "interim hearing delay",
            "\"family court\"",
            "alienation OR hostility",
            "magistrates salary",
            "webinar attendance training",
            "interpreter -language",
            "prison visits grandparent",
            "accredited centre waiting",
            "procurement tender");

    private final RunningIntranet intranet;
    private final Amounts amounts;
    private final Connection connection;
    private final PlainJdbc plain;
    private final Measures measures;

    RequestCases(RunningIntranet intranet, Amounts amounts, Connection connection, Measures measures)
            throws SQLException {
        this.intranet = intranet;
        this.amounts = amounts;
        this.connection = connection;
        this.plain = new PlainJdbc(connection);
        this.measures = measures;
    }

    void run() throws Exception {
        pages();
        api();
    }

    private void pages() throws Exception {
        Website site = new Website(intranet.address());
        site.signIn("governance", intranet.password());
        measures.cost(
                "page: 50 open, sorted by due",
                "18 ms",
                nth -> site.get("/correspondence/requests/requests?view=open&sort=due")
                        .length(),
                nth -> plain.list());
        List<int[]> references = references();
        measures.cost(
                "page: one request",
                "12 ms",
                nth -> {
                    int[] one = references.get(nth % references.size());
                    String slug = "%02d-%d".formatted(one[0] % 100, one[1]);
                    return site.get("/correspondence/requests/request?reference=" + slug)
                            .length();
                },
                nth -> {
                    int[] one = references.get(nth % references.size());
                    return plain.request(one[0], one[1]);
                });
        measures.cost(
                "page: full-text search",
                "25 ms",
                nth -> site.get("/search?q=" + encoded(SEARCHES.get(nth % SEARCHES.size())))
                        .length(),
                nth -> plain.search(SEARCHES.get(nth % SEARCHES.size())));
    }

    private void api() throws Exception {
        String token = intranet.token("governance");
        Api api = new Api(intranet.address(), token);
        measures.cost(
                "API: the list as JSON",
                "4 ms",
                nth -> api.get("/requests?view=open&sort=due").length(),
                nth -> plain.listAlone());
        measures.cost(
                "API: register, 1 connection", "", nth -> api.register(nth).length(), plain::register);
        if (measures.failures() == 0) {
            Registrations registrations = new Registrations(intranet.address(), token);
            registrations.perSecond(amounts.created() / 2);
            String reached = String.format("%.0f a second", registrations.perSecond(amounts.created()));
            measures.told("API: register, 4 connections", "150 a second", reached);
        }
    }

    /** Requests to open: half of them open, half closed. */
    private List<int[]> references() throws SQLException {
        List<int[]> references = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Sql.named("references.sql"))) {
            while (rows.next()) {
                references.add(new int[] {rows.getInt(1), rows.getInt(2)});
            }
        }
        return references;
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
