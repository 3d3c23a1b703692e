package uk.gov.cafcass.intranet.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;

/** Entry for {@code scripts/bench HOME DATA PORT (usual|quick) (all|requests|providers)}; the script has the help. */
public final class Bench {

    private static final int KIBI = 1024;
    private static final double SECOND = 1_000;

    private Bench() {}

    /** See the class. */
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        Path data = Path.of(args[1]);
        Amounts amounts = args[3].equals("quick") ? Amounts.QUICK : Amounts.USUAL;
        String which = args[4];
        PrintStream out = System.out;
        out.println("Starting the intranet on " + data + ".");
        try (RunningIntranet intranet = RunningIntranet.start(home, data, Integer.parseInt(args[2]));
                Connection connection = intranet.connect()) {
            boolean requests = !which.equals("providers");
            boolean providers = !which.equals("requests");
            if (requests) {
                load(new RequestLoad(connection, amounts), amounts, out);
            }
            if (providers) {
                load(new ProviderLoad(connection, amounts), amounts, out);
            }
            Measures measures = new Measures(intranet, amounts, new Table(out));
            startUp(intranet, measures);
            if (requests) {
                new RequestCases(intranet, amounts, connection, measures).run();
            }
            if (providers) {
                new ProviderCases(intranet, connection, measures).run();
            }
            memory(intranet, measures);
            System.exit(measures.failures());
        }
    }

    private static void load(RequestLoad load, Amounts amounts, PrintStream out) throws Exception {
        if (!load.done()) {
            out.println("Loading requests until there are " + amounts.requests() + ".");
            load.load();
        }
    }

    private static void load(ProviderLoad load, Amounts amounts, PrintStream out) throws Exception {
        if (!load.done()) {
            out.println("Loading " + amounts.centres() + " centres.");
            load.load();
        }
    }

    private static void startUp(RunningIntranet intranet, Measures measures) {
        measures.told(
                "ready", "30 s", String.format("%.1f s", intranet.untilReady().toMillis() / SECOND));
        measures.told("  processor time until then", "", String.format("%.1f s", intranet.startUpTime() / SECOND));
    }

    private static void memory(RunningIntranet intranet, Measures measures) {
        var sizes = ProcessorTime.memory(intranet.pid());
        measures.told("resident, afterwards", "700 MiB", sizes.getOrDefault("VmRSS", 0L) / KIBI + " MiB");
        measures.told("  most at any time", "", sizes.getOrDefault("VmHWM", 0L) / KIBI + " MiB");
    }
}
