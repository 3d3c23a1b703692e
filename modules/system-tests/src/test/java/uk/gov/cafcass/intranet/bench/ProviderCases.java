package uk.gov.cafcass.intranet.bench;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The pages and calls for the register of providers. */
final class ProviderCases {

    private static final int KIBI = 1024;

    private final RunningIntranet intranet;
    private final Connection connection;
    private final PlainJdbc plain;
    private final Measures measures;

    /** Where a search begins: all over England. */
    private record Start(String district, double latitude, double longitude) {}

    ProviderCases(RunningIntranet intranet, Connection connection, Measures measures) throws SQLException {
        this.intranet = intranet;
        this.connection = connection;
        this.plain = new PlainJdbc(connection);
        this.measures = measures;
    }

    void run() throws Exception {
        List<Start> starts = starts();
        nearest(starts);
        directory(starts);
        papers();
        imported();
    }

    private void nearest(List<Start> starts) throws Exception {
        Api api = new Api(intranet.address(), intranet.token("practitioner"));
        Call call = nth -> {
            Start start = starts.get(nth % starts.size());
            return api.get("/providers/centres?limit=10&service=SUPERVISED&near=" + start.district())
                    .length();
        };
        measures.cost("API: nearest 10, eligible", "15 ms", call, nth -> plainNearest(starts, nth, 10));
        measures.inTheDatabase("  in the database, 95 of 100", "5 ms", call);
    }

    private int plainNearest(List<Start> starts, int nth, int many) throws SQLException {
        Start start = starts.get(nth % starts.size());
        return plain.nearest(start.latitude(), start.longitude(), many);
    }

    private void directory(List<Start> starts) throws Exception {
        Website site = new Website(intranet.address());
        site.signIn("practitioner", intranet.password());
        measures.cost(
                "page: directory, 20 services",
                "25 ms",
                nth -> site.get("/providers/directory/centres?service=supervised&near="
                                + starts.get(nth % starts.size()).district())
                        .length(),
                nth -> plainNearest(starts, nth, 20));
    }

    private void papers() throws Exception {
        Api api = new Api(intranet.address(), intranet.token("commissioner"));
        measures.elapsed(
                "board paper 2009/10 as PDF",
                "3 s",
                nth -> api.download("/providers/board-papers/2009-10.pdf"),
                nth -> plain.boardPaper(2009));
        measures.elapsed(
                "40 information sheets as PDF",
                "60 s",
                nth -> api.download("/providers/information-sheets/all.zip"),
                nth -> plain.country());
    }

    /** Beside it the register read as a whole: with less nothing can be compared. */
    private void imported() throws Exception {
        Import list = new Import(new Api(intranet.address(), intranet.token("commissioner")), connection);
        ProcessorTime.forgetTheMost(intranet.pid());
        long before = ProcessorTime.memory(intranet.pid()).getOrDefault("VmRSS", 0L);
        measures.elapsed("import preview, 20,000 lines", "8 s", nth -> list.preview(), nth -> plain.register());
        long most = ProcessorTime.memory(intranet.pid()).getOrDefault("VmHWM", 0L);
        measures.told("  more memory at any time", "300 MiB", (most - before) / KIBI + " MiB");
        HttpResponse<String> previewed = list.compare();
        measures.elapsedOnce("import confirmed, 20,000 lines", "20 s", nth -> list.confirm(previewed));
    }

    private List<Start> starts() throws SQLException {
        List<Start> starts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Sql.named("starts.sql"))) {
            while (rows.next()) {
                starts.add(new Start(rows.getString(1), rows.getDouble(2), rows.getDouble(3)));
            }
        }
        return starts;
    }
}
