package uk.gov.cafcass.intranet.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.util.Arrays;

/** Measures what calls cost: of the intranet's JVM and its PostgreSQL, or of this thread and that PostgreSQL. */
final class Stopwatch {

    private static final double NANOSECONDS = 1e6;
    private static final double THOUSAND = 1_000;
    private static final int HUNDRED = 100;
    private static final int FEW = 20;

    private final long server;
    private final long postmaster;
    private final Statements statements;
    private final Amounts amounts;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    Stopwatch(long server, long postmaster, Connection connection, Amounts amounts) {
        this.server = server;
        this.postmaster = postmaster;
        this.statements = new Statements(connection);
        this.amounts = amounts;
    }

    /** Calls to the intranet, after a warm-up. */
    Cost ofIntranet(Call call) throws Exception {
        repeat(call, amounts.warmUp());
        return measure(call, amounts.measured(), () -> ProcessorTime.ofProcess(server));
    }

    /** Calls that go to the database from this thread, after a warm-up. */
    Cost ofThisThread(Call call) throws Exception {
        repeat(call, amounts.warmUp() / 2);
        return ofThisThread(call, amounts.measured());
    }

    /** The same for something that reads much: a few calls. */
    Cost ofThisThreadInShort(Call call) throws Exception {
        repeat(call, FEW);
        return ofThisThread(call, FEW);
    }

    private Cost ofThisThread(Call call, int times) throws Exception {
        return measure(call, times, () -> threads.getCurrentThreadCpuTime() / NANOSECONDS);
    }

    /** Milliseconds that the statements of a call took in the database, of twenty calls the slowest but one: the 95th percentile. */
    double slowestInTheDatabase(Call call) throws Exception {
        int times = Math.max(HUNDRED, amounts.measured() / 2);
        double[] each = new double[times];
        for (int i = 0; i < times; i++) {
            double before = statements.millisecondsSoFar();
            call.make(i);
            each[i] = statements.millisecondsSoFar() - before;
        }
        Arrays.sort(each);
        return each[times * 95 / HUNDRED];
    }

    /** Seconds from the beginning to the end of something, the second time it is done. */
    static double secondsOf(Call call) throws Exception {
        call.make(0);
        return secondsOfFirst(call);
    }

    /** Seconds from the beginning to the end of something that is done once. */
    static double secondsOfFirst(Call call) throws Exception {
        long began = System.nanoTime();
        call.make(0);
        return (System.nanoTime() - began) / NANOSECONDS / THOUSAND;
    }

    private interface Time {
        double soFar();
    }

    private Cost measure(Call call, int times, Time java) throws Exception {
        long statementsBefore = statements.soFar();
        double postgresBefore = ProcessorTime.ofPostgres(postmaster);
        double javaBefore = java.soFar();
        double characters = repeat(call, times);
        double inJava = java.soFar() - javaBefore;
        double inPostgres = ProcessorTime.ofPostgres(postmaster) - postgresBefore;
        double given = statements.soFar() - statementsBefore;
        return new Cost((inJava + inPostgres) / times, inPostgres / times, given / times, characters / times);
    }

    private static double repeat(Call call, int times) throws Exception {
        double characters = 0;
        for (int i = 0; i < times; i++) {
            characters += call.make(i);
        }
        return characters;
    }
}
