package uk.gov.cafcass.intranet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Entry for {@code scripts/bench HOME DATA PORT (usual|quick) [CASE…]}; the script has the help. */
public final class Bench {

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
    private static final int KIBI = 1024;
    private static final double SECOND = 1_000;

    private final RunningIntranet intranet;
    private final Amounts amounts;
    private final Connection connection;
    private final Stopwatch stopwatch;
    private final PlainJdbc plain;
    private final Table table;
    private int failures;

    private Bench(RunningIntranet intranet, Amounts amounts, Connection connection, Table table) throws Exception {
        this.intranet = intranet;
        this.amounts = amounts;
        this.connection = connection;
        this.stopwatch = new Stopwatch(intranet.pid(), intranet.postmaster(), intranet.connect(), amounts);
        this.plain = new PlainJdbc(connection);
        this.table = table;
    }

    /** See the class. */
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        Path data = Path.of(args[1]);
        Amounts amounts = args[3].equals("quick") ? Amounts.QUICK : Amounts.USUAL;
        PrintStream out = System.out;
        out.println("Starting the intranet on " + data + ".");
        try (RunningIntranet intranet = RunningIntranet.start(home, data, Integer.parseInt(args[2]));
                Connection connection = intranet.connect()) {
            RequestLoad load = new RequestLoad(connection, amounts);
            if (!load.done()) {
                out.println("Loading requests until there are " + amounts.requests() + ".");
                load.load();
            }
            Bench bench = new Bench(intranet, amounts, connection, new Table(out));
            bench.startUp();
            bench.pages();
            bench.api();
            bench.memory();
            System.exit(bench.failures);
        }
    }

    /** Measures one case; one that fails is told and leaves the others alone. */
    private void measure(String name, String asked, Call call, Call jdbc) throws Exception {
        try {
            table.cost(name, asked, stopwatch.ofIntranet(call), stopwatch.ofThisThread(jdbc));
        } catch (IOException e) {
            failures = 1;
            table.single(name, asked, "failed");
            System.err.println(e.getMessage());
        }
    }

    private void startUp() {
        table.single(
                "ready", "30 s", String.format("%.1f s", intranet.untilReady().toMillis() / SECOND));
        table.single("  processor time until then", "", String.format("%.1f s", intranet.startUpTime() / SECOND));
    }

    private void pages() throws Exception {
        Website site = new Website(intranet.address());
        site.signIn("governance", intranet.password());
        measure(
                "page: 50 open, sorted by due",
                "18 ms",
                nth -> site.get("/correspondence/requests?view=open&sort=due").length(),
                nth -> plain.list());
        List<int[]> references = references();
        measure(
                "page: one request",
                "12 ms",
                nth -> {
                    int[] one = references.get(nth % references.size());
                    String slug = "%02d-%d".formatted(one[0] % 100, one[1]);
                    return site.get("/correspondence/request?reference=" + slug).length();
                },
                nth -> {
                    int[] one = references.get(nth % references.size());
                    return plain.request(one[0], one[1]);
                });
        measure(
                "page: full-text search",
                "25 ms",
                nth -> site.get("/search?q=" + encoded(SEARCHES.get(nth % SEARCHES.size())))
                        .length(),
                nth -> plain.search(SEARCHES.get(nth % SEARCHES.size())));
    }

    private void api() throws Exception {
        String token = intranet.token("governance");
        Api api = new Api(intranet.address(), token);
        measure(
                "API: the list as JSON",
                "4 ms",
                nth -> api.get("/requests?view=open&sort=due").length(),
                nth -> plain.listAlone());
        measure("API: register, 1 connection", "", nth -> api.register(nth).length(), plain::register);
        if (failures == 0) {
            Registrations registrations = new Registrations(intranet.address(), token);
            registrations.perSecond(amounts.created() / 2);
            String reached = String.format("%.0f a second", registrations.perSecond(amounts.created()));
            table.single("API: register, 4 connections", "150 a second", reached);
        }
    }

    private void memory() {
        var sizes = ProcessorTime.memory(intranet.pid());
        table.single("resident, afterwards", "700 MiB", sizes.getOrDefault("VmRSS", 0L) / KIBI + " MiB");
        table.single("  most at any time", "", sizes.getOrDefault("VmHWM", 0L) / KIBI + " MiB");
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
