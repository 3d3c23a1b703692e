package uk.gov.cafcass.intranet.bench;

import java.io.IOException;

/** Measures cases and tells what they cost; one that fails is told and leaves the others alone. */
final class Measures {

    private final Stopwatch stopwatch;
    private final Table table;
    private int failures;

    Measures(RunningIntranet intranet, Amounts amounts, Table table) throws Exception {
        this.stopwatch = new Stopwatch(intranet.pid(), intranet.postmaster(), intranet.connect(), amounts);
        this.table = table;
    }

    /** What a call costs the processors, beside plain JDBC for the same data. */
    void cost(String name, String asked, Call call, Call jdbc) throws Exception {
        measure(name, asked, () -> table.cost(name, asked, stopwatch.ofIntranet(call), stopwatch.ofThisThread(jdbc)));
    }

    /** What the statements of a call take in the database, but for the slowest twentieth. */
    void inTheDatabase(String name, String asked, Call call) throws Exception {
        measure(name, asked, () -> told(name, asked, String.format("%.2f ms", stopwatch.slowestInTheDatabase(call))));
    }

    /** How long something takes that is done once, beside plain JDBC for the same data. */
    void elapsed(String name, String asked, Call call, Call jdbc) throws Exception {
        measure(
                name,
                asked,
                () -> table.elapsed(name, asked, Stopwatch.secondsOf(call), stopwatch.ofThisThreadInShort(jdbc)));
    }

    /** How long something takes that can be done only once. */
    void elapsedOnce(String name, String asked, Call call) throws Exception {
        measure(name, asked, () -> told(name, asked, String.format("%.2f s", Stopwatch.secondsOfFirst(call))));
    }

    /** Something that was measured otherwise. */
    void told(String name, String asked, String reached) {
        table.single(name, asked, reached);
    }

    /** 1 when a case failed. */
    int failures() {
        return failures;
    }

    private interface Case {
        void measure() throws Exception;
    }

    private void measure(String name, String asked, Case one) throws Exception {
        try {
            one.measure();
        } catch (IOException e) {
            failures = 1;
            told(name, asked, "failed");
            System.err.println(e.getMessage());
        }
    }
}
